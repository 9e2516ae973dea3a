import { arrayType } from '../../type-system/intern.js';
import { clrName } from '../../type-system/clr-name.js';
import type { Type } from '../../type-system/type.js';

/** An array of any element type but `byte`: a `byte[]` is a `Uint8Array`. Elements are in the element type's form. */
export class ClrArray {
  readonly elementType: Type;
  readonly items: unknown[];

  constructor(elementType: Type, items: unknown[]) {
    this.elementType = elementType;
    this.items = items;
  }

  get clrType(): Type {
    return arrayType(this.elementType);
  }

  [Symbol.iterator](): Iterator<unknown> {
    return this.items[Symbol.iterator]();
  }

  toString(): string {
    return clrName(this.clrType);
  }
}

/** The representation of any C# array. */
export type ArrayValue = ClrArray | Uint8Array;

/** The elements, to read or write by index. */
export function arrayItems(array: ArrayValue): unknown[] | Uint8Array {
  return array instanceof Uint8Array ? array : array.items;
}
