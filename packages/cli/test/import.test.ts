import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { format } from 'prettier';
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
const module = `import { base, policies } from "@apim-kit/policy";

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
    expect(stdout.trim().split('\n').sort()).toEqual(
      [...names, 'index'].map((name) => `policies/${name}.ts`).sort(),
    );
    expect(read('policies/apis/orders/operations/get-order/policy.ts')).toContain(
      '// a\nexport default policies(',
    );
    expect(existsSync(join(directory, 'artifacts/policy.ts'))).toBe(false);
  });

  it('gathers what it wrote in an index, shaped as an environment has it', async () => {
    for (const name of [
      'policy',
      'apis/orders/policy',
      'apis/orders/operations/get-order/policy',
      'apis/2nd/policy',
      'products/all/policy',
      'policy fragments/shared/policy',
      'elsewhere/old-policy',
    ])
      file(
        `artifacts/${name}.xml`,
        name.includes('shared') ? '<fragment><set-method>GET</set-method></fragment>' : document,
      );
    file(
      'artifacts/resolvers/user.xml',
      '<http-data-source><http-request><set-method>GET</set-method><set-url>https://a.example</set-url></http-request></http-data-source>',
    );
    expect(await run('artifacts', '--out', 'src')).toMatchObject({ code: 0, stderr: '' });
    expect(read('src/index.ts')).toBe(`import _2ndPolicy from "./apis/2nd/policy.js";
import ordersGetOrderPolicy from "./apis/orders/operations/get-order/policy.js";
import ordersPolicy from "./apis/orders/policy.js";
import elsewhereOldPolicyPolicy from "./elsewhere/old-policy.js";
import sharedFragment from "./policy fragments/shared/policy.js";
import globalPolicy from "./policy.js";
import allProductPolicy from "./products/all/policy.js";
import resolversUserPolicy from "./resolvers/user.js";

/** The policy documents, by where they stand. */
export const policyDocuments = {
  apis: {
    "2nd": {
      policy: _2ndPolicy,
    },
    orders: {
      operations: {
        "get-order": {
          policy: ordersGetOrderPolicy,
        },
      },
      policy: ordersPolicy,
    },
  },
  "elsewhere/old-policy": elsewhereOldPolicyPolicy,
  policyFragments: {
    shared: sharedFragment,
  },
  policy: globalPolicy,
  products: {
    all: {
      policy: allProductPolicy,
    },
  },
  "resolvers/user": resolversUserPolicy,
};
`);
    expect(read('src/resolvers/user.ts')).toContain('export default resolver(');
    for (const name of ['src/index.ts', 'src/resolvers/user.ts'])
      expect(await format(read(name), { parser: 'typescript' })).toBe(read(name));
  });

  it('writes no index when it shall not, and leaves out what has errors', async () => {
    file('a/good.xml', document);
    file('a/wrong.xml', '<policies><inbound><set-heder /></inbound></policies>');
    expect(await run('a', '--out', 'b', '--no-index')).toMatchObject({ code: 1, stdout: 'b/good.ts\n' });
    expect(await run('a', '--out', 'c')).toMatchObject({ code: 1, stdout: 'c/good.ts\nc/index.ts\n' });
    expect(read('c/index.ts')).not.toContain('wrong');
    expect((await run('a', '--out', 'c')).stderr).toMatch(
      /^error FileExists: c\/good\.ts is there already\. So is one other\./,
    );
  });

  it('reads files as Windows writes them', async () => {
    mkdirSync(join(directory, 'a'));
    writeFileSync(join(directory, 'a/b.xml'), Buffer.from(`\uFEFF${document}`, 'utf16le'));
    expect(await run('a', '--no-index')).toMatchObject({ code: 0 });
    expect(read('a/b.ts')).toBe(module);
  });

  it('says what is wrong in a file with its place, writes nothing for it, and goes on', async () => {
    file('a/broken.xml', '<policies>\n  <inbound>\n');
    file('a/good.xml', document);
    file('a/wrong.xml', '<policies>\n  <inbound><set-heder /></inbound>\n</policies>');
    const { code, stdout, stderr } = await run('a');
    expect(stdout).toBe('a/good.ts\na/index.ts\n');
    expect(stderr).toMatch(/a\/broken\.xml:2:3 error PL\d+: /);
    expect(stderr).toMatch(/a\/wrong\.xml:2:12 error PL\d+: .*set-heder/);
    expect(stderr).toContain('2 of 3 files have errors.\n');
    expect(code).toBe(1);
    expect(readdirSync(join(directory, 'a')).sort()).toEqual([
      'broken.xml',
      'good.ts',
      'good.xml',
      'index.ts',
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
