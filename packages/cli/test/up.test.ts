import { execFile, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createSandbox, type Sandbox } from './sandbox.js';
import { ended, runCommand, spawnCommand } from './run-command.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.remove());

const up = (...args: string[]) => runCommand(['up', ...args], { cwd: sandbox.directory });

describe('apim-kit up --once', () => {
  it('runs every check of the scenario over real sockets, all as expected', async () => {
    const { code, stdout } = await up('--once');
    expect(stdout).toMatch(/\d+ checks, all as expected/);
    expect(stdout).not.toContain('FAIL');
    expect(code).toBe(0);
  });

  it('ends with 1 when a check fails, and says what differs', async () => {
    sandbox.file(
      'failing.config.ts',
      `import environment from './apim.config.ts';
const [check] = environment.scenario.checks;
export default { ...environment, scenario: { ...environment.scenario, checks: [{ ...check, expect: { status: 299 } }] } };`,
    );
    const { code, stdout } = await up('--once', '--environment', 'failing.config.ts');
    expect(stdout).toMatch(/FAIL.*expected|FAIL/);
    expect(stdout).toMatch(/instead of 299/);
    expect(code).toBe(1);
  });

  it('names a port that is in use, and leaves nothing running', async () => {
    const blocker = createServer();
    await new Promise<void>((resolve) => blocker.listen(sandbox.ports.mtls, '127.0.0.1', resolve));
    try {
      const { code, stderr } = await up('--once');
      expect(stderr).toContain('PortInUse');
      expect(stderr).toContain(String(sandbox.ports.mtls));
      expect(code).toBe(1);
    } finally {
      await new Promise((resolve) => blocker.close(resolve));
    }
    await expect(up('--once', '--no-checks')).resolves.toMatchObject({ code: 0 });
  });

  it('names a certificate that is missing', async () => {
    const file = join(sandbox.directory, 'certificates', 'dev-client-01.cer');
    renameSync(file, `${file}.away`);
    try {
      const { code, stderr } = await up('--once');
      expect(stderr).toContain('dev-client-01.cer');
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(code).toBe(1);
    } finally {
      renameSync(`${file}.away`, file);
    }
  });

  it('names file, line and column of an error in a policy', async () => {
    sandbox.file(
      'broken.xml',
      '<policies>\n  <inbound>\n    <set-variable name="a" value="@(contxt.Api)" />\n  </inbound>\n</policies>\n',
    );
    sandbox.file(
      'broken.config.ts',
      `import environment from './apim.config.ts';
export default { ...environment, apiManagement: { ...environment.apiManagement, policy: { file: 'broken.xml' } } };`,
    );
    const { code, stderr } = await up('--once', '--environment', 'broken.config.ts');
    expect(stderr).toMatch(/broken\.xml:3:\d+ error/);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  it('says where TypeScript of the environment is wrong', async () => {
    sandbox.file('typo.config.ts', 'export default {\n  name: ;\n};\n');
    const { code, stderr } = await up('--environment', 'typo.config.ts');
    expect(stderr).toMatch(/typo\.config\.ts:2:\d+ /);
    expect(code).toBe(1);
  });
});

describe('apim-kit up', () => {
  it('stays up, answers curl, prints curl lines that work, shows traces, reloads, and ends on a signal', async () => {
    const child = spawnCommand(['up', '--no-checks'], sandbox.directory);
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
    const end = ended(child);
    const until = async (pattern: RegExp): Promise<void> => {
      while (!pattern.test(printed)) {
        if (child.exitCode !== null) throw new Error(`ended: ${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    try {
      await until(/Running\./);
      const lines = printed.match(/^ *curl .+$/gm) ?? [];
      expect(lines).toHaveLength(3);
      if (spawnSync('curl', ['--version']).status === 0) {
        const answers = [];
        for (const line of lines) {
          const { stdout } = await promisify(execFile)('sh', ['-c', line], { cwd: sandbox.directory });
          answers.push(/^HTTP\/1\.1 (\d+)/.exec(stdout)?.[1]);
        }
        expect(answers).toEqual(['200', '200', '400']);
        const traces = await runCommand(['trace'], { cwd: sandbox.directory });
        expect(JSON.parse(traces.stdout)).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ status: 400, refusedBy: 'application-gateway' }),
          ]),
        );
      }

      const config = join(sandbox.directory, 'apim.config.ts');
      const good = readFileSync(config, 'utf8');
      writeFileSync(config, 'export default {');
      await until(/(?=)/);
      const edited = good.replace('...environment,', "...environment, name: 'edited',");
      await new Promise((resolve) => setTimeout(resolve, 300));
      writeFileSync(config, edited);
      await until(/Reloaded in \d+ ms/);
      writeFileSync(config, good);
    } finally {
      child.kill('SIGTERM');
    }
    const { code, stderr } = await end;
    expect(stderr).toContain('Not reloaded, the last good environment goes on');
    expect(code).toBe(0);
    expect(existsSync(join(sandbox.directory, '.apim-kit', 'console.json'))).toBe(false);
  });
});
