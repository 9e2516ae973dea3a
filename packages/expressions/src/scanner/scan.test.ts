import { describe, expect, it } from '@jest/globals';
import { Diagnostics } from '../diagnostics/diagnostics.js';
import { scan } from './scan.js';

/** Tokens as `kind:text`, literals with type and value. */
function tokens(text: string): string[] {
  return scan(text, 0, text.length, new Diagnostics())
    .filter((token) => token.kind !== 'end')
    .map((token) =>
      token.kind === 'literal' ? `${token.value.type}:${token.value.value}` : `${token.kind}:${token.text}`,
    );
}

function codes(text: string): string[] {
  const diagnostics = new Diagnostics();
  scan(text, 0, text.length, diagnostics);
  return diagnostics.toArray().map(({ code, start, end }) => `${code} ${start}-${end}`);
}

describe('the scanner', () => {
  it.each([
    ['0', 'int:0'],
    ['2147483647', 'int:2147483647'],
    ['2147483648', 'uint:2147483648'],
    ['4294967296', 'long:4294967296'],
    ['9223372036854775808', 'ulong:9223372036854775808'],
    ['0xFF', 'int:255'],
    ['0b1010', 'int:10'],
    ['1_000', 'int:1000'],
    ['1u', 'uint:1'],
    ['1L', 'long:1'],
    ['1UL', 'ulong:1'],
    ['0xFFFFFFFF', 'uint:4294967295'],
    ['1.5', 'double:1.5'],
    ['.5', 'double:0.5'],
    ['1e3', 'double:1000'],
    ['1f', 'float:1'],
    ['1d', 'double:1'],
    ['1.50m', 'decimal:1.50'],
    ['true', 'keyword:true'],
    ["'a'", 'char:97'],
    ["'\\n'", 'char:10'],
    ["'\\u0041'", 'char:65'],
    ['"a\\tb"', 'string:a\tb'],
    ['"\\x41\\U0001F600"', 'string:A\u{1F600}'],
    ['@"a\\b""c"', 'string:a\\b"c'],
    ['@class', 'identifier:class'],
    ['class', 'keyword:class'],
    ['größe', 'identifier:größe'],
  ])('reads %s as %s', (text, expected) => {
    expect(tokens(text)).toEqual([expected]);
  });

  it('takes the longest operator, but leaves > alone for generics', () => {
    expect(tokens('a??b?.c=>d<<=e>>f').map((token) => token.split(':')[1])).toEqual(
      'a ?? b ?. c => d <<= e > > f'.split(' '),
    );
  });

  it('tells a?.5:b from a?.b', () => {
    expect(tokens('a?.5:b')).toEqual([
      'identifier:a',
      'punctuator:?',
      'double:0.5',
      'punctuator::',
      'identifier:b',
    ]);
  });

  it('skips comments and blanks of every kind', () => {
    expect(tokens('a // b\n/* c * / */ d\u00a0e')).toEqual(['identifier:a', 'identifier:d', 'identifier:e']);
  });

  it('takes an interpolated string apart, nested ones too', () => {
    const [token] = scan('$"a{x,5:N2}b{{}}{$"c{y}"}"', 0, 26, new Diagnostics());
    expect(token).toMatchObject({ kind: 'interpolated', texts: ['a', 'b{}', ''] });
    const holes = token?.kind === 'interpolated' ? token.holes : [];
    expect(holes.map((hole) => [hole.tokens.map((inner) => inner.text).join(' '), hole.format])).toEqual([
      ['x , 5 ', 'N2'],
      ['$"c{y}" ', null],
    ]);
  });

  it.each([
    ['"abc', ['EX1002 0-4']],
    ['"a\nb"', ['EX1002 0-2', 'EX1002 4-5']],
    ["'ab'", ['EX1004 0-4']],
    ["''", ['EX1004 0-2']],
    ["'a", ['EX1003 0-2']],
    ['"\\q"', ['EX1005 1-3']],
    ['/* x', ['EX1006 0-4']],
    ['99999999999999999999', ['EX1007 0-20']],
    ['$"}"', ['EX1008 2-3']],
    ['$"{a', ['EX1009 2-4', 'EX1002 0-4']],
    ['a # b', ['EX1001 2-3']],
  ])('reports what is wrong in %s where it stands', (text, expected) => {
    expect(codes(text).sort()).toEqual([...expected].sort());
  });
});
