import type { RuntimeMembers } from '../../define-type.js';
import type { Type } from '../../type-system/type.js';
import type { ArrayValue } from '../clr/index.js';
import type { Order } from '../collections/comparer.js';
import { badPart, checkPart } from '../collections/search.js';
import { sortItems } from '../collections/sort.js';
import { elementType, given, itemsOf } from './items.js';
import { orderOf } from './search.js';

type Types = readonly Type[];
type Comparer = { compare: Order } | null;

/** Sorts a part in place. */
function sortPart(items: unknown[], order: Order, index = 0, length = items.length): void {
  const part = Array.prototype.slice.call(items, index, index + length) as unknown[];
  sortItems(part, order);
  part.forEach((item, offset) => (items[index + offset] = item));
}

/** Sorts keys, and the items that stand at the same places with them. */
function sortPairs(
  keys: unknown[],
  items: ArrayValue | null,
  order: Order,
  index = 0,
  length = keys.length,
): void {
  checkPart(keys, index, length, 'length');
  if (items === null) {
    sortPart(keys, order, index, length);
    return;
  }
  const others = itemsOf(items);
  if (index > others.length - length) throw badPart();
  const pairs = Array.from(
    { length },
    (_, offset) => [keys[index + offset], others[index + offset]] as const,
  );
  sortItems(pairs as unknown[], (left, right) =>
    order((left as (typeof pairs)[number])[0], (right as (typeof pairs)[number])[0]),
  );
  pairs.forEach(([key, item], offset) => {
    keys[index + offset] = key;
    others[index + offset] = item;
  });
}

const sortUntyped = (array: ArrayValue | null, index?: number, length?: number): void => {
  const items = itemsOf(array);
  const order = orderOf(elementType(given(array, 'array')));
  if (index !== undefined && length !== undefined) checkPart(items, index, length, 'length');
  sortPart(items, order, index, length);
};

const sortUntypedPairs = (
  keys: ArrayValue | null,
  items: ArrayValue | null,
  index?: number,
  length?: number,
): void => {
  const present = given(keys, 'keys');
  sortPairs(itemsOf(present), items, orderOf(elementType(present)), index, length);
};

type TypedPart = [Types, ArrayValue | null, number, number, Comparer?];
const sortTypedPart = (...[[type], array, index, length, comparer = null]: TypedPart): void => {
  checkPart(itemsOf(array), index, length, 'length');
  sortPart(itemsOf(array), orderOf(type, comparer), index, length);
};

type TypedPairs = [Types, ArrayValue | null, ArrayValue | null, Comparer?];
const sortTypedPairs = (...[[type], keys, items, comparer = null]: TypedPairs): void =>
  sortPairs(itemsOf(keys, 'keys'), items, orderOf(type, comparer));

type TypedPairsPart = [Types, ArrayValue | null, ArrayValue | null, number, number, Comparer?];
const sortTypedPairsPart = (...[[type], keys, items, index, length, comparer = null]: TypedPairsPart): void =>
  sortPairs(itemsOf(keys, 'keys'), items, orderOf(type, comparer), index, length);

/** `Sort` of System.Array. */
export const arraySort: RuntimeMembers = {
  'Sort(Array)': sortUntyped,
  'Sort(Array,int,int)': sortUntyped,
  'Sort(Array,Array)': sortUntypedPairs,
  'Sort(Array,Array,int,int)': sortUntypedPairs,
  'Sort(T[])': ([type]: Types, array: ArrayValue | null) => sortPart(itemsOf(array), orderOf(type)),
  'Sort(T[],Comparison<T>)': (_types: Types, array: ArrayValue | null, order: Order | null) => {
    const items = itemsOf(array);
    sortPart(items, given(order, 'comparison'));
  },
  'Sort(T[],IComparer<T>)': ([type]: Types, array: ArrayValue | null, comparer: Comparer) =>
    sortPart(itemsOf(array), orderOf(type, comparer)),
  'Sort(T[],int,int)': sortTypedPart,
  'Sort(T[],int,int,IComparer<T>)': sortTypedPart,
  'Sort(TKey[],TValue[])': sortTypedPairs,
  'Sort(TKey[],TValue[],IComparer<TKey>)': sortTypedPairs,
  'Sort(TKey[],TValue[],int,int)': sortTypedPairsPart,
  'Sort(TKey[],TValue[],int,int,IComparer<TKey>)': sortTypedPairsPart,
};
