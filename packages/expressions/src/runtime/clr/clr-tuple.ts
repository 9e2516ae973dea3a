import type { TupleType } from '../../type-system/type.js';
import { box } from './boxed.js';
import { clrEquals, clrHashCode, combineHashCodes, toClrString } from './object.js';

/** A value tuple; copied where C# copies it, so its items may be assigned. */
export class ClrTuple {
  readonly clrType: TupleType;
  readonly items: unknown[];

  constructor(clrType: TupleType, items: unknown[]) {
    this.clrType = clrType;
    this.items = items;
  }

  copy(): ClrTuple {
    return new ClrTuple(this.clrType, [...this.items]);
  }

  #objects(): unknown[] {
    return this.clrType.elements.map(({ type }, index) =>
      type.kind === 'named' ? box(this.items[index], type) : this.items[index],
    );
  }

  toString(): string {
    return `(${this.#objects().map(toClrString).join(', ')})`;
  }

  /** Named as Newtonsoft sees the fields: names that C# gives them are the compiler's alone. */
  jsonMembers(): Iterable<readonly [name: string, value: unknown]> {
    return this.#objects().map((item, index) => [`Item${index + 1}`, item]);
  }

  equals(other: unknown): boolean {
    return (
      other instanceof ClrTuple && this.items.every((item, index) => clrEquals(item, other.items[index]))
    );
  }

  hashCode(): number {
    return combineHashCodes(this.#objects().map(clrHashCode));
  }
}
