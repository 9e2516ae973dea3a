import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { layOut } from './install.mjs';
import { packAll, root } from './stage.mjs';

const page = readFileSync(join(root, 'docs/getting-started.md'), 'utf8');
const stage = mkdtempSync(join(tmpdir(), 'apim-kit-getting-started-'));
const project = join(stage, 'orders');

beforeAll(() => {
  layOut(project, packAll(join(stage, 'workspace')));
  // What the page installs for unit tests.
  for (const name of ['jest', '@jest', '@swc', 'expect']) {
    symlinkSync(join(root, 'node_modules', name), join(project, 'node_modules', name), 'junction');
  }
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  for (const [, file, text] of page.matchAll(/^`([^`\n]+)`:\n\n```\w+\n(.*?)^```$/gms)) {
    writeFileSync(join(project, file), text);
  }
});
afterAll(() => rmSync(stage, { recursive: true, force: true }));

/** Runs a command of the page in the project, without the colours that whoever runs the tests asks for. */
function run(...args) {
  const { FORCE_COLOR: _forced, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: project,
    encoding: 'utf8',
    env: { ...env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings', NO_COLOR: '1' },
  });
  return { status, output: stdout + stderr };
}
const apimKit = (...args) => run('node_modules/@apim-kit/cli/bin/apim-kit.js', ...args);

const blocks = [...page.matchAll(/^```\w*\n(.*?)^```$/gms)].map(([, block]) => block);

describe('the project of docs/getting-started.md', () => {
  it('has types', () => {
    const options = '--strict --noEmit --module nodenext --target es2023 --skipLibCheck --types node'.split(
      ' ',
    );
    const types = ['--typeRoots', join(root, 'node_modules/@types')];
    const files = ['apim.config.ts', 'orders-policy.test.ts'];
    const { status, output } = run(
      join(root, 'node_modules/typescript/bin/tsc'),
      ...options,
      ...types,
      ...files,
    );
    expect(output).toBe('');
    expect(status).toBe(0);
  });

  it('answers its checks as the page shows', () => {
    const { status, output } = apimKit('test', 'orders.checks.yaml');
    expect(output).toBe(blocks.find((block) => block.startsWith('        check ')));
    expect(status).toBe(0);
  });

  it('passes its unit tests', () => {
    const { status, output } = run('node_modules/jest/bin/jest.js', '--no-watchman');
    expect(output).toMatch(/^Tests: +2 passed, 2 total$/m);
    expect(status).toBe(0);
  });

  it('has policies that the linter finds nothing in, and compiles them to what the page shows', () => {
    expect(apimKit('lint', '--environment', 'apim.config.ts')).toEqual({
      status: 0,
      output: 'Nothing found in 3 files.\n',
    });
    expect(apimKit('compile', '--out', 'policies').status).toBe(0);
    expect(readFileSync(join(project, 'policies/apis/orders.xml'), 'utf8')).toBe(
      blocks.find((block) => block.startsWith('<policies>')),
    );
  });

  it('has an environment that preflight has nothing to say about', () => {
    expect(apimKit('preflight')).toEqual({ status: 0, output: 'apim.config.ts: nothing to report\n' });
  });
});

describe('the policy of README.md', () => {
  it('compiles to the XML that is shown below it', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, policy, xml] = /```ts\n(.*?)```\n.*?```xml\n(.*?)```/s.exec(readme);
    const print = `import { compilePolicyDocument as compile } from '@apim-kit/policy';
console.log(compile(validateFromGateway, 'rawxml').trimEnd());`;
    writeFileSync(join(project, 'readme-policy.mjs'), `${policy}\n${print}\n`);
    expect(run('readme-policy.mjs').output).toBe(xml);
  });
});
