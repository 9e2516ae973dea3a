import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { createCertificate, writePfx } from '@apim-kit/certificate-tree';
import { runCommand } from './run-command.js';

const directory = mkdtempSync(join(tmpdir(), 'apim-kit-command-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(directory, name), text);
  return name;
};
const run = (args: string[], input?: string) =>
  runCommand(args, { cwd: directory, ...(input === undefined ? {} : { input }) });

describe('apim-kit', () => {
  it('suggests the command that was meant', async () => {
    const { code, stderr } = await run(['lnt']);
    expect(stderr).toContain('lint');
    expect(code).toBe(1);
  });

  it('says what is missing where no environment stands', async () => {
    const { code, stderr } = await run(['up', '--once']);
    expect(stderr).toContain('error EnvironmentNotFound: There is no environment at apim.config.ts.');
    expect(stderr).toContain('help:');
    expect(code).toBe(1);
  });

  it('says so when an environment awaits what never comes', async () => {
    const endless = file('endless.mjs', 'await new Promise(() => {});\nexport default {};\n');
    const { code, stderr } = await run(['compile', '--environment', endless]);
    expect(stderr).toBe('The command can not end: the environment awaits what never comes.\n');
    expect(code).toBe(1);
  });
});

describe('apim-kit lint', () => {
  it('finds nothing in a good document', async () => {
    const good = file('good.xml', '<policies><inbound><base /></inbound></policies>');
    expect(await run(['lint', good, '--output', 'json'])).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  it('answers rows with file, line, column, severity, code and message', async () => {
    const bad = file(
      'bad.xml',
      '<policies>\n  <inbound>\n    <set-heder name="a" />\n  </inbound>\n</policies>\n',
    );
    const { code, stdout } = await run(['lint', bad, '--output', 'json']);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({
        file: 'bad.xml',
        line: 3,
        column: expect.any(Number),
        severity: 'error',
        code: expect.any(String),
        message: expect.stringContaining('set-heder'),
      }),
    ]);
    expect(code).toBe(2);
  });

  it('reports XML that does not end, with its position', async () => {
    const broken = file('broken.xml', '<policies>\n  <inbound>\n');
    const { code, stdout } = await run(['lint', broken]);
    expect(stdout).toMatch(/^broken\.xml:\d+:\d+ error /);
    expect(code).toBe(2);
  });

  it('names a file that is not there', async () => {
    const { code, stderr } = await run(['lint', 'nowhere.xml']);
    expect(stderr).toBe('error FileNotFound: There is no file nowhere.xml.\n');
    expect(code).toBe(1);
  });
});

describe('apim-kit format', () => {
  it('prints the canonical document, and the same again for what it printed', async () => {
    const name = file(
      'ugly.xml',
      `<policies><inbound><base/><set-variable name='a' value="@("x" + 1)"/></inbound></policies>`,
    );
    const once = await run(['format', name, '--stdout']);
    const twice = await run(['format', file('once.xml', once.stdout), '--stdout']);
    expect(once.stdout).toContain('value="@("x" + 1)"');
    expect(twice.stdout).toBe(once.stdout);
  });

  it('leaves a file alone that it cannot read', async () => {
    const text = '<policies><inbound>';
    const name = file('half.xml', text);
    const { code, stderr } = await run(['format', name]);
    expect(stderr).toMatch(/half\.xml:\d+:\d+ error/);
    expect(readFileSync(join(directory, name), 'utf8')).toBe(text);
    expect(code).toBe(1);
  });
});

describe('apim-kit eval', () => {
  it('runs one expression', async () => {
    const { code, stdout } = await run(['eval', '@("abc".ToUpper())']);
    expect(JSON.parse(stdout)).toEqual({ ok: true, type: 'string', value: 'ABC' });
    expect(code).toBe(0);
  });

  it('answers lines in the order of the input: values, C# exceptions and diagnostics', async () => {
    const lines = [
      { id: 'a', expression: '@(context.Request.Method)', context: 'get' },
      { id: 'b', expression: '@(int.Parse("x"))' },
      { id: 'c', expression: '@(context.Request.Header)' },
      { id: 'd', expression: '@("{{name}}")', context: { namedValues: { name: 'text' } } },
    ];
    const contexts = file(
      'contexts.json',
      JSON.stringify([{ name: 'get', request: { method: 'GET', url: 'https://a/' } }]),
    );
    const { code, stdout } = await run(
      ['eval', '--input', '-', '--contexts', contexts],
      lines.map((line) => JSON.stringify(line)).join('\n'),
    );
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; error?: { message: string } });
    expect(rows).toMatchObject([
      { id: 'a', ok: true, type: 'string', value: 'GET' },
      { id: 'b', ok: false, error: { code: 'FormatException' } },
      { id: 'c', ok: false },
      { id: 'd', ok: true, value: 'text' },
    ]);
    expect(rows[2]?.error?.message).toContain('Headers');
    expect(code).toBe(0);
  });

  it('opens the PFX files of a context', async () => {
    const { certificate, privateKey } = createCertificate({ subject: 'CN=Signer', key: 'RSA-2048' });
    const pfx = Buffer.from(writePfx({ certificate, privateKey }, '')).toString('base64');
    const context = { deployment: { certificates: { signer: { pem: certificate.toPem(), pfx } } } };
    const expression = '@(context.Deployment.Certificates["signer"].GetRSAPrivateKey().KeySize)';
    const { stdout } = await run(['eval', '--input', '-'], JSON.stringify({ id: 1, expression, context }));
    expect(JSON.parse(stdout)).toEqual({ id: 1, ok: true, type: 'int', value: '2048' });
  });

  it('answers a line that is not JSON in its place, and the others', async () => {
    const input = '\ufeff{"id":1,"expression":"@(1)"}\r\nnonsense\r\n\r\n{"id":4,"expression":"@(4)"}\r\n';
    const { code, stdout, stderr } = await run(['eval', '--input', '-'], input);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(rows).toMatchObject([
      { id: 1, ok: true, value: '1' },
      { id: null, ok: false, error: { code: 'InputInvalid' } },
      { id: 4, ok: true, value: '4' },
    ]);
    expect(stderr).toContain('Line 2 is not JSON');
    expect(code).toBe(1);
  });

  it.each([
    [5, 'context must be an object.'],
    [{ namedValues: 5 }, 'context.namedValues must be an object of texts.'],
    [{ namedValues: { a: [] } }, 'context.namedValues.a must be a text.'],
    [{ request: 'x' }, 'context.request must be an object.'],
  ])('refuses the context %j', async (context, message) => {
    const line = JSON.stringify({ id: 1, expression: '@(1)', context });
    const { stdout } = await run(['eval', '--input', '-'], line);
    expect(JSON.parse(stdout)).toEqual({ id: 1, ok: false, error: { code: 'invalid-context', message } });
  });

  it('names a file of contexts that is missing or has others in it', async () => {
    const input = '{"id":1,"expression":"@(1)"}';
    const missing = await run(['eval', '--input', '-', '--contexts', 'nowhere.json'], input);
    expect(missing.stderr).toContain('There is no file nowhere.json.');
    const contexts = file('null.json', '[null]');
    const wrong = await run(['eval', '--input', '-', '--contexts', contexts], input);
    expect(wrong.stderr).toContain('is not a JSON array of contexts');
  });
});
