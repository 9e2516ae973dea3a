import { Boxed, clrCompare, clrEquals, clrHashCode } from '../clr/index.js';

/** What a dictionary, a set or a LINQ operator uses to tell elements apart; elements are in their own form. */
export interface EqualityComparer {
  equals(left: unknown, right: unknown): boolean;
  /** A primitive that equal values share; two different values may share it as well unless `exactKeys`. */
  keyOf(value: unknown): unknown;
  readonly exactKeys: boolean;
}

/** .NET's default: values by what they hold, objects by their `Equals`. */
export const defaultComparer: EqualityComparer = {
  equals: clrEquals,
  keyOf: (value) => {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Boxed) return `${value.type.id}:${value.value}`;
    return typeof (value as { equals?: unknown }).equals === 'function' ? clrHashCode(value) : value;
  },
  exactKeys: false,
};

/** Order of elements in their own form. */
export type Order = (left: unknown, right: unknown) => number;

export const defaultOrder: Order = clrCompare;
