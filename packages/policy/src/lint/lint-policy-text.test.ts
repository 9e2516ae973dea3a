import { describe, expect, it } from '@jest/globals';
import type { LintOptions } from './lint-options.js';
import { lintPolicyText } from './lint-policy-text.js';

const lint = (text: string, options: Partial<LintOptions> = {}) =>
  lintPolicyText(text, { file: 'a.xml', ...options });
const found = (text: string, options: Partial<LintOptions> = {}) =>
  lint(text, options).map(({ code, line, column }) => `${code} ${line}:${column}`);

describe('lintPolicyText', () => {
  it('finds nothing in a default document', () => {
    const text =
      '<policies><inbound><base /></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>';
    expect(lint(text, { scope: 'operation' })).toEqual([]);
  });

  it('reports what is no XML with its place', () => {
    expect(lint('<policies>\n  <inbound>\n')).toMatchObject([
      {
        code: 'PL1004',
        severity: 'error',
        file: 'a.xml',
        line: 2,
        column: 3,
        message: '<inbound> is never closed.',
      },
    ]);
  });

  it('allows one policy in backend', () => {
    expect(found('<policies><backend><base/>\n<forward-request/></backend></policies>')).toEqual([
      'PL2024 2:1',
    ]);
  });

  it('refuses documents larger than the service takes', () => {
    const text = (size: number) =>
      `<policies><inbound><set-body>${'é'.repeat(size / 2)}</set-body></inbound></policies>`;
    expect(found(text(256 * 1024))).toEqual(['PL2025 1:1']);
    expect(found(text(255 * 1024))).toEqual([]);
  });

  it('knows the scopes, when it is told where the document stands', () => {
    const quota = '<policies><inbound><base/><quota calls="1" renewal-period="60"/></inbound></policies>';
    expect(found(quota)).toEqual([]);
    expect(lint(quota, { scope: 'operation' })).toContainEqual(
      expect.objectContaining({ code: 'PL2022', message: '<quota> is not allowed at the scope operation.' }),
    );
  });

  it('tells what is not inherited, below the global scope', () => {
    const text = '<policies><inbound/><backend><base/></backend><outbound><base/></outbound></policies>';
    expect(lint(text, { scope: 'api' }).map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'PL3005 information',
      'PL3004 information',
    ]);
    expect(lint(text, { scope: 'global' })).toEqual([]);
  });

  it('reports a second base, and policies behind the end of the request', () => {
    expect(found('<policies><inbound><base/><base/></inbound></policies>')).toEqual(['PL2026 1:27']);
    expect(found('<fragment><return-response/><set-method>GET</set-method></fragment>')).toEqual([
      'PL3006 1:29',
    ]);
  });

  it('expects the kind that it is told', () => {
    expect(found('<fragment/>', { kind: 'policies' })).toEqual(['PL2002 1:1']);
  });
});

describe('lintPolicyText on expressions', () => {
  const condition = (code: string) =>
    `<fragment><choose>\n<when condition="${code}" />\n</choose></fragment>`;

  it('points into the code at its place in the file, entities and line ends included', () => {
    const [first] = lint(condition('@{\r\n  return &quot;a&quot;.Lenght == 1;\r\n}'));
    expect(first).toMatchObject({ severity: 'error', line: 3, column: 24 });
  });

  it('binds conditions to bool and statuses to int', () => {
    expect(lint(condition('@("a")')).map(({ severity }) => severity)).toEqual(['error']);
    expect(lint(condition('@(true)'))).toEqual([]);
    expect(lint('<fragment><set-status code="@("a")" reason="" /></fragment>')).toHaveLength(1);
    expect(lint('<fragment><set-status code="@(200 + 1)" reason="@(1)" /></fragment>')).toEqual([]);
  });

  it('finds expressions in markup, in text and in branches', () => {
    const text =
      '<fragment><set-body><a b="@(nothing)">@(nothing)</a></set-body><trace source="a"><message>x @(nothing)</message></trace></fragment>';
    expect(lint(text)).toHaveLength(3);
  });

  it('takes unknown named values for whatever makes the code valid', () => {
    expect(lint(condition('@({{flag}} && true)'))).toEqual([]);
    expect(lint(condition('@(1 < {{limit}})'))).toEqual([]);
    expect(lint(condition('@(1 < {{limit}} && nothing)'))).toHaveLength(1);
  });

  it('never shows the value of a secret', () => {
    const namedValues = new Map([['key', { value: 'sesame', secret: true }]]);
    const found = lint(condition('@({{key}} == 1)'), { namedValues });
    expect(found.length).toBeGreaterThan(0);
    expect(JSON.stringify(found)).not.toContain('sesame');
  });

  it('advises against the whole certificate store and against UrlDecode of certificates', () => {
    const test = (code: string) =>
      lint(condition(code)).map(({ code: found, column }) => `${found} ${column}`);
    const any = 'context.Deployment.Certificates.Any(c => ';
    expect(test(`@(${any}c.Value.Thumbprint == context.Request.Certificate.Thumbprint))`)).toEqual([
      'PL3002 20',
      'PL4003 83',
    ]);
    expect(test(`@(${any}c.Key == "a" && c.Value.Thumbprint == "A"))`)).toEqual([]);
    expect(
      test('@(new X509Certificate2(Convert.FromBase64String(System.Net.WebUtility.UrlDecode("a"))) == null)'),
    ).toEqual(['PL3003 66']);
    expect(test('@(System.Net.WebUtility.UrlDecode("a") == null)')).toEqual([]);
  });
});
