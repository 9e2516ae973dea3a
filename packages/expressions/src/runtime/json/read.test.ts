import { describe, expect, it } from '@jest/globals';
import { seededRandom } from '../../../test/seeded-random.js';
import { compileExpression } from '../../compile-expression.js';
import { readJson } from './read.js';
import { scanJson } from './scan.js';
import type { JArray, JObject } from './tokens.js';
import { JProperty, JValue, type JToken } from './tokens.js';

// Types have to be registered before tokens show theirs.
compileExpression('@(1)');

/** Everything that can be seen of a token. */
function seen(token: JToken): unknown {
  if (token instanceof JValue) return { type: token.type, text: token.toString(), value: token.value };
  if (token instanceof JProperty) return { name: token.name, value: seen(token.value), path: token.path };
  return { type: token.type, count: token.children.length, children: token.children.map(seen) };
}

/** A comment in front: no strict JSON any more, so the reader of everything that Newtonsoft takes reads it. */
const readExactly = (text: string): JToken => readJson(`/**/${text}`, 'JToken');

const strict = [
  '{}',
  '[]',
  ' { "a" : [ 1 , 2.0 , -0 , -0.0 , 1e3 , 12E-2 ] , "b" : { } } ',
  '{"a":1,"b":2,"a":{"c":3}}',
  '{"1":1,"0":0,"__proto__":{"x":1},"constructor":null}',
  '["2026-03-01T10:20:30Z","2026-03-01","/Date(0)/","\\/Date(0)\\/"]',
  '["\\u0041\\n\\"\\\\\\/","a\tb","\u{1f600}",""]',
  '[9007199254740993,999999999999999,-9223372036854775808,9223372036854775808,123456789012345678901234567890]',
  '[0.1,1.50,100.0,1234567.891,0.000001,123456789012345.6789]',
  '[true,false,null]',
  'true',
  '"text"',
  '17',
  `{${Array.from({ length: 20 }, (_, i) => `"n${i % 12}":${i}`).join()}}`,
  `${'['.repeat(64)}${']'.repeat(64)}`,
];

const others = [
  '',
  '{',
  '[1,]',
  '[,]',
  '{"a":1,}',
  "{'a':1}",
  '{a:1}',
  '[01]',
  '[-01]',
  '[0x10]',
  '[.5]',
  '[5.]',
  '[1e999]',
  '[NaN]',
  '[truex]',
  '[1 2]',
  '{"a" 1}',
  '{"a":}',
  '["\\x"]',
  '["\\u00g0"]',
  '["open',
  '[1]]',
  '[1}',
  '{"a":1]',
  '\u00a0[1]',
  '[1]/**/',
  `${'['.repeat(65)}${']'.repeat(65)}`,
];

describe('reading JSON', () => {
  it.each(strict)('makes tokens of %s later and the same as at once', (text) => {
    expect(scanJson(text)).not.toBeNull();
    expect(seen(readJson(text, 'JToken'))).toEqual(seen(readExactly(text)));
  });

  it.each(others)('leaves %s to the reader that takes what Newtonsoft takes', (text) => {
    expect(scanJson(text)).toBeNull();
  });

  it('changes the tokens of a text as if they had all been there', () => {
    const object = readJson('{"a":{"b":[1,2]},"c":3}', 'JObject') as JObject;
    object.set('d', new JValue('new'));
    object.removeKey('c');
    const inner = object.get('a')?.child('b') as JArray;
    inner.insert(1, new JValue(true));
    inner.at(0).replace(new JValue(null));
    expect(inner.at(1).path).toBe('a.b[1]');
    expect(inner.root).toBe(object);
    expect(object.clone().deepEquals(object)).toBe(true);
    expect(object.toString().replaceAll(/\s/g, '')).toBe('{"a":{"b":[null,true,2]},"d":"new"}');
  });

  it('agrees with itself on made texts', () => {
    const random = seededRandom(7);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
    const blank = () => pick(['', '', ' ', '\n', '\t']);
    const text = (depth: number): string => {
      const leaf = () =>
        pick(['1', '-2.5', '1.0', 'true', 'null', '"a"', '"2020-01-02T03:04:05"', '"\\u00e9"', '1e2']);
      const parts = () =>
        Array.from({ length: Math.floor(random() * 5) }, () => blank() + text(depth + 1) + blank());
      const kind = depth > 4 ? 2 : Math.floor(random() * 3);
      if (kind === 0) return `[${parts().join()}]`;
      if (kind === 1)
        return `{${parts()
          .map((part) => `${blank()}"${pick(['a', 'b', 'c d', 'é'])}"${blank()}:${part}`)
          .join()}}`;
      return leaf();
    };
    for (let round = 0; round < 500; round++) {
      const made = text(0);
      expect(seen(readJson(made, 'JToken'))).toEqual(seen(readExactly(made)));
      const broken = made.slice(0, Math.floor(random() * made.length)) + pick(['', ',', '}', '"', 'x', '0']);
      const outcome = (read: () => JToken) => {
        try {
          return seen(read());
        } catch {
          return 'refused';
        }
      };
      expect(outcome(() => readJson(broken, 'JToken'))).toEqual(outcome(() => readExactly(broken)));
    }
  });
});
