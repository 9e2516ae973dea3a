import { setTimeout as wait } from 'node:timers/promises';

/** What Kudu calls a deployment: https://github.com/projectkudu/kudu/wiki/REST-API */
const succeeded = 4;
const failed = 3;

/**
 * Uploads a package to an app's deployment service and waits until it is in use.
 *
 * A Flex Consumption app takes a package at `api/publish`, every other one at `api/zipdeploy`.
 *
 * @param {{ url: string, token: string, zip: Uint8Array, flexConsumption?: boolean, intervalMs?: number,
 *   timeoutMs?: number }} options
 */
export async function publish(options) {
  const { url, token, zip, flexConsumption = true, intervalMs = 1000, timeoutMs = 600_000 } = options;
  const headers = { authorization: `Bearer ${token}` };
  const upload = await fetch(
    `${url}/api/${flexConsumption ? 'publish?RemoteBuild=false&Deployer=apim-kit' : 'zipdeploy?isAsync=true'}`,
    {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/zip' },
      body: zip,
    },
  );
  if (!upload.ok) throw new Error(await describe(upload));
  const status = flexConsumption
    ? `${url}/api/deployments/${encodeURIComponent(await upload.json())}`
    : upload.headers.get('location');
  const deadline = performance.now() + timeoutMs;
  while (status) {
    const response = await fetch(status, { headers });
    if (!response.ok) throw new Error(await describe(response));
    const deployment = await response.json();
    if (deployment.status === failed)
      throw new Error(`The app does not run the package: ${deployment.status_text || deployment.id}`);
    if (deployment.complete || deployment.status === succeeded) return;
    if (performance.now() > deadline)
      throw new Error(`The app does not run the package after ${timeoutMs / 1000} s; it may still start.`);
    await wait(intervalMs);
  }
}

async function describe(response) {
  const text = (await response.text()).slice(0, 500);
  return `${new URL(response.url).pathname} answered ${response.status}: ${text}`;
}
