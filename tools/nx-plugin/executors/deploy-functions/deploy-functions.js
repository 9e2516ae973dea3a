import { join } from 'node:path';
import { localTarget } from './local-target.js';
import { runApimKit } from '../run-apim-kit.js';
import { targetArguments } from '../target-arguments.js';
import { publish } from './publish.js';
import { zipFolder } from './zip-folder.js';

/**
 * Deploys a Functions app: what it needs in Azure, where `only` names it, then its package; waits until that runs.
 *
 * @param {import('./schema.json')} options
 * @param {import('@nx/devkit').ExecutorContext} context
 */
export default async function deployFunctions(options, context) {
  const { directory, only = [], flexConsumption } = options;
  // The environment of the process names the app of this deployment, as apim.config.ts reads it.
  const site = process.env.FUNCTIONS_NAME ?? options.site;
  const { scmHost = `${site}.scm.azurewebsites.net`, endpoint = process.env.APIM_KIT_ENDPOINT } = options;
  if (!site) {
    console.error('Which Functions app? Set FUNCTIONS_NAME, or pass --site.');
    return { success: false };
  }
  if (only.length > 0) {
    const code = await runApimKit(context.root, [
      'deploy',
      '--yes',
      ...targetArguments(options, process.env),
    ]);
    if (code !== 0) return { success: false };
  }
  const zip = await zipFolder(join(context.root, directory));
  const { url, token } = endpoint
    ? localTarget(endpoint, site)
    : { url: `https://${scmHost}`, token: await azureToken() };
  const started = performance.now();
  await publish({ url, token, zip, flexConsumption });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${site}: ${Math.ceil(zip.length / 1024)} KB uploaded, runs after ${seconds} s`);
  return { success: true };
}

async function azureToken() {
  const { DefaultAzureCredential } = await import('@azure/identity');
  const { token } = await new DefaultAzureCredential().getToken('https://management.azure.com/.default');
  return token;
}
