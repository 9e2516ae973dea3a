import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { FsTree, flushChanges } from 'nx/src/generators/tree.js';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import policy from '../generators/policy/policy.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const registry = 'packages/policy/src/registry.ts';
const unsupported = 'packages/gateway/src/api-management/policies/unsupported-policies.ts';

describe('the policy generator', () => {
  const tree = () => {
    const empty = createTreeWithEmptyWorkspace();
    for (const file of [registry, unsupported]) empty.write(file, readFileSync(join(root, file)));
    return empty;
  };

  it('writes a file and a line, and the twin', async () => {
    const written = tree();
    const before = written.read(registry, 'utf8').split('\n');
    await policy(written, { name: 'set-greeting', summary: "Greets, if it's new.", sections: ['inbound'] });
    expect(written.read('packages/policy/src/policies/set-greeting.ts', 'utf8')).toContain(
      "export const setGreeting = definePolicy({\n  name: 'set-greeting',",
    );
    const after = written.read(registry, 'utf8').split('\n');
    const added = after.filter((line) => !before.includes(line));
    expect(added).toEqual([
      "import { setGreeting } from './policies/set-greeting.js';",
      "  'set-greeting': setGreeting,",
    ]);
    expect(after.indexOf(added[1])).toBe(after.indexOf("  'set-header': setHeader,") - 1);
    expect(written.read(unsupported, 'utf8')).toContain(
      "  'set-greeting': unsupported('it is not implemented yet.'),",
    );
  });

  it('puts the first and the last name where they belong', async () => {
    const written = tree();
    await policy(written, { name: 'a' });
    await policy(written, { name: 'zz' });
    const lines = written.read(registry, 'utf8').split('\n');
    expect(lines[lines.indexOf("  'authentication-basic': authenticationBasic,") - 1]).toBe('  a: a,');
    expect(lines[lines.indexOf('  zz: zz,') + 1]).toMatch(/^\} as const satisfies/);
  });

  it.each(['Set-Greeting', 'set_greeting', '../x', 'set-header/', ''])(
    'refuses the name %j',
    async (name) => {
      await expect(policy(tree(), { name })).rejects.toThrow('is no name of an element');
    },
  );

  it('refuses a policy that is there already', async () => {
    const written = tree();
    await policy(written, { name: 'set-greeting' });
    await expect(policy(written, { name: 'set-greeting' })).rejects.toThrow('already');
  });
});

describe('the workspace after the generator', () => {
  const copy = mkdtempSync(join(tmpdir(), 'apim-kit-policy-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  beforeAll(async () => {
    const skip = /[/\\](?:node_modules|dist|out-tsc|test-results)$/;
    for (const part of [
      'packages/policy',
      'packages/gateway/src/api-management/policies',
      'docs/policies',
      'docs/lint',
      'tools/jest',
      'jest.preset.mjs',
      'package.json',
    ])
      cpSync(join(root, part), join(copy, part), { recursive: true, filter: (path) => !skip.test(path) });
    link('.', (name) => (name === '@apim-kit' ? undefined : join(root, 'node_modules', name)));
    link('@apim-kit', (name) =>
      name === 'policy' ? join(copy, 'packages/policy') : join(root, 'node_modules/@apim-kit', name),
    );
    const tree = new FsTree(copy, false);
    await policy(tree, { name: 'set-greeting', skipGenerate: true });
    flushChanges(copy, tree.listChanges());
  });

  /** Links what is installed here into the copy, from where `source` says. */
  function link(folder, source) {
    mkdirSync(join(copy, 'node_modules', folder), { recursive: true });
    for (const name of readdirSync(join(root, 'node_modules', folder))) {
      const from = name.startsWith('.') ? undefined : source(name);
      if (from !== undefined) symlinkSync(from, join(copy, 'node_modules', folder, name), 'junction');
    }
  }

  const run = (...args) =>
    spawnSync(process.execPath, ['--experimental-vm-modules', '--no-warnings', ...args], {
      cwd: join(copy, 'packages/policy'),
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '' },
    });

  it('generates its builder and its pages, and is complete', () => {
    const generated = run('scripts/generate.mjs');
    expect(generated.status === 0 ? '' : generated.stderr).toBe('');
    const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
    const complete = run(jest, 'src/registry', 'src/generator');
    expect(complete.status === 0 ? '' : complete.stderr).toBe('');
    const builders = readFileSync(join(copy, 'packages/policy/src/generated/builders.ts'), 'utf8');
    expect(builders).toContain('export function setGreeting(');
    const page = readFileSync(join(copy, 'docs/policies/set-greeting.md'), 'utf8');
    expect(page).toContain('it is not implemented yet.');
  });
});
