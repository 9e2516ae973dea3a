import { join } from 'node:path';
import { localTarget } from './local-target.js';
import { publish } from './publish.js';
import { zipFolder } from './zip-folder.js';

/**
 * Uploads the package of a Functions app and waits until it runs.
 *
 * @param {import('./schema.json')} options
 * @param {import('@nx/devkit').ExecutorContext} context
 */
export default async function deployFunctions(options, context) {
  const { directory, site = process.env.FUNCTIONS_APP_NAME } = options;
  const { scmHost = `${site}.scm.azurewebsites.net`, endpoint = process.env.APIM_KIT_ENDPOINT } = options;
  if (!site) {
    console.error('Which Functions app? Set FUNCTIONS_APP_NAME, or pass --site.');
    return { success: false };
  }
  const zip = await zipFolder(join(context.root, directory));
  const { url, token } = endpoint
    ? localTarget(endpoint, site)
    : { url: `https://${scmHost}`, token: await azureToken() };
  const started = performance.now();
  await publish({ url, token, zip });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${site}: ${Math.ceil(zip.length / 1024)} KB uploaded, runs after ${seconds} s`);
  return { success: true };
}

async function azureToken() {
  const { DefaultAzureCredential } = await import('@azure/identity');
  const { token } = await new DefaultAzureCredential().getToken('https://management.azure.com/.default');
  return token;
}
