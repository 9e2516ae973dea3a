import type { RuntimeMembers } from '../define-type.js';
import { defaultValue } from '../type-system/default-value.js';
import type { Type } from '../type-system/type.js';
import { aliasType } from '../type-system/universe.js';
import { arrayOf } from './array-of.js';
import { asObject } from './as-object.js';
import { allocate, ClrArray, clrCompare, clrEquals, step, type ArrayValue } from './clr/index.js';
import {
  argumentException,
  arrayTypeMismatchException,
  indexOutOfRangeException,
  invalidCastException,
} from './clr/exceptions.js';
import type { Order } from './collections/comparer.js';
import { copyTo } from './collections/collection.js';
import { sortItems } from './collections/sort.js';
import { argumentNull, argumentOutOfRange } from './failures.js';
import { unboxTo } from './type-of.js';

type Types = readonly Type[];
type Predicate = (item: unknown) => boolean;

const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

/** The elements, to read and write. */
const itemsOf = (array: ArrayValue | null, name = 'array'): unknown[] => {
  const present = given(array, name);
  return present instanceof Uint8Array ? (present as unknown as unknown[]) : present.items;
};

const elementType = (array: ArrayValue): Type =>
  array instanceof Uint8Array ? aliasType('byte') : array.elementType;

function checkRange(items: unknown[], index: number, length: number): void {
  if (index < 0) throw argumentOutOfRange('index', 'Non-negative number required.');
  if (length < 0) throw argumentOutOfRange('length', 'Non-negative number required.');
  if (items.length - index < length) {
    throw argumentException.create(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    );
  }
}

function copy(
  source: ArrayValue | null,
  from: number,
  target: ArrayValue | null,
  to: number,
  length: number,
): void {
  const [read, write] = [itemsOf(source, 'sourceArray'), itemsOf(target, 'destinationArray')];
  if (from < 0)
    throw argumentOutOfRange(
      'sourceIndex',
      "Number was less than the array's lower bound in the first dimension.",
    );
  if (to < 0)
    throw argumentOutOfRange(
      'destinationIndex',
      "Number was less than the array's lower bound in the first dimension.",
    );
  if (length < 0) throw argumentOutOfRange('length', 'Non-negative number required.');
  if (from + length > read.length) {
    throw argumentException.create(
      "Source array was not long enough. Check the source index, length, and the array's lower bounds.",
    );
  }
  if (to + length > write.length) {
    throw argumentException.create(
      "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
    );
  }
  step(length);
  const [fromType, toType] = [
    elementType(given(source, 'sourceArray')),
    elementType(given(target, 'destinationArray')),
  ];
  const moved = Array.prototype.slice.call(read, from, from + length) as unknown[];
  moved.forEach((item, offset) => {
    write[to + offset] = fromType === toType ? item : converted(item, fromType, toType);
  });
}

/** An element for an array of another type: boxed or cast. */
function converted(item: unknown, from: Type, to: Type): unknown {
  const value = asObject(item, from);
  if (value === null) return null;
  const result = unboxTo(value, to);
  if (result === undefined) {
    throw from.kind === 'named' && from.definition.alias === 'object'
      ? invalidCastException.create(
          'At least one element in the source array could not be cast down to the destination array type.',
        )
      : arrayTypeMismatchException.create('Source array type cannot be assigned to destination array type.');
  }
  return result;
}

const testing = (match: Predicate | null): Predicate => {
  const test = given(match, 'match');
  return (item) => {
    step();
    return test(item);
  };
};

const typed = (types: Types, items: unknown[]): ArrayValue =>
  arrayOf(types.at(-1) ?? aliasType('object'), items);
const found = (types: Types, items: unknown[], index: number): unknown =>
  index < 0 ? defaultValue(types[0] ?? aliasType('object')) : items[index];

function at(array: ArrayValue, index: number): unknown {
  const items = itemsOf(array);
  if (index < 0 || index >= items.length) throw indexOutOfRangeException.create();
  return items[index];
}

function sort(array: ArrayValue | null, order: Order): void {
  const items = itemsOf(array);
  if (array instanceof Uint8Array) array.sort((a, b) => order(a, b));
  else sortItems(items, order);
}

function reverse(array: ArrayValue | null, index = 0, length?: number): void {
  const items = itemsOf(array);
  const count = length ?? items.length;
  checkRange(items, index, count);
  step(count);
  const part = (Array.prototype.slice.call(items, index, index + count) as unknown[]).reverse();
  part.forEach((item, offset) => (items[index + offset] = item));
}

const indexOf = (items: unknown[], value: unknown, start = 0): number => {
  step(items.length);
  for (let i = start; i < items.length; i++) if (clrEquals(items[i], value)) return i;
  return -1;
};

const find = Array.prototype.findIndex;
const findLast = Array.prototype.findLastIndex;

export const arrayRuntime: RuntimeMembers = {
  Length: (self: ArrayValue) => itemsOf(self).length,
  LongLength: (self: ArrayValue) => BigInt(itemsOf(self).length),
  Rank: () => 1,
  'Clone()': (self: ArrayValue) =>
    self instanceof Uint8Array ? Uint8Array.from(self) : new ClrArray(self.elementType, [...self.items]),
  'CopyTo(Array,int)': (self: ArrayValue, target: ArrayValue | null, index: number) =>
    copyTo(self, target, index),
  'GetLength(int)': (self: ArrayValue, dimension: number) => {
    if (dimension !== 0) throw indexOutOfRangeException.create();
    return itemsOf(self).length;
  },
  'GetLowerBound(int)': (_self: ArrayValue, dimension: number) => {
    if (dimension !== 0) throw indexOutOfRangeException.create();
    return 0;
  },
  'GetUpperBound(int)': (self: ArrayValue, dimension: number) => {
    if (dimension !== 0) throw indexOutOfRangeException.create();
    return itemsOf(self).length - 1;
  },
  'GetValue(int)': (self: ArrayValue, index: number) => asObject(at(self, index), elementType(self)),
  'SetValue(object,int)': (self: ArrayValue, value: unknown, index: number) => {
    at(self, index);
    const type = elementType(self);
    const stored = value === null ? defaultValue(type) : unboxTo(value, type);
    if (stored === undefined)
      throw invalidCastException.create('Object cannot be stored in an array of this type.');
    itemsOf(self)[index] = stored;
  },
  'BinarySearch(T[],T)': ([type]: Types, array: ArrayValue | null, value: unknown) => {
    const items = itemsOf(array);
    let [low, high] = [0, items.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const order = clrCompare(asObject(items[middle], type), asObject(value, type));
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return ~low;
  },
  'Clear(Array,int,int)': (array: ArrayValue | null, index: number, length: number) => {
    const items = itemsOf(array);
    if (index < 0 || length < 0 || index + length > items.length) throw indexOutOfRangeException.create();
    items.fill(defaultValue(elementType(given(array, 'array'))), index, index + length);
  },
  'ConvertAll(TInput[],Converter<TInput,TOutput>)': (
    types: Types,
    array: ArrayValue | null,
    convert: ((item: unknown) => unknown) | null,
  ) => {
    const change = given(convert, 'converter');
    return typed(
      types,
      Array.from(itemsOf(array), (item) => change(item)),
    );
  },
  'Copy(Array,Array,int)': (source: ArrayValue | null, target: ArrayValue | null, length: number) =>
    copy(source, 0, target, 0, length),
  'Copy(Array,int,Array,int,int)': copy,
  'Empty()': (types: Types) => typed(types, []),
  'Exists(T[],Predicate<T>)': (_types: Types, array: ArrayValue | null, match: Predicate | null) =>
    find.call(itemsOf(array), testing(match)) >= 0,
  'Find(T[],Predicate<T>)': (types: Types, array: ArrayValue | null, match: Predicate | null) =>
    found(types, itemsOf(array), find.call(itemsOf(array), testing(match))),
  'FindAll(T[],Predicate<T>)': (types: Types, array: ArrayValue | null, match: Predicate | null) =>
    typed(types, Array.from(itemsOf(array)).filter(testing(match))),
  'FindIndex(T[],Predicate<T>)': (_types: Types, array: ArrayValue | null, match: Predicate | null) =>
    find.call(itemsOf(array), testing(match)),
  'FindLast(T[],Predicate<T>)': (types: Types, array: ArrayValue | null, match: Predicate | null) =>
    found(types, itemsOf(array), findLast.call(itemsOf(array), testing(match))),
  'ForEach(T[],Action<T>)': (
    _types: Types,
    array: ArrayValue | null,
    action: ((item: unknown) => void) | null,
  ) => {
    const run = given(action, 'action');
    for (const item of itemsOf(array)) {
      step();
      run(item);
    }
  },
  'IndexOf(T[],T)': (_types: Types, array: ArrayValue | null, value: unknown) =>
    indexOf(itemsOf(array), value),
  'IndexOf(T[],T,int)': (_types: Types, array: ArrayValue | null, value: unknown, start: number) => {
    const items = itemsOf(array);
    if (start < 0 || start > items.length) {
      throw argumentOutOfRange(
        'startIndex',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      );
    }
    return indexOf(items, value, start);
  },
  'LastIndexOf(T[],T)': (_types: Types, array: ArrayValue | null, value: unknown) =>
    findLast.call(itemsOf(array), (item) => clrEquals(item, value)),
  'Resize(ref T[],int)': (types: Types, box: { value: ArrayValue | null }, size: number) => {
    if (size < 0) throw argumentOutOfRange('newSize', 'Non-negative number required.');
    allocate(size);
    const items = box.value === null ? [] : Array.from(itemsOf(box.value)).slice(0, size);
    const [type = aliasType('object')] = types;
    while (items.length < size) items.push(defaultValue(type));
    box.value = typed(types, items);
  },
  'Reverse(Array)': (array: ArrayValue | null) => reverse(array),
  'Reverse(Array,int,int)': reverse,
  'Sort(T[])': ([type]: Types, array: ArrayValue | null) =>
    sort(array, (left, right) => clrCompare(asObject(left, type), asObject(right, type))),
  'Sort(T[],Comparison<T>)': (_types: Types, array: ArrayValue | null, order: Order | null) =>
    sort(array, given(order, 'comparison')),
  'TrueForAll(T[],Predicate<T>)': (_types: Types, array: ArrayValue | null, match: Predicate | null) =>
    Array.from(itemsOf(array)).every(testing(match)),
};
