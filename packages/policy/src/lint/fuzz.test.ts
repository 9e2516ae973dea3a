import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../testing/random.js';
import { formatPolicyText } from '../writer/format-policy-text.js';
import { fixPolicyText } from './fix-policy-text.js';
import { lintPolicyText } from './lint-policy-text.js';

const file = 'fuzz.xml';
const base = `<?xml version="1.0" encoding="utf-8"?>
<!-- apim-kit-disable-next-line PL4007: a sample -->
<policies>
  <inbound>
    <base />
    <authentication-basic username="a" password="b c" />
    <set-variable name="pem" value="@{
      var header = context.Request.Headers.GetValueOrDefault("X-ARR-ClientCert", "");
      try { return Convert.FromBase64String(System.Net.WebUtility.UrlDecode(header)); } catch { return null; }
    }" />
    <choose>
      <when condition="@(new X509Certificate2((byte[])context.Variables["pem"]).Thumbprint == "9f:86:d0:81:88:4c:7d:65:9a:2f:ea:a0:c5:5a:d0:15:a3:bf:4f:1b")">
        <set-header Name="A" exists-action="Delete"><value>@(context.Variables.GetValueOrDefault<string>("a"))</value></set-header>
      </when>
      <otherwise><return-response><set-status code="@(400 + 1)" reason="{{reason}}" /></return-response></otherwise>
    </choose>
    <set-body><![CDATA[@{ return "<" + 'c' + @"\" + $"{1 + 1:0}"; }]]></set-body>
  </inbound>
</policies>
`;
const pieces = [
  '"',
  "'",
  '<',
  '>',
  '&',
  '&lt;',
  '&#0;',
  '@',
  '@(',
  '@{',
  ')',
  '}',
  '{{',
  '}}',
  '//',
  '/*',
  '*/',
  '--',
  ']]>',
  '\0',
  '\r',
  '\ud800',
  '😀',
  '<inbound>',
  '</inbound>',
  '<!-- apim-kit-disable-line ',
  '// apim-kit-disable-file EX',
  '?',
  '=>',
  'a.b',
  '0x',
  '\\u',
];

const check = (text: string): void => {
  const found = lintPolicyText(text, {
    file,
    scope: 'api',
    tier: 'Consumption',
    known: { variables: new Set() },
  });
  const lines = text.split(/\r\n|\r|\n/);
  for (const { line, column, end } of found) {
    expect(line).toBeLessThanOrEqual(lines.length);
    expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 2);
    expect(Math.min(line, column, end?.line ?? 1, end?.column ?? 1)).toBeGreaterThan(0);
  }
  const { text: fixed } = fixPolicyText(text, { file });
  expect(fixPolicyText(fixed, { file })).toMatchObject({ text: fixed, fixed: 0 });
};

describe('the linter, the fixer and the formatter on broken input', () => {
  it('give findings with places for a document that is cut off anywhere', () => {
    let broken = 0;
    for (let end = 0; end < base.length; end++) {
      const text = base.slice(0, end);
      const found = lintPolicyText(text, { file });
      if (found.some(({ severity }) => severity === 'error')) broken++;
      for (const { line, column } of found) expect(Math.min(line, column)).toBeGreaterThan(0);
      expect(formatPolicyText(text, { file }).formatted === undefined).toBe(end < base.trimEnd().length);
    }
    expect(broken).toBeGreaterThanOrEqual(base.trimEnd().length - 1);
  });

  it.each(Array.from({ length: 8 }, (_, i) => i + 1))('survive seed %i', (seed) => {
    const random = seededRandom(seed * 104729);
    for (let round = 0; round < 40; round++) {
      let text = base;
      for (let change = 0; change <= random() * 3; change++) {
        const at = Math.floor(random() * text.length);
        const piece = pieces[Math.floor(random() * pieces.length)]!;
        const gone = random() < 0.5 ? Math.floor(random() * 12) : 0;
        text = text.slice(0, at) + piece + text.slice(at + gone);
      }
      check(text);
    }
  });
});
