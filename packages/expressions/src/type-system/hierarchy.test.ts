import { describe, expect, it } from '@jest/globals';
import { compileExpression } from '../compile-expression.js';
import { clrName } from './clr-name.js';
import { elementTypeOf, isSubtype } from './hierarchy.js';
import { anonymousType, arrayType, tupleType } from './intern.js';
import { resolveTypeName } from './resolve-type-name.js';
import { SignatureReader } from './signature-reader.js';
import type { Type } from './type.js';

// The first compilation registers the types.
compileExpression('@(1)');

const type = (text: string): Type => resolveTypeName(new SignatureReader(text).typeName(), []);

describe('types', () => {
  it('are one object for one type', () => {
    expect(type('List<int>')).toBe(type('List<int>'));
    expect(type('int?')).toBe(type('Nullable<int>'));
    expect(type('String')).toBe(type('string'));
    expect(arrayType(type('byte'))).toBe(type('byte[]'));
    const member = { name: 'A', type: type('int') };
    expect(anonymousType([member])).toBe(anonymousType([{ ...member }]));
    expect(tupleType([{ name: null, type: type('int') }])).not.toBe(tupleType([member]));
  });

  it('have the names that C# and .NET give them', () => {
    expect(type('Dictionary<string, int?[]>').name).toBe('Dictionary<string, int?[]>');
    expect(clrName(type('List<byte[]>'))).toBe('System.Collections.Generic.List`1[System.Byte[]]');
  });

  it.each([
    ['string', 'object', true],
    ['string', 'IEnumerable<char>', true],
    ['List<string>', 'IEnumerable<object>', true],
    ['List<int>', 'IEnumerable<object>', false],
    ['List<int>', 'IEnumerable<int>', true],
    ['string[]', 'object[]', true],
    ['int[]', 'object[]', false],
    ['byte[]', 'IEnumerable<byte>', true],
    ['string[]', 'IReadOnlyList<object>', true],
    ['Func<object, string>', 'Func<string, object>', true],
    ['Func<string, object>', 'Func<object, string>', false],
    ['FormatException', 'Exception', true],
    ['Exception', 'FormatException', false],
    ['JObject', 'JToken', true],
    ['JObject', 'IEnumerable<JToken>', true],
  ])('%s converts by reference to %s: %s', (from, to, expected) => {
    expect(isSubtype(type(from), type(to))).toBe(expected);
  });

  it.each([
    ['int[]', 'int'],
    ['string', 'char'],
    ['Dictionary<string, int>', 'KeyValuePair<string, int>'],
    ['JArray', 'JToken'],
  ])('a foreach over %s gives %s', (sequence, element) => {
    expect(elementTypeOf(type(sequence))?.name).toBe(element);
  });

  it('are unknown without a definition', () => {
    expect(type('Nonsense').kind).toBe('error');
  });
});
