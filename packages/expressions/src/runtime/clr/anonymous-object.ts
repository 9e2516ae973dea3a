import type { AnonymousType } from '../../type-system/type.js';
import { box } from './boxed.js';
import { clrEquals, clrHashCode, combineHashCodes, toClrString } from './object.js';

/** `new { A = 1 }`: values in the order and form of the type's members. */
export class AnonymousObject {
  readonly clrType: AnonymousType;
  readonly values: readonly unknown[];

  constructor(clrType: AnonymousType, values: readonly unknown[]) {
    this.clrType = clrType;
    this.values = values;
  }

  /** Name and value (as an `object`) of each member. */
  *entries(): Generator<readonly [name: string, value: unknown], void, undefined> {
    for (const [index, { name, type }] of this.clrType.members.entries())
      yield [name, type.kind === 'named' ? box(this.values[index], type) : this.values[index]];
  }

  toString(): string {
    const texts = [...this.entries()].map(([name, value]) => `${name} = ${toClrString(value)}`);
    return texts.length === 0 ? '{ }' : `{ ${texts.join(', ')} }`;
  }

  equals(other: unknown): boolean {
    if (!(other instanceof AnonymousObject) || other.clrType !== this.clrType) return false;
    return this.values.every((value, index) => clrEquals(value, other.values[index]));
  }

  hashCode(): number {
    return combineHashCodes([...this.entries()].map(([, value]) => clrHashCode(value)));
  }
}
