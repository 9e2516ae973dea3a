import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runCommand } from './run-command.js';
import { createSandbox, type Sandbox } from './sandbox.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('apim-kit export', () => {
  let sandbox: Sandbox;
  const run = (...args: string[]) => runCommand(args, { cwd: sandbox.directory });
  beforeAll(async () => {
    sandbox = await createSandbox();
    sandbox.file(
      'stages.config.ts',
      `import { defineStages } from '@apim-kit/environment';
import environment from ${JSON.stringify(join(root, 'apim.config.ts'))};
export default defineStages(
  { dev: { location: 'westeurope' }, tst: { location: 'northeurope' } },
  ({ location }, stage) => ({ ...environment, name: \`sample-\${stage}\`, location }),
);
`,
    );
  });
  afterAll(() => sandbox.remove());

  it('prints the ARM template of this repository’s environment', async () => {
    const { code, stdout, stderr } = await run('export', 'arm');
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { resources, parameters } = JSON.parse(stdout) as {
      resources: { type: string }[];
      parameters: Record<string, { type: string }>;
    };
    expect(resources.map(({ type }) => type)).toContain('Microsoft.Network/applicationGateways');
    expect(parameters.namedValueFunctionsGatewaySecret?.type).toBe('securestring');
    expect(stdout).not.toContain('local-gateway-secret');
    expect(stdout).not.toContain('P@ssw0rd');
  });

  it('needs no secret: neither variables nor PFX files', async () => {
    const before = JSON.parse((await run('export', 'arm')).stdout) as object;
    sandbox.file('certificates/server.pfx', 'nothing that could be opened');
    expect(JSON.parse((await run('export', 'arm')).stdout)).toEqual(before);
    rmSync(join(sandbox.directory, 'certificates/server.pfx'));
    const { code, stdout } = await run('export', 'arm');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(before);
  });

  it('writes Bicep with its policies to a folder, once', async () => {
    const { code, stdout } = await run('export', 'bicep', '--out', 'bicep');
    expect(code).toBe(0);
    expect(stdout.split('\n')).toContain('bicep/policies/apis/client-cert/operations/validate-from-agw.xml');
    const folder = join(sandbox.directory, 'bicep');
    expect(readFileSync(join(folder, 'modules/api-client-cert.bicep'), 'utf8')).toContain(
      "value: loadTextContent('../policies/apis/client-cert/operations/validate-from-agw.xml')",
    );
    const again = await run('export', 'bicep', '--out', 'bicep');
    expect(again).toMatchObject({ code: 1, stderr: expect.stringContaining('error ExportFolderNotEmpty') });
    expect((await run('export', 'bicep', '--out', 'bicep', '--force')).code).toBe(0);
  });

  it('writes nothing for an environment with an error', async () => {
    writeFileSync(
      join(sandbox.directory, 'broken.config.ts'),
      `import environment from ${JSON.stringify(join(root, 'apim.config.ts'))};
export default { ...environment, applicationGateway: { ...environment.applicationGateway, subnet: 'none' } };
`,
    );
    const { code, stderr } = await run('export', 'arm', '-e', 'broken.config.ts', '--out', 'broken');
    expect(stderr).toContain('There is no subnet "none".');
    expect(code).toBe(1);
    expect(existsSync(join(sandbox.directory, 'broken'))).toBe(false);
  });

  it('exports the stage that is asked for, and the first where none is', async () => {
    const location = async (...args: string[]) => {
      const { stdout, stderr } = await run('export', 'arm', '-e', 'stages.config.ts', ...args);
      if (stderr !== '') return stderr;
      return (JSON.parse(stdout) as { parameters: { location: { defaultValue: string } } }).parameters
        .location.defaultValue;
    };
    expect(await location()).toBe('westeurope');
    expect(await location('--stage', 'tst')).toBe('northeurope');
    expect(await location('--stage', 'prd')).toBe(
      'error EnvironmentInvalid: stages.config.ts#prd has no stage "prd".\n  help: Stages: dev, tst.\n',
    );
  });
});
