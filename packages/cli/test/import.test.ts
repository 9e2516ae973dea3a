import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { runCommand } from './run-command.js';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'apim-kit-import-'));
});
const file = (name: string, text: string): void => {
  mkdirSync(dirname(join(directory, name)), { recursive: true });
  writeFileSync(join(directory, name), text);
};
const read = (name: string): string => readFileSync(join(directory, name), 'utf8');
const run = (...args: string[]) => runCommand(['import', ...args], { cwd: directory });
const document = '<policies><inbound><base /></inbound></policies>';
const module = `import { base, policies } from '@apim-kit/policy';

export default policies({ inbound: [base()] });
`;

describe('apim-kit import', () => {
  it('writes a module beside the file, and not over what is there', async () => {
    file('orders.xml', document);
    expect(await run('orders.xml')).toEqual({ code: 0, stdout: 'orders.ts\n', stderr: '' });
    expect(read('orders.ts')).toBe(module);
    file('orders.ts', 'mine');
    const refused = await run('orders.xml');
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toMatch(/^error FileExists: orders\.ts is there already\.\n {2}help: /);
    expect(read('orders.ts')).toBe('mine');
    expect(await run('orders.xml', '--force')).toMatchObject({ code: 0 });
    expect(read('orders.ts')).toBe(module);
  });

  it('keeps the layout of what APIOps extracts, and leaves other XML alone', async () => {
    const names = [
      'policy',
      'apis/orders/policy',
      'apis/orders/operations/get-order/policy',
      'products/all/policy',
      'policy fragments/shared/policy',
    ];
    for (const name of names) file(`artifacts/${name}.xml`, `<?xml version="1.0"?>\n<!-- a -->\n${document}`);
    file('artifacts/apis/orders/specification.xml', '<definitions><policies /></definitions>');
    const { code, stdout } = await run('artifacts', '--out', 'policies');
    expect(code).toBe(0);
    expect(stdout.trim().split('\n').sort()).toEqual(names.map((name) => `policies/${name}.ts`).sort());
    expect(read('policies/apis/orders/operations/get-order/policy.ts')).toContain(
      '// a\nexport default policies(',
    );
    expect(existsSync(join(directory, 'artifacts/policy.ts'))).toBe(false);
  });

  it('says what is wrong in a file with its place, writes nothing for it, and goes on', async () => {
    file('a/broken.xml', '<policies>\n  <inbound>\n');
    file('a/good.xml', document);
    file('a/wrong.xml', '<policies>\n  <inbound><set-heder /></inbound>\n</policies>');
    const { code, stdout, stderr } = await run('a');
    expect(stdout).toBe('a/good.ts\n');
    expect(stderr).toMatch(/a\/broken\.xml:2:3 error PL\d+: /);
    expect(stderr).toMatch(/a\/wrong\.xml:2:12 error PL\d+: .*set-heder/);
    expect(stderr).toContain('2 of 3 files have errors.\n');
    expect(code).toBe(1);
    expect(readdirSync(join(directory, 'a')).sort()).toEqual([
      'broken.xml',
      'good.ts',
      'good.xml',
      'wrong.xml',
    ]);
  });

  it('names a folder without documents, and one that is not there', async () => {
    file('a/b.xml', '<a />');
    expect((await run('a')).stderr).toContain('error InputInvalid: There is no policy document in a.');
    expect((await run('nowhere')).stderr).toContain(
      'error FileNotFound: There is no file or folder nowhere.',
    );
  });

  it('does not let two files become one module', async () => {
    file('a/b.xml', document);
    file('a/b.cshtml', document);
    const { code, stderr } = await run('a');
    expect(stderr).toContain('error InputInvalid: Two files would become a/b.ts.');
    expect(code).toBe(1);
    expect(readdirSync(join(directory, 'a')).sort()).toEqual(['b.cshtml', 'b.xml']);
  });
});
