// Over 150 lines: one entry for each of Array's members.
import type { RuntimeMembers } from '../define-type.js';
import { defaultValue } from '../type-system/default-value.js';
import type { Type } from '../type-system/type.js';
import { aliasType } from '../type-system/universe.js';
import { arrayOf } from './array-of.js';
import { elementType, given, itemsOf } from './array/items.js';
import { arraySearch } from './array/search.js';
import { arraySort } from './array/sort.js';
import { asObject } from './as-object.js';
import { allocate, ClrArray, step, type ArrayValue } from './clr/index.js';
import {
  argumentException,
  arrayTypeMismatchException,
  indexOutOfRangeException,
  invalidCastException,
} from './clr/exceptions.js';
import { indexMessage } from './collections/clr-list.js';
import { copyTo } from './collections/collection.js';
import { checkPart, countMessage, findIndexIn, findLastIndexIn, testing } from './collections/search.js';
import { argumentOutOfRange } from './failures.js';
import { ReadOnlyCollection } from './read-only-collection.js';
import { unboxTo } from './type-of.js';

type Types = readonly Type[];
type Predicate = (item: unknown) => boolean;

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

const typed = (types: Types, items: unknown[]): ArrayValue =>
  arrayOf(types.at(-1) ?? aliasType('object'), items);
const found = (types: Types, items: unknown[], index: number): unknown =>
  index < 0 ? defaultValue(types[0] ?? aliasType('object')) : items[index];

function at(array: ArrayValue, index: number): unknown {
  const items = itemsOf(array);
  if (index < 0 || index >= items.length) throw indexOutOfRangeException.create();
  return items[index];
}

function reverse(array: ArrayValue | null, index = 0, length?: number): void {
  const items = itemsOf(array);
  const count = length ?? items.length;
  checkPart(items, index, count, 'length');
  step(count);
  const part = (Array.prototype.slice.call(items, index, index + count) as unknown[]).reverse();
  part.forEach((item, offset) => (items[index + offset] = item));
}

function fill(array: ArrayValue | null, value: unknown, start: number, count: number): void {
  const items = itemsOf(array);
  if (start < 0 || start > items.length) throw argumentOutOfRange('startIndex', indexMessage);
  if (count < 0 || count > items.length - start) throw argumentOutOfRange('count', countMessage);
  step(count);
  items.fill(value, start, start + count);
}

const find = Array.prototype.findIndex;
const findLast = Array.prototype.findLastIndex;

export const arrayRuntime: RuntimeMembers = {
  Length: (self: ArrayValue) => itemsOf(self).length,
  LongLength: (self: ArrayValue) => BigInt(itemsOf(self).length),
  Rank: () => 1,
  IsFixedSize: () => true,
  IsReadOnly: () => false,
  // Calls the constructors of elements that are structs: they are initialized already.
  'Initialize()': () => undefined,
  'AsReadOnly(T[])': (types: Types, array: ArrayValue | null) =>
    new ReadOnlyCollection(types, array, 'array'),
  'Fill(T[],T)': (_types: Types, array: ArrayValue | null, value: unknown) =>
    fill(array, value, 0, itemsOf(array).length),
  'Fill(T[],T,int,int)': (
    ...[, array, value, start, count]: [Types, ArrayValue | null, unknown, number, number]
  ) => fill(array, value, start, count),
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
  'ConstrainedCopy(Array,int,Array,int,int)': (
    ...[source, from, target, to, length]: Parameters<typeof copy>
  ) => {
    if (source !== null && target !== null && elementType(source) !== elementType(target)) {
      throw arrayTypeMismatchException.create(
        "Array.ConstrainedCopy will only work on array types that are provably compatible, without any form of boxing, unboxing, widening, or casting of each array element.  Change the array types (i.e., copy a Derived[] to a Base[]), or use a mitigation strategy in the CER for Array.Copy's less powerful reliability contract, such as cloning the array or throwing away the potentially corrupt destination array.",
      );
    }
    copy(source, from, target, to, length);
  },
  'Empty()': (types: Types) => typed(types, []),
  'Exists(T[],Predicate<T>)': (_types: Types, array: ArrayValue | null, match: Predicate | null) =>
    find.call(itemsOf(array), testing(match)) >= 0,
  'Find(T[],Predicate<T>)': (types: Types, array: ArrayValue | null, match: Predicate | null) =>
    found(types, itemsOf(array), find.call(itemsOf(array), testing(match))),
  'FindAll(T[],Predicate<T>)': (types: Types, array: ArrayValue | null, match: Predicate | null) =>
    typed(types, Array.from(itemsOf(array)).filter(testing(match))),
  'FindIndex(T[],Predicate<T>)': (_types: Types, array: ArrayValue | null, match: Predicate | null) =>
    find.call(itemsOf(array), testing(match)),
  'FindIndex(T[],int,Predicate<T>)': (
    _types: Types,
    array: ArrayValue | null,
    start: number,
    match: Predicate | null,
  ) => findIndexIn(itemsOf(array), start, itemsOf(array).length - start, match),
  'FindIndex(T[],int,int,Predicate<T>)': (
    ...[, array, start, count, match]: [Types, ArrayValue | null, number, number, Predicate | null]
  ) => findIndexIn(itemsOf(array), start, count, match),
  'FindLastIndex(T[],Predicate<T>)': (_types: Types, array: ArrayValue | null, match: Predicate | null) =>
    findLast.call(itemsOf(array), testing(match)),
  'FindLastIndex(T[],int,Predicate<T>)': (
    _types: Types,
    array: ArrayValue | null,
    start: number,
    match: Predicate | null,
  ) => findLastIndexIn(itemsOf(array), start, start + 1, match),
  'FindLastIndex(T[],int,int,Predicate<T>)': (
    ...[, array, start, count, match]: [Types, ArrayValue | null, number, number, Predicate | null]
  ) => findLastIndexIn(itemsOf(array), start, count, match),
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
  'Reverse(T[])': (_types: Types, array: ArrayValue | null) => reverse(array),
  'Reverse(T[],int,int)': (_types: Types, array: ArrayValue | null, index: number, length: number) =>
    reverse(array, index, length),
  ...arraySearch,
  ...arraySort,
  'TrueForAll(T[],Predicate<T>)': (_types: Types, array: ArrayValue | null, match: Predicate | null) =>
    Array.from(itemsOf(array)).every(testing(match)),
};
