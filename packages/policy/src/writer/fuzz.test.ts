import { describe, expect, it } from '@jest/globals';
import { expression } from '../builder/expression.js';
import { fragment } from '../builder/fragment.js';
import { setBody, setHeader, setVariable } from '../generated/builders.js';
import { readPolicyDocument } from '../reader/read-policy-document.js';
import { plain } from '../testing/plain.js';
import { seededRandom } from '../testing/random.js';
import { compilePolicyDocument } from './compile-policy-document.js';
import { formatPolicyText } from './format-policy-text.js';

const seeds = Array.from({ length: 300 }, (_, i) => i + 1);
const pieces = [
  '"',
  "'",
  '<',
  '>',
  '&',
  '&lt;',
  '&quot;',
  '&#10;',
  '@',
  '@(',
  '@{',
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '//',
  '/*',
  '*/',
  '$"',
  '@"',
  '\n',
  '\r\n',
  ' ',
  'a',
  '{{x}}',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<set-body>',
  '</set-body>',
  '<inbound>',
  '</inbound>',
  'é',
  '😀',
  '=',
  ';',
];

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
const soup = (random: () => number, most: number) =>
  Array.from({ length: Math.floor(random() * most) }, () => pick(random, pieces)).join('');

describe('random input', () => {
  it('never breaks the reader, and what can be formatted stays so', () => {
    const base =
      '<policies><inbound><set-variable name="a" value="@(x["k"] == "v")" /><set-body>@{ return "<"; }</set-body></inbound></policies>';
    let formattedCount = 0;
    for (const seed of seeds) {
      const random = seededRandom(seed);
      const at = Math.floor(random() * base.length);
      const text = base.slice(0, at) + soup(random, 6) + base.slice(at + Math.floor(random() * 4));
      const { diagnostics } = readPolicyDocument(text, { file: 'fuzz.xml' });
      for (const { line, column } of diagnostics) expect(Math.min(line, column)).toBeGreaterThan(0);
      const { formatted } = formatPolicyText(text, { file: 'fuzz.xml' });
      if (formatted === undefined) continue;
      formattedCount++;
      expect(formatPolicyText(formatted, { file: 'fuzz.xml' }).formatted).toBe(formatted);
      const [before, after] = [text, formatted].map((one) =>
        plain(readPolicyDocument(one, { file: 'fuzz.xml' }).document),
      );
      expect(withoutSpans(after)).toEqual(withoutSpans(before));
    }
    expect(formattedCount).toBeGreaterThan(20);
  });

  it('comes back from both formats when it is a literal or a string of C#', () => {
    for (const seed of seeds) {
      const random = seededRandom(seed * 7919);
      const literal = soup(random, 8)
        .replace(/@/g, '')
        .replace(/\{\{x\}\}/g, 'x');
      const code = `@(x(${JSON.stringify(soup(random, 8).replace(/\{\{x\}\}|\r/g, ''))}))`;
      const document = fragment([
        setVariable({ name: 'a', value: expression(code) }),
        setHeader({ name: literal, values: [expression(code)] }),
        setBody(literal),
      ]);
      for (const format of ['rawxml', 'xml'] as const) {
        const read = readPolicyDocument(compilePolicyDocument(document, format), { file: 'fuzz.xml' });
        expect(read.diagnostics).toEqual([]);
        expect(plain(read.document)).toEqual(plain(document));
      }
    }
  });
});

/** Policies that nobody knows are kept as they stand in their file. */
function withoutSpans(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['span', 'content', 'anchors'].includes(key) ? undefined : inner,
    ) ?? 'null',
  );
}
