import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.js';

/** A folder with this repository's environment on free ports and certificates of its own. */
export interface Sandbox {
  readonly directory: string;
  readonly ports: { readonly https: number; readonly mtls: number; readonly apiManagement: number };
  file(name: string, text: string): string;
  remove(): void;
}

const root = fileURLToPath(new URL('../../../', import.meta.url));

export async function createSandbox(): Promise<Sandbox> {
  const directory = mkdtempSync(join(tmpdir(), 'apim-kit-test-'));
  const file = (name: string, text: string): string => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };
  const made = await runCommand(['certificate', 'create-tree', '--out', join(directory, 'certificates')]);
  if (made.code !== 0) throw new Error(made.stderr);
  for (const folder of ['apps', 'infra']) symlinkSync(join(root, folder), join(directory, folder));
  const [https, mtls, apiManagement, functions] = (await freePorts(4)) as [number, number, number, number];
  file(
    'apim.config.ts',
    `import environment from ${JSON.stringify(join(root, 'apim.config.ts'))};
const { local } = environment;
export default {
  ...environment,
  local: {
    ...local,
    ports: { 443: ${https}, 53029: ${mtls} },
    apiManagement: { ...local.apiManagement, port: ${apiManagement} },
    console: { port: 0 },
    backends: { functions: 'http://127.0.0.1:${functions}/api' },
    functionApps: { functions: { ...local.functionApps.functions, port: ${functions} } },
  },
};
`,
  );
  return {
    directory,
    ports: { https, mtls, apiManagement },
    file,
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(
    Array.from(
      { length: count },
      () =>
        new Promise<ReturnType<typeof createServer>>((resolve) => {
          const server = createServer().listen(0, '127.0.0.1', () => resolve(server));
        }),
    ),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}
