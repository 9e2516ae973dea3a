import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startResourceManager, type RunningResourceManager } from '@apim-kit/resource-manager';
import { runCommand, type Run } from './run-command.js';
import { createSandbox, type Sandbox } from './sandbox.js';

describe('plan, deploy, outputs and destroy', () => {
  let sandbox: Sandbox;
  let manager: RunningResourceManager;
  const run = (...args: string[]): Promise<Run> =>
    runCommand([...args, '--endpoint', manager.url, '--resource-group', 'rg-test'], {
      cwd: sandbox.directory,
    });

  beforeAll(async () => {
    sandbox = await createSandbox();
    manager = await startResourceManager({ resourceGroups: ['rg-test'] });
    process.env['CERTIFICATE_PASSWORD'] = 'P@ssw0rd';
    process.env['FUNCTIONS_GATEWAY_SECRET'] = 'a-secret-of-the-test';
  });
  afterAll(async () => {
    await manager.close();
    sandbox.remove();
  });

  it('bring the environment up and down as a user would do it', async () => {
    const before = await run('plan');
    expect(before).toMatchObject({ code: 2, stderr: '' });
    expect(before.stdout).toContain('+ applicationGateways agw-validate-client-certificate');
    expect(before.stdout).toMatch(/\d+ to create\n$/);

    const asked = await run('deploy');
    expect(asked).toMatchObject({ code: 1, stderr: expect.stringContaining('--yes') });

    const deployed = await run('deploy', '--yes');
    expect(deployed.stderr).toBe('');
    expect(deployed.code).toBe(0);
    expect(deployed.stdout).toMatch(/Done: \d+ created, 0 updated, 0 deleted\.\n$/);
    const state = join(sandbox.directory, '.apim-kit/validate-client-certificate.local.state.json');
    expect(existsSync(state)).toBe(true);
    expect(readFileSync(state, 'utf8')).not.toContain('a-secret-of-the-test');

    const after = await run('plan', '--output', 'json');
    expect(after.code).toBe(0);
    expect(JSON.parse(after.stdout)).toMatchObject({ summary: { create: 0, update: 0, delete: 0 } });

    const outputs = await run('outputs');
    expect(outputs.stdout).toMatch(/^\d+\.\d+\.\d+\.\d+ apim-sample\.dev$/m);
    expect(outputs.stdout).toMatch(/^curl .*--cert .*:53029\/client-cert\//m);

    expect((await run('application-gateway', 'stop')).stdout).toContain('is stopped');
    expect((await run('outputs')).stdout).toContain('Stopped');
    expect((await run('application-gateway', 'start')).code).toBe(0);

    const destroyed = await run('destroy', '--yes', '--purge', '--output', 'jsonl');
    expect(destroyed.code).toBe(0);
    const lines = destroyed.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: string });
    expect(lines.at(-1)).toMatchObject({ kind: 'result', outcome: 'done' });
    expect((await run('plan')).stdout).toMatch(/\d+ to create\n$/);
  });

  it('say what is wrong in one line with what to do', async () => {
    const missing = await runCommand(
      ['plan', '--endpoint', manager.url, '--resource-group', 'rg-none', '--state', 'other.json'],
      {
        cwd: sandbox.directory,
      },
    );
    expect(missing.code).toBe(1);
    expect(missing.stderr).toMatch(/^error ResourceGroupMissing: .*rg-none.*\n {2}help: /);
    const insecure = await runCommand(['plan', '--endpoint', 'http://example.com'], {
      cwd: sandbox.directory,
    });
    expect(insecure.stderr).toMatch(/^error EndpointInvalid: /);
    const cloud = await runCommand(['plan', '--cloud', 'mars'], { cwd: sandbox.directory });
    expect(cloud.stderr).toMatch(/^error CloudUnknown: .*\n {2}help: Clouds: public, us-government, china\./);
  });
});
