import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { iterate, type Sequence } from './clr/index.js';
import { ClrHashSet } from './collections/clr-hash-set.js';
import { copyTo } from './collections/collection.js';
import type { EqualityComparer } from './collections/comparer.js';
import { argumentNull } from './failures.js';

type Types = readonly Type[];
type Predicate = (item: unknown) => boolean;

function create([type]: Types, source: Sequence | null, comparer: EqualityComparer | null): ClrHashSet {
  if (type === undefined) throw new TypeError('HashSet needs its element type.');
  if (source === null) throw argumentNull('collection');
  const set = new ClrHashSet(type, comparer);
  for (const item of iterate(source)) set.add(item);
  return set;
}

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
    for (const item of self.like(other)) if (!self.remove(item)) self.add(item);
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
  'Add(T)': (_types: Types, self: ClrHashSet, item: unknown) => self.add(item),
} satisfies RuntimeMembers;

export const hashSetRuntime = {
  ...setOperations,
  'new()': (types: Types) => create(types, [], null),
  'new(IEnumerable<T>)': (types: Types, source: Sequence | null) => create(types, source, null),
  'new(IEqualityComparer<T>)': (types: Types, comparer: EqualityComparer | null) =>
    create(types, [], comparer),
  'new(IEnumerable<T>,IEqualityComparer<T>)': create,
  Count: (_types: Types, self: ClrHashSet) => self.count,
  'Clear()': (_types: Types, self: ClrHashSet) => self.clear(),
  'Contains(T)': (_types: Types, self: ClrHashSet, item: unknown) => self.contains(item),
  'CopyTo(T[])': (_types: Types, self: ClrHashSet, target: Parameters<typeof copyTo>[1]) =>
    copyTo(self, target),
  'Remove(T)': (_types: Types, self: ClrHashSet, item: unknown) => self.remove(item),
  'RemoveWhere(Predicate<T>)': (_types: Types, self: ClrHashSet, match: Predicate | null) => {
    if (match === null) throw argumentNull('match');
    const gone = [...self].filter(match);
    for (const item of gone) self.remove(item);
    return gone.length;
  },
} satisfies RuntimeMembers;
