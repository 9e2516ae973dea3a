import { describe, expect, it } from '@jest/globals';
import { ExpressionError } from '../expression-error.js';
import { parseSignature } from './parse-signature.js';

describe('signatures of members', () => {
  it.each([
    ['StringBuilder(string value)', 'constructor', '.ctor', 'new(string)'],
    ['int Length { get; set; }', 'property', 'Length', 'Length'],
    ['char this[int index] { get; }', 'indexer', 'this[]', 'this[int]'],
    ['static readonly string Empty', 'field', 'Empty', 'Empty'],
    ['const int MaxValue = 2147483647', 'constant', 'MaxValue', 'MaxValue'],
    [
      'static string Join(string separator, params string[] values)',
      'method',
      'Join',
      'Join(string,string[])',
    ],
    ['bool TryParse(string text, out int result)', 'method', 'TryParse', 'TryParse(string,out int)'],
    [
      'static IEnumerable<R> Select<T, R>(this IEnumerable<T> source, Func<T, R> f)',
      'method',
      'Select',
      'Select(IEnumerable<T>,Func<T,R>)',
    ],
    ['static bool operator ==(Guid a, Guid b)', 'operator', '==', 'operator ==(Guid,Guid)'],
    ['static int operator >>(int a, int b)', 'operator', '>>', 'operator >>(int,int)'],
    [
      'static implicit operator JToken(string value)',
      'conversion',
      'implicit',
      'implicit operator JToken(string)',
    ],
    [
      'static explicit operator int?(JToken value)',
      'conversion',
      'explicit',
      'explicit operator int?(JToken)',
    ],
    ['Dictionary<string, int[]> Map { get; }', 'property', 'Map', 'Map'],
  ])('%s is a %s under its key', (text, kind, name, key) => {
    expect(parseSignature(text, 'StringBuilder')).toMatchObject({ kind, name, key });
  });

  it('keeps modifiers, defaults and constraints', () => {
    const signature = parseSignature(
      'static T Get<T>(this IDict d, string name, T value = default(T), int count = -1) where T : class',
      'Extensions',
    );
    expect(signature).toMatchObject({
      isStatic: true,
      isExtension: true,
      typeParameters: [{ name: 'T', constraint: 'class' }],
    });
    expect(signature.parameters.map(({ name, defaultValue }) => [name, defaultValue])).toEqual([
      ['d', null],
      ['name', null],
      ['value', 'default'],
      ['count', '-1'],
    ]);
  });

  it.each(['int', 'int F(', 'int F(string)', 'int P { fetch; }', 'int F() $'])('refuses %s', (text) => {
    expect(() => parseSignature(text, 'X')).toThrow(ExpressionError);
  });
});
