import type { RuntimeMembers, TypeEntry } from '../../define-type.js';
import { defaultValue } from '../../type-system/default-value.js';
import { createMember, multiArrayDefinitions, multiArrayType } from '../../type-system/multi-array.js';
import type { Type } from '../../type-system/type.js';
import { isInstance } from '../type-of.js';
import { box, unboxed } from './boxed.js';
import { allocate } from './budget.js';
import { ClrArray } from './clr-array.js';
import { indexOutOfRangeException, invalidCastException, overflowException } from './exceptions.js';

/** `T[,]` and its like: the elements row by row. */
export class MultiArray extends ClrArray {
  readonly lengths: readonly number[];

  constructor(elementType: Type, items: unknown[], lengths: readonly number[]) {
    super(elementType, items);
    this.lengths = lengths;
  }

  override get clrType(): Type {
    return multiArrayType(this.elementType, this.lengths.length) ?? super.clrType;
  }

  /** The place of an element in {@link items}. */
  offset(indexes: readonly (number | bigint)[]): number {
    let offset = 0;
    for (let dimension = 0; dimension < this.lengths.length; dimension++) {
      const index = Number(indexes[dimension]);
      const length = this.lengths[dimension] as number;
      if (!(index >= 0 && index < length)) throw indexOutOfRangeException.create();
      offset = offset * length + index;
    }
    return offset;
  }

  lengthOf(dimension: number): number {
    const length = this.lengths[dimension];
    if (length === undefined) throw indexOutOfRangeException.create();
    return length;
  }
}

function create(elementType: Type, sizes: readonly bigint[]): MultiArray {
  const lengths = sizes.map(Number);
  if (lengths.some((length) => length < 0)) throw overflowException.create();
  const count = lengths.reduce((product, length) => product * length, 1);
  allocate(count);
  const items = Array.from({ length: count }, () => defaultValue(elementType));
  return new MultiArray(elementType, items, lengths);
}

function setValue(self: MultiArray, value: unknown, indexes: readonly number[]): void {
  const { elementType } = self;
  if (value !== null && !isInstance(value, elementType))
    throw invalidCastException.create('Object cannot be stored in an array of this type.');
  self.items[self.offset(indexes)] = value === null ? defaultValue(elementType) : unboxed(value);
}

type Types = readonly Type[];

const runtime = (rank: number): RuntimeMembers => {
  const ints = Array.from({ length: rank }, () => 'int').join();
  const longs = ints.replaceAll('int', 'long');
  const get = (_types: Types, self: MultiArray, ...indexes: (number | bigint)[]) =>
    self.items[self.offset(indexes)];
  const set = (_types: Types, self: MultiArray, ...rest: unknown[]) => {
    self.items[self.offset(rest.slice(0, -1) as (number | bigint)[])] = rest.at(-1);
  };
  return {
    [`${createMember}(${longs})`]: ([type]: Types, ...sizes: bigint[]) => create(type as Type, sizes),
    [`this[${ints}]`]: get,
    [`this[${ints}]=`]: set,
    [`this[${longs}]`]: get,
    [`this[${longs}]=`]: set,
    Length: (_types: Types, self: MultiArray) => self.items.length,
    LongLength: (_types: Types, self: MultiArray) => BigInt(self.items.length),
    Rank: (_types: Types, self: MultiArray) => self.lengths.length,
    'GetLength(int)': (_types: Types, self: MultiArray, dimension: number) => self.lengthOf(dimension),
    'GetLongLength(int)': (_types: Types, self: MultiArray, dimension: number) =>
      BigInt(self.lengthOf(dimension)),
    'GetLowerBound(int)': (_types: Types, self: MultiArray, dimension: number) =>
      self.lengthOf(dimension) * 0,
    'GetUpperBound(int)': (_types: Types, self: MultiArray, dimension: number) =>
      self.lengthOf(dimension) - 1,
    [`GetValue(${ints})`]: ([type]: Types, self: MultiArray, ...indexes: number[]) => {
      const value = self.items[self.offset(indexes)];
      return type?.kind === 'named' ? box(value, type) : value;
    },
    [`SetValue(object,${ints})`]: (_types: Types, self: MultiArray, value: unknown, ...indexes: number[]) =>
      setValue(self, value, indexes),
    'Clone()': (_types: Types, self: MultiArray) =>
      new MultiArray(self.elementType, [...self.items], self.lengths),
  };
};

/** The lines of the registry of all arrays of several dimensions. */
export const multiArrayTypes: readonly TypeEntry[] = multiArrayDefinitions.map((definition, index) => ({
  definition,
  runtime: runtime(index + 2),
}));
