import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { ClrArray, iterate, type Sequence } from './clr/index.js';
import * as collection from './collections/collection.js';
import { Enumerator } from './collections/enumerator.js';
import { setOperations } from './hash-set.js';
import { indexOutOfRangeException } from './clr/exceptions.js';
import { clrEquals, clrHashCode } from './clr/object.js';

export { Enumerator };

type Types = readonly Type[];
type Collection = collection.AnyCollection;

export const enumerableOfRuntime = {
  'GetEnumerator()': (_types: Types, self: Sequence) => new Enumerator(self),
} satisfies RuntimeMembers;

export const enumeratorOfRuntime = {
  Current: (_types: Types, self: Enumerator) => self.current,
  'MoveNext()': (_types: Types, self: Enumerator) => self.moveNext(),
} satisfies RuntimeMembers;

export const collectionOfRuntime = {
  Count: (_types: Types, self: Collection) => collection.countOf(self),
  IsReadOnly: (_types: Types, self: Collection) =>
    self instanceof ClrArray || self instanceof Uint8Array || (self.isReadOnly ?? self.add === undefined),
  'Add(T)': (_types: Types, self: Collection, item: unknown) => void collection.addTo(self, item),
  'Clear()': (_types: Types, self: Collection) => collection.clearAll(self),
  'Contains(T)': (_types: Types, self: Collection, item: unknown) => collection.containsItem(self, item),
  'CopyTo(T[],int)': (_types: Types, self: Collection, target: ClrArray | null, index: number) =>
    collection.copyTo(self, target, index),
  'Remove(T)': (_types: Types, self: Collection, item: unknown) => collection.removeFrom(self, item),
} satisfies RuntimeMembers;

type Indexed = collection.IndexedCollection | ClrArray | Uint8Array;

function itemsOf(self: Indexed): unknown[] | Uint8Array | undefined {
  if (self instanceof Uint8Array) return self;
  return self instanceof ClrArray ? self.items : undefined;
}

function at(self: Indexed, index: number): unknown {
  const items = itemsOf(self);
  if (items === undefined) return (self as collection.IndexedCollection).at(index);
  if (index < 0 || index >= items.length) throw indexOutOfRangeException.create();
  return items[index];
}

export const listInterfaceRuntime = {
  'this[int]': (_types: Types, self: Indexed, index: number) => at(self, index),
  'this[int]=': (_types: Types, self: Indexed, index: number, value: unknown) => {
    const items = itemsOf(self) as unknown[] | undefined;
    if (items !== undefined) {
      if (index < 0 || index >= items.length) throw indexOutOfRangeException.create();
      items[index] = value;
      return;
    }
    const { setAt } = self as collection.IndexedCollection;
    if (setAt === undefined) throw collection.readOnly();
    setAt.call(self, index, value);
  },
  'IndexOf(T)': (_types: Types, self: Indexed, item: unknown) => {
    let index = 0;
    for (const element of iterate(self)) {
      if (clrEquals(element, item)) return index;
      index++;
    }
    return -1;
  },
  'Insert(int,T)': (_types: Types, self: Indexed, index: number, item: unknown) => {
    const { insert } = self as collection.IndexedCollection;
    if (itemsOf(self) !== undefined) throw collection.fixedSize();
    if (insert === undefined) throw collection.readOnly();
    insert.call(self, index, item);
  },
  'RemoveAt(int)': (_types: Types, self: Indexed, index: number) => {
    const { removeAt } = self as collection.IndexedCollection;
    if (itemsOf(self) !== undefined) throw collection.fixedSize();
    if (removeAt === undefined) throw collection.readOnly();
    removeAt.call(self, index);
  },
} satisfies RuntimeMembers;

export const readOnlyCollectionOfRuntime = {
  Count: (_types: Types, self: Collection) => collection.countOf(self),
} satisfies RuntimeMembers;

export const readOnlyListOfRuntime = {
  'this[int]': (_types: Types, self: Indexed, index: number) => at(self, index),
} satisfies RuntimeMembers;

export const setInterfaceRuntime = setOperations;

interface ComparerObject {
  equals(left: unknown, right: unknown): boolean;
  compare(left: unknown, right: unknown): number;
  keyOf(value: unknown): unknown;
}

export const equalityComparerRuntime = {
  'Equals(T,T)': (_types: Types, self: ComparerObject, left: unknown, right: unknown) =>
    self.equals(left, right),
  'GetHashCode(T)': (_types: Types, self: ComparerObject, value: unknown) => clrHashCode(self.keyOf(value)),
} satisfies RuntimeMembers;

export const comparerInterfaceRuntime = {
  'Compare(T,T)': (_types: Types, self: ComparerObject, left: unknown, right: unknown) =>
    self.compare(left, right),
} satisfies RuntimeMembers;
