import type { RuntimeMembers } from '../../define-type.js';
import type { Type } from '../../type-system/type.js';
import { asObject } from '../as-object.js';
import { clrCompare, clrEquals, type ArrayValue } from '../clr/index.js';
import type { Order } from '../collections/comparer.js';
import { binarySearch, checkPart, indexIn, lastIndexIn } from '../collections/search.js';
import { elementType, given, itemsOf } from './items.js';

type Types = readonly Type[];
type Comparer = { compare: Order } | null;

/** The order of elements in their own form. */
export const orderOf = (type: Type | undefined, comparer: Comparer = null): Order =>
  comparer === null
    ? (left, right) => clrCompare(asObject(left, type), asObject(right, type))
    : (left, right) => comparer.compare(left, right);

/** A value in object form looked up among elements in their own form. */
const equalsObject =
  (array: ArrayValue | null) =>
  (item: unknown, value: unknown): boolean =>
    clrEquals(asObject(item, elementType(given(array, 'array'))), value);

const objectOrder = (array: ArrayValue | null): Order => {
  const type = elementType(given(array, 'array'));
  return (item, value) => clrCompare(asObject(item, type), value);
};

type Part = [Types, ArrayValue | null, number, number, unknown, Comparer?];
const searchPart = (...[[type], array, index, length, value, comparer = null]: Part): number => {
  checkPart(itemsOf(array), index, length, 'length');
  return binarySearch(itemsOf(array), value, orderOf(type, comparer), index, length);
};
const search = ([type]: Types, array: ArrayValue | null, value: unknown, comparer: Comparer = null) =>
  binarySearch(itemsOf(array), value, orderOf(type, comparer));

const indexOf = (
  array: ArrayValue | null,
  value: unknown,
  start = 0,
  count = itemsOf(array).length - start,
): number => indexIn(itemsOf(array), value, start, count, { equals: equalsObject(array) });

const lastStart = (array: ArrayValue | null): number => itemsOf(array).length - 1;
const lengthTo = (array: ArrayValue | null, start: number): number =>
  itemsOf(array).length === 0 ? 0 : start + 1;

const lastIndexOf = (
  array: ArrayValue | null,
  value: unknown,
  start = lastStart(array),
  count = lengthTo(array, start),
): number => lastIndexIn(itemsOf(array), value, start, count, equalsObject(array));

const indexOfItem = (
  _types: Types,
  array: ArrayValue | null,
  value: unknown,
  start = 0,
  count = itemsOf(array).length - start,
): number => indexIn(itemsOf(array), value, start, count);

const lastIndexOfItem = (
  _types: Types,
  array: ArrayValue | null,
  value: unknown,
  start = lastStart(array),
  count = lengthTo(array, start),
): number => lastIndexIn(itemsOf(array), value, start, count);

/** `BinarySearch`, `IndexOf` and `LastIndexOf` of System.Array. */
export const arraySearch: RuntimeMembers = {
  'BinarySearch(Array,object)': (array: ArrayValue | null, value: unknown) =>
    binarySearch(itemsOf(array), value, objectOrder(array)),
  'BinarySearch(Array,int,int,object)': (
    array: ArrayValue | null,
    index: number,
    length: number,
    value: unknown,
  ) => {
    checkPart(itemsOf(array), index, length, 'length');
    return binarySearch(itemsOf(array), value, objectOrder(array), index, length);
  },
  'BinarySearch(T[],T)': search,
  'BinarySearch(T[],T,IComparer<T>)': search,
  'BinarySearch(T[],int,int,T)': searchPart,
  'BinarySearch(T[],int,int,T,IComparer<T>)': searchPart,
  'IndexOf(Array,object)': indexOf,
  'IndexOf(Array,object,int)': indexOf,
  'IndexOf(Array,object,int,int)': indexOf,
  'IndexOf(T[],T)': indexOfItem,
  'IndexOf(T[],T,int)': indexOfItem,
  'IndexOf(T[],T,int,int)': indexOfItem,
  'LastIndexOf(Array,object)': lastIndexOf,
  'LastIndexOf(Array,object,int)': lastIndexOf,
  'LastIndexOf(Array,object,int,int)': lastIndexOf,
  'LastIndexOf(T[],T)': lastIndexOfItem,
  'LastIndexOf(T[],T,int)': lastIndexOfItem,
  'LastIndexOf(T[],T,int,int)': lastIndexOfItem,
};
