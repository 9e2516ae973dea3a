import { mkdirSync, mkdtempSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { toBeValidSarifLog as matchSarifLog } from '@microsoft/jest-sarif';
import { runCommand } from './run-command.js';

/** The matcher as a plain function: it does not look at its `this`. */
const toBeValidSarifLog = matchSarifLog as unknown as (log: unknown) => { readonly pass: boolean };

const directory = mkdtempSync(join(tmpdir(), 'apim-kit-lint-'));
const file = (name: string, content: string | Uint8Array): string => {
  mkdirSync(join(directory, name, '..'), { recursive: true });
  writeFileSync(join(directory, name), content);
  return name;
};
const lint = (args: readonly string[], input?: string) =>
  runCommand(['lint', ...args], { cwd: directory, ...(input === undefined ? {} : { input }) });
const codes = (stdout: string): string[] =>
  (JSON.parse(stdout) as { code: string }[]).map(({ code }) => code);

const misspelt = '<policies>\n  <inbound>\n    <set-heder name="a" />\n  </inbound>\n</policies>\n';
const secret = '<fragment>\n  <authentication-basic username="a" password="correct horse" />\n</fragment>\n';
const ignoring =
  '<fragment><send-request mode="copy" response-variable-name="r" ignore-error="true" /><set-body>@(((IResponse)context.Variables["r"]).StatusReason)</set-body></fragment>';
const good = '<policies><inbound><base /></inbound></policies>';

describe('the findings of apim-kit lint', () => {
  it('come with the line that they are about', async () => {
    const { code, stdout } = await lint([file('misspelt.xml', misspelt)]);
    expect(stdout).toBe(
      [
        'misspelt.xml:3:5 error PL2006: <set-heder> is no policy of API Management.',
        '  2 |   <inbound>',
        '  3 |     <set-heder name="a" />',
        '    |     ^^^^^^^^^^',
        '  help: Did you mean `set-header`?',
        '',
        '1 error in 1 file',
        '',
      ].join('\n'),
    );
    expect(code).toBe(2);
  });

  it('are a SARIF log that its schema accepts', async () => {
    const { code, stdout } = await lint([
      '--output',
      'sarif',
      'misspelt.xml',
      file('a b/secret.xml', secret),
    ]);
    const log = JSON.parse(stdout) as {
      runs: { tool: { driver: { rules: object[] } }; results: object[] }[];
    };
    expect(toBeValidSarifLog(log)).toMatchObject({ pass: true });
    expect(log.runs[0]?.tool.driver.rules).toMatchObject([
      {
        id: 'PL2006',
        helpUri: expect.stringMatching(/PL2006\.md$/),
        defaultConfiguration: { level: 'error' },
      },
      { id: 'PL4007', help: { markdown: expect.stringContaining('clear text') } },
    ]);
    expect(log.runs[0]?.results).toMatchObject([
      {
        ruleId: 'PL2006',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'misspelt.xml', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 5 },
            },
          },
        ],
      },
      {
        level: 'warning',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b/secret.xml' },
              region: { startLine: 2, startColumn: 38, endLine: 2, endColumn: 62 },
            },
          },
        ],
      },
    ]);
    expect(code).toBe(2);
  });

  it('stand in a SARIF log below the folder, wherever that can be', async () => {
    mkdirSync(join(directory, 'below'), { recursive: true });
    const log = async (cwd: string, name: string) => {
      const { stdout } = await runCommand(['lint', '--output', 'sarif', name], { cwd });
      expect(toBeValidSarifLog(JSON.parse(stdout))).toMatchObject({ pass: true });
      return stdout;
    };
    expect(await log(directory, join(directory, 'misspelt.xml'))).toContain('"uri": "misspelt.xml"');
    expect(await log(directory, './misspelt.xml')).toContain('"uri": "misspelt.xml"');
    expect(await log(join(directory, 'below'), '../misspelt.xml')).toMatch(
      /"uri": "file:\/\/\/.*\/misspelt\.xml"/,
    );
  });

  it('are a valid SARIF log when there are none', async () => {
    const { code, stdout } = await lint(['--output', 'sarif', file('good.xml', good)]);
    expect(toBeValidSarifLog(JSON.parse(stdout))).toMatchObject({ pass: true });
    expect(code).toBe(0);
  });

  it('are annotations of a workflow', async () => {
    const { stdout } = await lint(['--output', 'github', 'misspelt.xml', 'a b/secret.xml']);
    expect(stdout).toBe(
      [
        '::error file=misspelt.xml,line=3,col=5,title=PL2006::<set-heder> is no policy of API Management.%0ADid you mean `set-header`?',
        '::warning file=a b/secret.xml,line=2,endLine=2,col=38,endColumn=62,title=PL4007::`password` of <authentication-basic> holds a secret in clear text.%0AKeep it in a secret named value, `{{name}}`.',
        '',
      ].join('\n'),
    );
  });

  it('fail with errors, with warnings above their limit, and not with notes', async () => {
    expect(await lint(['a b/secret.xml'])).toMatchObject({ code: 2 });
    expect(await lint(['a b/secret.xml', '--max-warnings', '1'])).toMatchObject({ code: 0 });
    expect(await lint(['misspelt.xml', '--max-warnings', '1'])).toMatchObject({ code: 2 });
    const notes = await lint([file('ignoring.xml', ignoring), '--output', 'json']);
    expect([codes(notes.stdout), notes.code]).toEqual([['PL3009'], 0]);
    expect(await lint(['good.xml', '--max-warnings', 'many'])).toMatchObject({ code: 1 });
  });
});

describe('the files of apim-kit lint', () => {
  it('are files, folders, patterns and standard input', async () => {
    file('tree/a.xml', misspelt);
    file('tree/deep/B.XML', secret);
    file('tree/deep/c.cshtml', good);
    file('tree/deep/notes.txt', 'no policy');
    file('tree/node_modules/x/pom.xml', '<project />');
    const listed = async (...args: string[]) => {
      const { stdout } = await lint([...args, '--output', 'json']);
      return (JSON.parse(stdout) as { file: string }[]).map((row) => row.file);
    };
    expect(await listed('tree')).toEqual(['tree/a.xml', 'tree/deep/B.XML']);
    expect(await listed('tree/')).toEqual(['tree/a.xml', 'tree/deep/B.XML']);
    expect(await listed('tree/**/*.{xml,XML}')).toEqual(['tree/a.xml', 'tree/deep/B.XML']);
    expect(await listed('tree/a.xml', 'tree')).toEqual(['tree/a.xml', 'tree/deep/B.XML']);
    const { stdout, code } = await lint(['-', '--output', 'json'], secret);
    expect([JSON.parse(stdout), code]).toEqual([
      [expect.objectContaining({ file: 'stdin', code: 'PL4007' })],
      2,
    ]);
  });

  it('must be there', async () => {
    expect((await lint(['tree/*.yaml'])).stderr).toBe('error FileNotFound: No file fits tree/*.yaml.\n');
    expect(await lint([])).toMatchObject({ code: 1, stderr: expect.stringContaining('Nothing to check.') });
  });

  it('are judged for a scope and a tier', async () => {
    const limited = file(
      'limited.xml',
      '<policies><inbound><base /><quota-by-key calls="1" renewal-period="300" counter-key="a" /></inbound></policies>',
    );
    const judged = async (...args: string[]) =>
      codes((await lint([limited, '--output', 'json', ...args])).stdout);
    expect(await judged()).toEqual([]);
    expect(await judged('--tier', 'consumption')).toEqual(['PL2028']);
    expect(await judged('--tier', 'standard-v2')).toEqual([]);
    expect(await judged('--scope', 'api')).toEqual(['PL3005', 'PL3005', 'PL3005']);
    expect(await lint([limited, '--tier', 'gold'])).toMatchObject({ code: 1 });
  });
});

describe('apim-kit lint --fix', () => {
  const windows = '<fragment>\r\n\t<set-header Name="grüße"  exists-action="Delete"/>\r\n</fragment>';
  const mended = windows.replace('Name', 'name').replace('Delete', 'delete');

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ])('mends a file in %s and leaves every other byte', async (_, encode) => {
    const name = file('fix.xml', encode(windows));
    expect(await lint(['--fix', name])).toMatchObject({ code: 0, stdout: '2 mended in 1 file\n' });
    expect(readFileSync(join(directory, name))).toEqual(encode(mended));
    expect(readdirSync(directory).filter((one) => one.endsWith('.tmp'))).toEqual([]);
  });

  it('writes nothing on a trial, nor what it need not', async () => {
    const name = file('trial.xml', windows);
    expect(await lint(['--fix-dry-run', name])).toMatchObject({ code: 0, stdout: '2 mended in 1 file\n' });
    expect(readFileSync(join(directory, name), 'utf8')).toBe(windows);
    const before = statSync(join(directory, 'good.xml')).mtimeMs;
    await lint(['--fix', 'good.xml']);
    expect(statSync(join(directory, 'good.xml')).mtimeMs).toBe(before);
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [
    name: string,
    content: string | Uint8Array,
    code: string,
    place: string,
  ])[] = [
    ['an empty file', '', 'PL1001', '1:1'],
    ['a truncated file', '<policies>\n  <inbound>\n    <set-va', 'PL1006', '3:12'],
    ['an encoding that is none', Buffer.from('<fragment>\n  grüße', 'latin1'), 'PL1022', '2:5'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'PL1022', '1:1'],
    [
      'an entity bomb',
      '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>\n<fragment>&b;</fragment>',
      'PL1015',
      '1:1',
    ],
    ['an entity', '<fragment>\n<set-body>&b;</set-body></fragment>', 'PL1011', '2:11'],
    ['deep nesting', '<choose>'.repeat(100_000), 'PL1017', '1:1601'],
    ['an unknown root', '<project>\n</project>', 'PL2001', '1:1'],
    ['a section twice', '<policies>\n<inbound/>\n<inbound/>\n</policies>', 'PL2005', '3:1'],
    ['a section in upper case', '<policies>\n  <INBOUND/>\n</policies>', 'PL2004', '2:3'],
    ['an open expression', '<fragment>\n<set-body>@{ return "; }</set-body></fragment>', 'PL1010', '2:11'],
  ];
  it.each(cases)('%s is a finding with its place', async (name, content, code, place) => {
    const { stdout, stderr, code: exit } = await lint([file('input.xml', content)]);
    expect([name, stderr, exit]).toEqual([name, '', 2]);
    expect(stdout).toContain(`input.xml:${place} error ${code}: `);
  });

  it.each(cases.filter(([, , code]) => code.startsWith('PL1')))(
    'format says the same about %s, and leaves the file as it is',
    async (_, content, code, place) => {
      const name = file('format.xml', content);
      const { stdout, stderr, code: exit } = await runCommand(['format', name], { cwd: directory });
      expect([stdout, exit]).toEqual(['', 1]);
      expect(stderr).toContain(`format.xml:${place} error ${code}: `);
      expect(readFileSync(join(directory, name))).toEqual(Buffer.from(content as string));
      expect(readdirSync(directory).filter((one) => one.endsWith('.tmp'))).toEqual([]);
    },
  );

  it('of ten megabytes is read to its end', async () => {
    const line = '    <set-variable name="a" value="@(context.Request.Method == "GET" ? 1 : 2)" />\n';
    const big = `<fragment>\n${line.repeat(130_000)}</fragmnt>`;
    expect(big.length).toBeGreaterThan(10_000_000);
    const { stdout, code } = await lint([file('big.xml', big)]);
    expect([stdout.split('\n')[0], code]).toEqual([
      'big.xml:130002:1 error PL1005: </fragmnt> stands where </fragment> is expected (opened in line 1).',
      2,
    ]);
    const { stderr } = await runCommand(['format', 'big.xml'], { cwd: directory });
    expect(stderr).toContain('big.xml:130002:1 error PL1005');
  });
});

describe('the rules of apim-kit lint', () => {
  it('are listed and explained', async () => {
    const { stdout } = await lint(['--rules']);
    expect(stdout).toMatch(/^PL4007 {2}warning {6}A password/m);
    const rows = JSON.parse((await lint(['--rules', '--output', 'json'])).stdout) as object[];
    expect(rows).toContainEqual(
      expect.objectContaining({ code: 'PL4005', severity: 'warning', fixable: true }),
    );
    expect((await lint(['--explain', 'pl4005'])).stdout).toContain('# PL4005: ');
    expect(await lint(['--explain', 'PL9999'])).toMatchObject({ code: 1 });
  });
});

describe('apim-kit lint --environment', () => {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const environment = (change: string): string =>
    file(
      'apim.config.ts',
      `import environment from ${JSON.stringify(join(root, 'apim.config.ts'))};
const { applicationGateway, apiManagement } = environment;
const rules = applicationGateway.requestRoutingRules;
export default { ...environment, ${change} };
`,
    );
  const inbound = (text: string): string => `<policies><inbound><base />\n${text}</inbound></policies>`;

  it('knows named values, fragments and variables', async () => {
    const name = environment('');
    const policy = file(
      'knowing.xml',
      inbound(
        '<include-fragment fragment-id="nowhere" />\n<set-body>{{nothing}}</set-body>\n<set-header name="A"><value>@((string)context.Variables["unset"])</value></set-header>',
      ),
    );
    const { stdout } = await lint(['-e', name, policy, '--output', 'json']);
    const rows = (JSON.parse(stdout) as { file: string; code: string; line: number }[]).filter(
      (row) => row.file === policy,
    );
    expect(rows.map(({ code, line }) => `${code} ${line}`)).toEqual(['PL2027 2', 'PL2021 3', 'PL3007 4']);
  });

  it('judges the documents of a workspace by its names, its scope and its gateway', async () => {
    const policy = inbound(
      '<quota calls="1" renewal-period="60" />\n<include-fragment fragment-id="own" />\n<set-body>{{shared}}</set-body>\n<send-one-way-request mode="new"><set-url>https://a.example</set-url></send-one-way-request>',
    );
    const sales = {
      displayName: 'Sales',
      apis: {},
      policyFragments: { own: { xml: '<fragment />' } },
      policy: { xml: policy },
    };
    const name = environment(`apiManagement: { ...apiManagement,
      namedValues: { ...apiManagement.namedValues, shared: { value: 'x' } },
      workspaces: { sales: ${JSON.stringify(sales)} } }`);
    const { stdout } = await lint(['-e', name, '--output', 'json']);
    const rows = (JSON.parse(stdout) as { file: string; code: string; line: number }[]).filter(
      ({ file: at, code }) =>
        at.startsWith('apiManagement.workspaces.sales.policy') && code.startsWith('PL2'),
    );
    expect(rows.map(({ code, line }) => `${code} ${line}`)).toEqual(['PL2022 2', 'PL2021 4', 'PL2028 5']);
  });

  it('shows the header that a listener lets clients forge, where the policy reads it', async () => {
    const forgeable = async (change: string): Promise<string[]> => {
      const { stdout } = await lint(['-e', environment(change), '--output', 'json']);
      return (JSON.parse(stdout) as { code: string; message: string; file: string }[])
        .filter(({ code }) => code === 'PL4001')
        .map(({ file: at, message }) => `${at}: ${message}`);
    };
    expect(await forgeable('')).toEqual([]);
    const open = `applicationGateway: { ...applicationGateway, requestRoutingRules: Object.fromEntries(
      Object.entries(rules).map(([name, { rewriteRuleSet, ...rule }]) => [name, rule])) }`;
    const [first] = await forgeable(open);
    expect(first).toMatch(
      /^apiManagement\.apis\.client-cert\..*: The certificate in the header X-ARR-ClientCert can be forged: the listener ".*" passes on what the client sends\.$/,
    );
  });
});
