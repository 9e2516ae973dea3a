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
const request = { to: { listener: 'https-listener' }, path: '/status-0123456789abcdef' };
const check = { group: 'Status', name: 'It is odd', request, expect: { status: 299 } };
export default { ...environment, scenario: { ...environment.scenario, checks: [check] } };`,
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

describe('an environment that can not run', () => {
  it('says where something was thrown while it was evaluated', async () => {
    sandbox.file('thrown.ts', "\n  throw new TypeError('no such thing');\n");
    sandbox.file('throws.config.ts', "import './thrown.ts';\nexport default {};\n");
    const { code, stderr } = await up('--environment', 'throws.config.ts');
    expect(stderr).toContain('thrown.ts:2:9 failed while it was evaluated: no such thing');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(code).toBe(1);
  });

  it('says what the whole of it lacks', async () => {
    sandbox.file('empty.config.ts', 'export default {};\n');
    const { code, stderr } = await up('--environment', 'empty.config.ts');
    expect(stderr).toContain('environment error missing-property: "location" is missing.');
    expect(code).toBe(1);
  });

  it('names the PFX whose password is wrong, and not the password', async () => {
    sandbox.file(
      'password.config.ts',
      `process.env.CERTIFICATE_PASSWORD = 'not-the-password';
export { default } from './apim.config.ts';`,
    );
    const { code, stderr } = await up('--environment', 'password.config.ts');
    expect(stderr).toMatch(/pfx-wrong-password: The password does not open .*certificates.server\.pfx/);
    expect(stderr).not.toContain('not-the-password');
    expect(code).toBe(1);
  });

  it('ends with 1 when a Functions app ends', async () => {
    sandbox.file(
      'app.mjs',
      "console.log('ready http://127.0.0.1:1');\nsetTimeout(() => process.exit(3), 500);\n",
    );
    sandbox.file(
      'ending.config.ts',
      `import environment from './apim.config.ts';
const { local } = environment;
const functions = { directory: '.', port: 1, command: ['node', 'app.mjs'] };
export default { ...environment, local: { ...local, functionApps: { functions } } };`,
    );
    const { code, stderr } = await up('--no-checks', '--environment', 'ending.config.ts');
    expect(stderr).toContain('the Functions app functions ended with exit code 3');
    expect(code).toBe(1);
  });
});

/** Starts the command; `until` waits for what it prints on either stream. */
function start(...args: string[]) {
  const child = spawnCommand(['up', ...args], sandbox.directory);
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (printed += chunk.toString('utf8')));
  const end = ended(child);
  const until = async (pattern: RegExp): Promise<void> => {
    while (!pattern.test(printed)) {
      if (child.exitCode !== null) throw new Error(`ended: ${printed}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    printed = printed.replace(pattern, '');
  };
  return { child, end, until };
}

describe('apim-kit up', () => {
  it('ends without a complaint on Ctrl-C that comes twice, from the terminal and from npm start', async () => {
    const { child, end, until } = start('--no-checks');
    await until(/Running\./);
    child.kill('SIGINT');
    child.kill('SIGINT');
    await expect(end).resolves.toMatchObject({ code: 0, stderr: '' });
  });

  it('ends with 1 when a signal comes before the checks are done', async () => {
    const { child, end, until } = start('--once');
    await until(/Run the checks/);
    child.kill('SIGTERM');
    const { code, stderr } = await end;
    expect(stderr).toContain('Stopped before everything was checked.');
    expect(code).toBe(1);
  });

  it('sees a broken file mended that the last good environment did not have', async () => {
    const config = join(sandbox.directory, 'apim.config.ts');
    const good = readFileSync(config, 'utf8');
    const { child, end, until } = start('--no-checks');
    try {
      await until(/Running\./);
      sandbox.file('new.xml', '<policies><inbound>');
      sandbox.file('new.ts', 'export const policy = ;');
      writeFileSync(
        config,
        good
          .replace('import', "import { policy } from './new.ts';\nimport")
          .replace(
            '...environment,',
            '...environment, apiManagement: { ...environment.apiManagement, policy },',
          ),
      );
      await until(/new\.ts:1:\d+ /);
      sandbox.file('new.ts', "export const policy = { file: 'new.xml' };");
      await until(/new\.xml:1:\d+: <inbound> is never closed/);
      sandbox.file('new.xml', '<policies><backend><forward-request /></backend></policies>');
      await until(/Reloaded in \d+ ms/);
    } finally {
      child.kill('SIGTERM');
      writeFileSync(config, good);
    }
    await expect(end).resolves.toMatchObject({ code: 0 });
  });

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
        const trace = async (...args: string[]) =>
          (await runCommand(['trace', ...args], { cwd: sandbox.directory })).stdout;
        expect(JSON.parse(await trace('--output', 'json'))).toEqual(
          expect.arrayContaining([
            expect.objectContaining({ status: 400, refusedBy: 'application-gateway' }),
          ]),
        );
        const accepted = /^ *(\d+) .*GET \/client-cert\/validate-from-agw  200 /m.exec(await trace())?.[1];
        const text = await trace(accepted!);
        expect(text).toContain('application-gateway: TLS, client certificates Strict: SUCCESS');
        expect(text).toMatch(/inbound: set-variable \(operation, .+:4:9\)/);
        expect(text).toContain('variable client-certificate-error: ""');
        expect(text).toMatch(/ 200\n$/);
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
    expect(stderr).not.toContain('FunctionAppFailed');
    expect(code).toBe(0);
    expect(existsSync(join(sandbox.directory, '.apim-kit', 'console.json'))).toBe(false);
  });
});
