import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import type { ClrArray } from './clr/index.js';
import { clrCompare, clrEquals, step, type Sequence } from './clr/index.js';
import { arrayOf } from './array-of.js';
import { asObject } from './as-object.js';
import { ClrList, indexMessage } from './collections/clr-list.js';
import { copyTo } from './collections/collection.js';
import type { Order } from './collections/comparer.js';
import { sortItems } from './collections/sort.js';
import { defaultValue } from '../type-system/default-value.js';
import { argumentException } from './clr/exceptions.js';
import { argumentNull, argumentOutOfRange } from './failures.js';

type Types = readonly Type[];
type Predicate = (item: unknown) => boolean;

const elementType = ([type]: Types): Type => {
  if (type === undefined) throw new TypeError('List needs its element type.');
  return type;
};

const testing = (match: Predicate | null): Predicate => {
  if (match === null) throw argumentNull('match');
  return (item) => {
    step();
    return match(item);
  };
};

function checkRange(self: ClrList, index: number, count: number): void {
  if (index < 0) throw argumentOutOfRange('index', 'Non-negative number required.');
  if (count < 0) throw argumentOutOfRange('count', 'Non-negative number required.');
  if (self.items.length - index < count) {
    throw argumentException.create(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    );
  }
}

function sort(self: ClrList, order: Order): void {
  self.version++;
  sortItems(self.items, order);
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
  'BinarySearch(T)': (types: Types, self: ClrList, item: unknown) => {
    let [low, high] = [0, self.count - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = clrCompare(asObject(self.items[middle], types[0]), asObject(item, types[0]));
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return ~low;
  },
  'Clear()': (_types: Types, self: ClrList) => self.clear(),
  'Contains(T)': (_types: Types, self: ClrList, item: unknown) => self.contains(item),
  'ConvertAll(Converter<T,TOutput>)': (types: Types, self: ClrList, convert: (item: unknown) => unknown) =>
    new ClrList(elementType(types.slice(-1)), self.items.map(convert)),
  'CopyTo(T[])': (_types: Types, self: ClrList, target: ClrArray | null) => copyTo(self, target),
  'CopyTo(T[],int)': (_types: Types, self: ClrList, target: ClrArray | null, index: number) =>
    copyTo(self, target, index),
  'Exists(Predicate<T>)': (_types: Types, self: ClrList, match: Predicate | null) =>
    self.items.some(testing(match)),
  'Find(Predicate<T>)': (types: Types, self: ClrList, match: Predicate | null) =>
    found(types, self.items.findIndex(testing(match)), self),
  'FindAll(Predicate<T>)': (types: Types, self: ClrList, match: Predicate | null) =>
    new ClrList(elementType(types), self.items.filter(testing(match))),
  'FindIndex(Predicate<T>)': (_types: Types, self: ClrList, match: Predicate | null) =>
    self.items.findIndex(testing(match)),
  'FindLast(Predicate<T>)': (types: Types, self: ClrList, match: Predicate | null) =>
    found(types, self.items.findLastIndex(testing(match)), self),
  'FindLastIndex(Predicate<T>)': (_types: Types, self: ClrList, match: Predicate | null) =>
    self.items.findLastIndex(testing(match)),
  'ForEach(Action<T>)': (_types: Types, self: ClrList, action: ((item: unknown) => void) | null) => {
    if (action === null) throw argumentNull('action');
    for (const item of self) {
      step();
      action(item);
    }
  },
  'GetRange(int,int)': (types: Types, self: ClrList, index: number, count: number) => {
    checkRange(self, index, count);
    return new ClrList(elementType(types), self.items.slice(index, index + count));
  },
  'IndexOf(T)': (_types: Types, self: ClrList, item: unknown) => self.indexOf(item),
  'IndexOf(T,int)': (_types: Types, self: ClrList, item: unknown, start: number) => {
    if (start < 0 || start > self.count) throw argumentOutOfRange('index', indexMessage);
    return self.items.findIndex((element, index) => index >= start && clrEquals(element, item));
  },
  'Insert(int,T)': (_types: Types, self: ClrList, index: number, item: unknown) => self.insert(index, item),
  'InsertRange(int,IEnumerable<T>)': (_types: Types, self: ClrList, index: number, source: Sequence | null) =>
    self.addRange(source, index),
  'LastIndexOf(T)': (_types: Types, self: ClrList, item: unknown) =>
    self.items.findLastIndex((element) => clrEquals(element, item)),
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
    checkRange(self, index, count);
    self.version++;
    self.items.splice(index, count);
  },
  'Reverse()': (_types: Types, self: ClrList) => {
    self.version++;
    self.items.reverse();
  },
  'Reverse(int,int)': (_types: Types, self: ClrList, index: number, count: number) => {
    checkRange(self, index, count);
    self.version++;
    self.items
      .slice(index, index + count)
      .reverse()
      .forEach((item, offset) => (self.items[index + offset] = item));
  },
  'Sort()': (types: Types, self: ClrList) =>
    sort(self, (a, b) => clrCompare(asObject(a, types[0]), asObject(b, types[0]))),
  'Sort(Comparison<T>)': (_types: Types, self: ClrList, order: Order | null) => {
    if (order === null) throw argumentNull('comparison');
    sort(self, order);
  },
  'Sort(IComparer<T>)': (_types: Types, self: ClrList, comparer: { compare: Order } | null) =>
    sort(self, comparer === null ? clrCompare : (a, b) => comparer.compare(a, b)),
  'ToArray()': (types: Types, self: ClrList) => arrayOf(elementType(types), [...self.items]),
  'TrimExcess()': () => undefined,
  'TrueForAll(Predicate<T>)': (_types: Types, self: ClrList, match: Predicate | null) =>
    self.items.every(testing(match)),
} satisfies RuntimeMembers;
