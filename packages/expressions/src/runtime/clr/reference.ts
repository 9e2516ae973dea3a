import { getElement, setElement } from './access.js';
import type { ArrayValue } from './clr-array.js';
import type { ClrTuple } from './clr-tuple.js';

/** What a `ref` variable stands for. */
export interface Reference {
  value: unknown;
}

/** `ref array[index]`: the index is looked at once, now. */
export function elementReference(array: ArrayValue | null, index: number | bigint): Reference {
  getElement(array, index);
  return {
    get value() {
      return getElement(array, index);
    },
    set value(value: unknown) {
      setElement(array, index, value);
    },
  };
}

/** `ref tuple.Item1`. */
export function itemReference(tuple: ClrTuple, index: number): Reference {
  return {
    get value() {
      return tuple.items[index];
    },
    set value(value: unknown) {
      tuple.items[index] = value;
    },
  };
}
