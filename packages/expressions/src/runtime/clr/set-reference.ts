import type { Type } from '../../type-system/type.js';
import { isInstance } from '../type-of.js';
import { setElement } from './access.js';
import { ClrArray, type ArrayValue } from './clr-array.js';
import { arrayTypeMismatchException } from './exceptions.js';

/**
 * `array[index] = value` where the array is known as one of `type`, a class or interface.
 *
 * @throws ClrException `ArrayTypeMismatchException` when it is one of a derived type that the value has not
 */
export function setReference(
  array: ArrayValue | null,
  index: number | bigint,
  value: unknown,
  type: Type,
): unknown {
  const isOther = array instanceof ClrArray && array.elementType !== type && value !== null;
  if (isOther && !isInstance(value, array.elementType)) throw arrayTypeMismatchException.create();
  return setElement(array, index, value);
}
