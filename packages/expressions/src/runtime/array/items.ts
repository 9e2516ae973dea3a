import type { Type } from '../../type-system/type.js';
import { aliasType } from '../../type-system/universe.js';
import type { ArrayValue } from '../clr/index.js';
import { argumentNull } from '../failures.js';

/** An argument that must be there. */
export const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

/** The elements, to read and write. */
export const itemsOf = (array: ArrayValue | null, name = 'array'): unknown[] => {
  const present = given(array, name);
  return present instanceof Uint8Array ? (present as unknown as unknown[]) : present.items;
};

/** The declared type of the elements. */
export const elementType = (array: ArrayValue): Type =>
  array instanceof Uint8Array ? aliasType('byte') : array.elementType;
