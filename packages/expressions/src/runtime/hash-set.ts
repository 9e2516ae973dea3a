import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { defaultValue } from '../type-system/default-value.js';
import { argumentException } from './clr/exceptions.js';
import { clrHashCode, iterate, type Sequence } from './clr/index.js';
import { ClrHashSet } from './collections/clr-hash-set.js';
import { copyTo } from './collections/collection.js';
import type { EqualityComparer } from './collections/comparer.js';
import { Enumerator } from './collections/enumerator.js';
import { argumentNull, argumentOutOfRange } from './failures.js';

type Types = readonly Type[];
type Predicate = (item: unknown) => boolean;

function create([type]: Types, source: Sequence | null, comparer: EqualityComparer | null): ClrHashSet {
  if (type === undefined) throw new TypeError('HashSet needs its element type.');
  if (source === null) throw argumentNull('collection');
  const set = new ClrHashSet(type, comparer);
  for (const item of iterate(source)) set.add(item);
  return set;
}

type Target = Parameters<typeof copyTo>[1];

const lengthOf = (target: NonNullable<Target>): number =>
  target instanceof Uint8Array ? target.length : target.items.length;

function checkCapacity(capacity: number): void {
  if (capacity < 0) throw argumentOutOfRange('capacity');
}

/** `HashSet<T>.CreateSetComparer()`: sets are equal when they hold the same elements. */
const setComparer: EqualityComparer = {
  equals: (left, right) => {
    if (!(left instanceof ClrHashSet) || !(right instanceof ClrHashSet)) return left === right;
    return left.count === right.count && isSubset(left, right);
  },
  keyOf: (value) =>
    value instanceof ClrHashSet
      ? [...value].reduce((sum: number, item) => (sum + clrHashCode(item)) | 0, 0)
      : value,
  exactKeys: false,
};

const isSubset = (self: ClrHashSet, other: ClrHashSet): boolean =>
  [...self].every((item) => other.contains(item));

/** Set operations of ISet, shared by HashSet and the interface. */
export const setOperations = {
  'ExceptWith(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) => {
    for (const item of self.like(other)) self.remove(item);
  },
  'IntersectWith(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) => {
    const kept = self.like(other);
    for (const item of [...self]) if (!kept.contains(item)) self.remove(item);
  },
  'UnionWith(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) => {
    for (const item of self.like(other)) self.add(item);
  },
  'SymmetricExceptWith(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) => {
    const others = [...self.like(other)];
    const known = others.filter((item) => self.contains(item));
    // A sequence is added first; of a set one element after the other is taken.
    if (other instanceof ClrHashSet && other.comparer === self.comparer) {
      for (const item of others) if (!self.remove(item)) self.add(item);
      return;
    }
    for (const item of others) self.add(item);
    for (const item of known) self.remove(item);
  },
  'IsSubsetOf(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) =>
    isSubset(self, self.like(other)),
  'IsSupersetOf(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) =>
    isSubset(self.like(other), self),
  'Overlaps(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) =>
    [...self.like(other)].some((item) => self.contains(item)),
  'SetEquals(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) => {
    const set = self.like(other);
    return set.count === self.count && isSubset(self, set);
  },
  'IsProperSubsetOf(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) => {
    const set = self.like(other);
    return set.count > self.count && isSubset(self, set);
  },
  'IsProperSupersetOf(IEnumerable<T>)': (_types: Types, self: ClrHashSet, other: Sequence | null) => {
    const set = self.like(other);
    return set.count < self.count && isSubset(set, self);
  },
  'Add(T)': (_types: Types, self: ClrHashSet, item: unknown) => self.add(item),
} satisfies RuntimeMembers;

export const hashSetRuntime = {
  ...setOperations,
  'new()': (types: Types) => create(types, [], null),
  'new(IEnumerable<T>)': (types: Types, source: Sequence | null) => create(types, source, null),
  'new(IEqualityComparer<T>)': (types: Types, comparer: EqualityComparer | null) =>
    create(types, [], comparer),
  'new(IEnumerable<T>,IEqualityComparer<T>)': create,
  'new(int)': (types: Types, capacity: number) => {
    checkCapacity(capacity);
    return create(types, [], null);
  },
  'new(int,IEqualityComparer<T>)': (types: Types, capacity: number, comparer: EqualityComparer | null) => {
    checkCapacity(capacity);
    return create(types, [], comparer);
  },
  Comparer: (_types: Types, self: ClrHashSet) => self.comparer,
  Count: (_types: Types, self: ClrHashSet) => self.count,
  'Clear()': (_types: Types, self: ClrHashSet) => self.clear(),
  'Contains(T)': (_types: Types, self: ClrHashSet, item: unknown) => self.contains(item),
  'CopyTo(T[])': (_types: Types, self: ClrHashSet, target: Target) => copyTo(self, target),
  'CopyTo(T[],int)': (_types: Types, self: ClrHashSet, target: Target, index: number) =>
    copyTo(self, target, index),
  'CopyTo(T[],int,int)': (_types: Types, self: ClrHashSet, target: Target, index: number, count: number) => {
    if (target === null) throw argumentNull('array');
    if (index < 0) throw argumentOutOfRange('arrayIndex', 'Non-negative number required.');
    if (count < 0) throw argumentOutOfRange('count', 'Non-negative number required.');
    if (count > lengthOf(target) - index) {
      throw argumentException.create(
        'Destination array is not long enough to copy all the items in the collection. Check array index and length.',
      );
    }
    copyTo([...self].slice(0, count), target, index);
  },
  'EnsureCapacity(int)': (_types: Types, self: ClrHashSet, capacity: number) => {
    checkCapacity(capacity);
    return Math.max(capacity, self.count);
  },
  'GetEnumerator()': (_types: Types, self: ClrHashSet) => new Enumerator(self),
  // Only a set that a formatter is reading back has something to do here.
  'OnDeserialization(object)': () => undefined,
  'TrimExcess()': () => undefined,
  'TryGetValue(T,out T)': ([type]: Types, self: ClrHashSet, item: unknown, result: { value: unknown }) => {
    const stored = self.stored(item);
    result.value = stored === undefined && type !== undefined ? defaultValue(type) : (stored?.value ?? null);
    return stored !== undefined;
  },
  'CreateSetComparer()': () => setComparer,
  'Remove(T)': (_types: Types, self: ClrHashSet, item: unknown) => self.remove(item),
  'RemoveWhere(Predicate<T>)': (_types: Types, self: ClrHashSet, match: Predicate | null) => {
    if (match === null) throw argumentNull('match');
    const gone = [...self].filter(match);
    for (const item of gone) self.remove(item);
    return gone.length;
  },
} satisfies RuntimeMembers;
