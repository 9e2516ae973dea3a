import { describe, expect, it } from '@jest/globals';
import { parseJson } from './parse-json.js';

describe('JSON that is written in another form', () => {
  it.each([
    ['9007199254740993', '9007199254740993'],
    ['[-12345678901234567890]', ['-12345678901234567890']],
    ['{"a":1234567890123456}', { a: 1234567890123456 }],
    [
      '[1.00000000000000001, 0.12345678901234567890, 1e-12345678901234567890, 1e400, 12345678901234567890e1]',
      [1, 0.12345678901234568, 0, Infinity, 123456789012345680000],
    ],
    ['{"12345678901234567890":"12345678901234567890"}', { '12345678901234567890': '12345678901234567890' }],
    ['["\\"12345678901234567890"]', ['"12345678901234567890']],
  ])('keeps the digits of %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it('is read once, whatever it repeats', () => {
    expect(() => parseJson(`"${'\\"'.repeat(1_000_000)}`)).toThrow(SyntaxError);
  });

  it.each(['00123456789012345678', '{', ''])('is refused: %s', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError);
  });
});
