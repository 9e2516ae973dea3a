import { namedType } from '../../type-system/intern.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { keyValuePair } from '../../types/key-value-pair.js';
import { asObject } from '../as-object.js';
import { clrEquals, clrHashCode, combineHashCodes, toClrString } from '../clr/index.js';

/** System.Collections.Generic.KeyValuePair; key and value in their own form. */
export class KeyValuePair {
  readonly types: readonly Type[];
  readonly key: unknown;
  readonly value: unknown;

  constructor(types: readonly Type[], key: unknown, value: unknown) {
    this.types = types;
    this.key = key;
    this.value = value;
  }

  get clrType(): NamedType {
    return namedType(keyValuePair, this.types);
  }

  toString(): string {
    const [key, value] = [asObject(this.key, this.types[0]), asObject(this.value, this.types[1])];
    return `[${toClrString(key)}, ${toClrString(value)}]`;
  }

  equals(other: unknown): boolean {
    return (
      other instanceof KeyValuePair && clrEquals(this.key, other.key) && clrEquals(this.value, other.value)
    );
  }

  hashCode(): number {
    return combineHashCodes([clrHashCode(this.key), clrHashCode(this.value)]);
  }
}
