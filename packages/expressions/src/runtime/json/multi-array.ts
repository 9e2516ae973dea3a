import type { Type } from '../../type-system/type.js';
import { MultiArray } from '../clr/multi-array.js';
import { exception, jsonSerializationException } from '../clr/exceptions.js';
import { JArray, typeName, type JToken } from './tokens.js';

/** The elements of `T[,]`, row by row, as arrays of arrays. */
export function nestedArrays(
  [length = 0, ...inner]: readonly number[],
  elements: Iterator<JToken, void>,
): JArray {
  const array = new JArray();
  for (let index = 0; index < length; index++) {
    const token = inner.length === 0 ? elements.next().value : nestedArrays(inner, elements);
    if (token !== undefined) array.add(token);
  }
  return array;
}

/**
 * Arrays of arrays as `T[,]`.
 *
 * @throws ClrException `Exception` when rows differ in length, `JsonSerializationException` when they are no arrays
 */
export function multiArrayOfToken(
  token: JArray,
  elementType: Type,
  rank: number,
  valueOf: (item: JToken) => unknown,
): MultiArray {
  const lengths: number[] = [];
  let items: readonly JToken[] = [token];
  for (let dimension = 0; dimension < rank; dimension++) {
    const rows = items.map(rowOf);
    const length = rows[0]?.length ?? 0;
    if (rows.some((row) => row.length !== length))
      throw exception.create('Cannot deserialize non-cubical array as multidimensional array.');
    lengths.push(length);
    items = rows.flat();
  }
  return new MultiArray(elementType, items.map(valueOf), lengths);
}

function rowOf(token: JToken): readonly JToken[] {
  if (token instanceof JArray) return token.children;
  throw jsonSerializationException.create(
    `Unexpected token when deserializing multidimensional array: ${typeName(token)}. Path '${token.path}'.`,
  );
}
