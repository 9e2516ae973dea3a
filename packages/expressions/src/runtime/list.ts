// Over 150 lines: one entry for each of List's members.
import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import type { ClrArray } from './clr/index.js';
import { clrCompare, clrEquals, step, type Sequence } from './clr/index.js';
import { arrayOf } from './array-of.js';
import { asObject } from './as-object.js';
import { ClrList, indexMessage } from './collections/clr-list.js';
import { copyTo } from './collections/collection.js';
import type { Order } from './collections/comparer.js';
import {
  badPart,
  binarySearch,
  checkPart,
  findIndexIn,
  findLastIndexIn,
  indexIn,
  lastIndexIn,
  testing,
} from './collections/search.js';
import { sortItems } from './collections/sort.js';
import { Enumerator } from './collections/enumerator.js';
import { ReadOnlyCollection } from './read-only-collection.js';
import { defaultValue } from '../type-system/default-value.js';
import { argumentNull, argumentOutOfRange } from './failures.js';

type Types = readonly Type[];
type Predicate = (item: unknown) => boolean;
type Comparer = { compare: Order } | null;

const elementType = ([type]: Types): Type => {
  if (type === undefined) throw new TypeError('List needs its element type.');
  return type;
};

const objectOrder =
  ([type]: Types): Order =>
  (left, right) =>
    clrCompare(asObject(left, type), asObject(right, type));
const orderOf = (types: Types, comparer: Comparer): Order =>
  comparer === null ? objectOrder(types) : (left, right) => comparer.compare(left, right);

function sort(self: ClrList, order: Order): void {
  self.version++;
  sortItems(self.items, order);
}

function lastIndexOf(self: ClrList, item: unknown, start: number, count: number): number {
  if (self.count === 0) return -1;
  if (start < 0) throw argumentOutOfRange('index', 'Non-negative number required.');
  if (count < 0) throw argumentOutOfRange('count', 'Non-negative number required.');
  if (start >= self.count) throw argumentOutOfRange('index', 'Larger than collection size.');
  if (count > start + 1) throw argumentOutOfRange('count', 'Larger than collection size.');
  return lastIndexIn(self.items, item, start, count);
}

const found = (types: Types, index: number, self: ClrList): unknown =>
  index < 0 ? defaultValue(elementType(types)) : self.items[index];

export const listRuntime = {
  'new()': (types: Types) => new ClrList(elementType(types)),
  'new(int)': (types: Types, capacity: number) => {
    if (capacity < 0) throw argumentOutOfRange('capacity', 'Non-negative number required.');
    const self = new ClrList(elementType(types));
    self.capacity = capacity;
    return self;
  },
  'new(IEnumerable<T>)': (types: Types, source: Sequence | null) => {
    const self = new ClrList(elementType(types));
    self.addRange(source);
    self.capacity = self.count;
    return self;
  },
  Capacity: (_types: Types, self: ClrList) => self.capacity,
  'Capacity=': (_types: Types, self: ClrList, value: number) => {
    self.capacity = value;
  },
  Count: (_types: Types, self: ClrList) => self.count,
  'this[int]': (_types: Types, self: ClrList, index: number) => self.at(index),
  'this[int]=': (_types: Types, self: ClrList, index: number, value: unknown) => self.setAt(index, value),
  'Add(T)': (_types: Types, self: ClrList, item: unknown) => self.add(item),
  'AddRange(IEnumerable<T>)': (_types: Types, self: ClrList, source: Sequence | null) =>
    self.addRange(source),
  'AsReadOnly()': (types: Types, self: ClrList) => new ReadOnlyCollection(types, self),
  'BinarySearch(T)': (types: Types, self: ClrList, item: unknown) =>
    binarySearch(self.items, item, objectOrder(types)),
  'BinarySearch(T,IComparer<T>)': (types: Types, self: ClrList, item: unknown, comparer: Comparer) =>
    binarySearch(self.items, item, orderOf(types, comparer)),
  'BinarySearch(int,int,T,IComparer<T>)': (
    ...[types, self, index, count, item, comparer]: [Types, ClrList, number, number, unknown, Comparer]
  ) => {
    checkPart(self.items, index, count);
    return binarySearch(self.items, item, orderOf(types, comparer), index, count);
  },
  'Clear()': (_types: Types, self: ClrList) => self.clear(),
  'Contains(T)': (_types: Types, self: ClrList, item: unknown) => self.contains(item),
  'ConvertAll(Converter<T,TOutput>)': (types: Types, self: ClrList, convert: (item: unknown) => unknown) =>
    new ClrList(elementType(types.slice(-1)), self.items.map(convert)),
  'CopyTo(T[])': (_types: Types, self: ClrList, target: ClrArray | null) => copyTo(self, target),
  'CopyTo(T[],int)': (_types: Types, self: ClrList, target: ClrArray | null, index: number) =>
    copyTo(self, target, index),
  'CopyTo(int,T[],int,int)': (
    ...[, self, index, target, at, count]: [Types, ClrList, number, ClrArray | null, number, number]
  ) => {
    if (self.count - index < count) throw badPart();
    checkPart(self.items, index, count);
    copyTo(self.items.slice(index, index + count), target, at);
  },
  'Exists(Predicate<T>)': (_types: Types, self: ClrList, match: Predicate | null) =>
    self.items.some(testing(match)),
  'Find(Predicate<T>)': (types: Types, self: ClrList, match: Predicate | null) =>
    found(types, self.items.findIndex(testing(match)), self),
  'FindAll(Predicate<T>)': (types: Types, self: ClrList, match: Predicate | null) =>
    new ClrList(elementType(types), self.items.filter(testing(match))),
  'FindIndex(Predicate<T>)': (_types: Types, self: ClrList, match: Predicate | null) =>
    self.items.findIndex(testing(match)),
  'FindIndex(int,Predicate<T>)': (_types: Types, self: ClrList, start: number, match: Predicate | null) =>
    findIndexIn(self.items, start, self.count - start, match),
  'FindIndex(int,int,Predicate<T>)': (
    ...[, self, start, count, match]: [Types, ClrList, number, number, Predicate | null]
  ) => findIndexIn(self.items, start, count, match),
  'FindLast(Predicate<T>)': (types: Types, self: ClrList, match: Predicate | null) =>
    found(types, self.items.findLastIndex(testing(match)), self),
  'FindLastIndex(Predicate<T>)': (_types: Types, self: ClrList, match: Predicate | null) =>
    self.items.findLastIndex(testing(match)),
  'FindLastIndex(int,Predicate<T>)': (_types: Types, self: ClrList, start: number, match: Predicate | null) =>
    findLastIndexIn(self.items, start, start + 1, match),
  'FindLastIndex(int,int,Predicate<T>)': (
    ...[, self, start, count, match]: [Types, ClrList, number, number, Predicate | null]
  ) => findLastIndexIn(self.items, start, count, match),
  'ForEach(Action<T>)': (_types: Types, self: ClrList, action: ((item: unknown) => void) | null) => {
    if (action === null) throw argumentNull('action');
    for (const item of self) {
      step();
      action(item);
    }
  },
  'GetEnumerator()': (_types: Types, self: ClrList) => new Enumerator(self),
  'GetRange(int,int)': (types: Types, self: ClrList, index: number, count: number) => {
    checkPart(self.items, index, count);
    return new ClrList(elementType(types), self.items.slice(index, index + count));
  },
  'IndexOf(T)': (_types: Types, self: ClrList, item: unknown) => self.indexOf(item),
  'IndexOf(T,int)': (_types: Types, self: ClrList, item: unknown, start: number) =>
    indexIn(self.items, item, start, self.count - start, { startName: 'index' }),
  'IndexOf(T,int,int)': (_types: Types, self: ClrList, item: unknown, start: number, count: number) =>
    indexIn(self.items, item, start, count, { startName: 'index' }),
  'Insert(int,T)': (_types: Types, self: ClrList, index: number, item: unknown) => self.insert(index, item),
  'InsertRange(int,IEnumerable<T>)': (_types: Types, self: ClrList, index: number, source: Sequence | null) =>
    self.addRange(source, index),
  'LastIndexOf(T)': (_types: Types, self: ClrList, item: unknown) =>
    self.items.findLastIndex((element) => clrEquals(element, item)),
  'LastIndexOf(T,int)': (_types: Types, self: ClrList, item: unknown, start: number) => {
    if (start >= self.count) throw argumentOutOfRange('index', indexMessage);
    return lastIndexOf(self, item, start, start + 1);
  },
  'LastIndexOf(T,int,int)': (_types: Types, self: ClrList, item: unknown, start: number, count: number) =>
    lastIndexOf(self, item, start, count),
  'Remove(T)': (_types: Types, self: ClrList, item: unknown) => self.remove(item),
  'RemoveAll(Predicate<T>)': (_types: Types, self: ClrList, match: Predicate | null) => {
    const test = testing(match);
    const kept = self.items.filter((item) => !test(item));
    const removed = self.items.length - kept.length;
    self.clear();
    for (const item of kept) self.items.push(item);
    return removed;
  },
  'RemoveAt(int)': (_types: Types, self: ClrList, index: number) => self.removeAt(index),
  'RemoveRange(int,int)': (_types: Types, self: ClrList, index: number, count: number) => {
    checkPart(self.items, index, count);
    self.version++;
    self.items.splice(index, count);
  },
  'Reverse()': (_types: Types, self: ClrList) => {
    self.version++;
    self.items.reverse();
  },
  'Reverse(int,int)': (_types: Types, self: ClrList, index: number, count: number) => {
    checkPart(self.items, index, count);
    self.version++;
    self.items
      .slice(index, index + count)
      .reverse()
      .forEach((item, offset) => (self.items[index + offset] = item));
  },
  'Sort()': (types: Types, self: ClrList) => sort(self, objectOrder(types)),
  'Sort(Comparison<T>)': (_types: Types, self: ClrList, order: Order | null) => {
    if (order === null) throw argumentNull('comparison');
    sort(self, order);
  },
  'Sort(IComparer<T>)': (types: Types, self: ClrList, comparer: Comparer) =>
    sort(self, orderOf(types, comparer)),
  'Sort(int,int,IComparer<T>)': (
    ...[types, self, index, count, comparer]: [Types, ClrList, number, number, Comparer]
  ) => {
    checkPart(self.items, index, count);
    self.version++;
    const part = self.items.slice(index, index + count);
    sortItems(part, orderOf(types, comparer));
    part.forEach((item, offset) => (self.items[index + offset] = item));
  },
  'ToArray()': (types: Types, self: ClrList) => arrayOf(elementType(types), [...self.items]),
  'TrimExcess()': () => undefined,
  'TrueForAll(Predicate<T>)': (_types: Types, self: ClrList, match: Predicate | null) =>
    self.items.every(testing(match)),
} satisfies RuntimeMembers;
