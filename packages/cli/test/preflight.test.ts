import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ended, spawnCommand } from './run-command.js';
import { createSandbox, type Sandbox } from './sandbox.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('apim-kit preflight', () => {
  let sandbox: Sandbox;
  const run = (...args: string[]) => ended(spawnCommand(['preflight', ...args], sandbox.directory));
  const variant = (name: string, change: string) =>
    sandbox.file(
      name,
      `import environment from ${JSON.stringify(join(root, 'apim.config.ts'))};
const { applicationGateway, network } = environment;
export default { ...environment, ${change} };
`,
    );
  beforeAll(async () => {
    sandbox = await createSandbox();
  });
  afterAll(() => sandbox.remove());

  it('has nothing to say about this repository’s environment', async () => {
    expect(await run()).toMatchObject({ code: 0, stdout: 'apim.config.ts: nothing to report\n' });
  });

  it('opens the PFX files: a wrong password shows before anything is sent', async () => {
    const password = "{ file: 'password.txt' }";
    sandbox.file('password.txt', 'wrong\n');
    variant(
      'password.config.ts',
      `applicationGateway: { ...applicationGateway, sslCertificates: {
        'agw-ssl-certificate': { pfx: 'certificates/server.pfx', password: ${password} },
      } }`,
    );
    const { code, stdout } = await run('-e', 'password.config.ts');
    expect(stdout).toContain(
      'applicationGateway.sslCertificates.agw-ssl-certificate.password error pfx-wrong-password',
    );
    expect(stdout).not.toContain('"wrong"');
    expect(code).toBe(2);
  });

  it('names what Azure would answer', async () => {
    variant(
      'network.config.ts',
      `network: { ...network, virtualNetwork: { ...network.virtualNetwork, addressPrefixes: ['10.1.0.0/16'] } }`,
    );
    const { code, stdout } = await run('-e', 'network.config.ts');
    expect(stdout).toContain('(Azure: NetcfgInvalidSubnet)');
    expect(code).toBe(2);
    const { stdout: json } = await run('-e', 'network.config.ts', '--output', 'json');
    expect(JSON.parse(json)).toContainEqual(
      expect.objectContaining({ code: 'subnet-outside-network', azureCode: 'NetcfgInvalidSubnet' }),
    );
  });
});
