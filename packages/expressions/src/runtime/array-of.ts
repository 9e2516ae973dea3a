import type { Type } from '../type-system/type.js';
import { ClrArray, type ArrayValue } from './clr/index.js';

/** An array of elements in their own form: a `byte[]` is a Uint8Array, every other a ClrArray that takes `items` over. */
export function arrayOf(elementType: Type, items: unknown[]): ArrayValue {
  const isByte = elementType.kind === 'named' && elementType.definition.alias === 'byte';
  return isByte ? Uint8Array.from(items as number[]) : new ClrArray(elementType, items);
}
