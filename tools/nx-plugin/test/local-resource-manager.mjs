import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const manifest = createRequire(import.meta.url).resolve('@apim-kit/cli/package.json');
const subscription = '00000000-0000-4000-8000-000000000001';

/**
 * Runs `apim-kit resource-manager` with one resource group, `rg-test`.
 *
 * @param {string} state directory for its state
 */
export async function startResourceManager(state) {
  const command = join(dirname(manifest), 'dist', 'bin.js');
  const child = spawn(
    process.execPath,
    [command, 'resource-manager', '--state', state, '--resource-group', 'rg-test'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const url = await new Promise((resolve, reject) => {
    let text = '';
    child.stdout.on('data', (chunk) => {
      text += chunk;
      const [, found] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(text) ?? [];
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`The local resource manager ended with ${code}.`)));
  });
  const group = `${url}/subscriptions/${subscription}/resourceGroups/rg-test/providers`;
  return {
    url,
    env: { APIM_KIT_ENDPOINT: url, AZURE_SUBSCRIPTION_ID: subscription, AZURE_RESOURCE_GROUP: 'rg-test' },
    async put(path, body) {
      const response = await fetch(`${group}/${path}`, {
        method: 'PUT',
        body: JSON.stringify({ location: 'westeurope', ...body }),
      });
      if (!response.ok) throw new Error(await response.text());
    },
    async requests(query = '') {
      return (await (await fetch(`${url}/.local/requests?${query}`)).json()).requests;
    },
    forgetRequests: () => fetch(`${url}/.local/requests`, { method: 'DELETE' }),
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit');
        child.on('exit', resolve);
        child.kill();
      }),
  };
}
