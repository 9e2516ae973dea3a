import type { RuntimeMembers } from '../../define-type.js';
import { arrayOf } from '../array-of.js';
import { ClrDictionary } from '../collections/clr-dictionary.js';
import { ClrHashSet } from '../collections/clr-hash-set.js';
import { ClrList } from '../collections/clr-list.js';
import type { EqualityComparer } from '../collections/comparer.js';
import { collect, given, itself, typeAt, walk, type Selector, type Source, type Types } from './shared.js';

type Comparer = EqualityComparer | null;

/** `types` are those of keys and values. */
function dictionaryOf(
  types: Types,
  source: Source,
  key: Selector | null,
  element: Selector | null,
  comparer: Comparer,
): ClrDictionary {
  const keyOf = given(key, 'keySelector');
  const elementOf = given(element, 'elementSelector');
  const result = new ClrDictionary(types, comparer);
  for (const item of walk(source)) result.addEntry(keyOf(item), elementOf(item));
  return result;
}

const byKey = (types: Types, source: Source, key: Selector | null, comparer: Comparer = null) =>
  dictionaryOf([typeAt(types, 1), typeAt(types, 0)], source, key, itself, comparer);
const byKeyAndElement = (
  types: Types,
  source: Source,
  key: Selector | null,
  element: Selector | null,
  comparer: Comparer = null,
) => dictionaryOf(types.slice(1), source, key, element, comparer);

function toHashSet(types: Types, source: Source, comparer: Comparer = null): ClrHashSet {
  const set = new ClrHashSet(typeAt(types, 0), comparer);
  for (const item of walk(source)) set.add(item);
  return set;
}

/** Operators that make a collection. */
export const conversionOperators: RuntimeMembers = {
  'ToArray(IEnumerable<TSource>)': (types: Types, source: Source) =>
    arrayOf(typeAt(types, 0), collect(source)),
  'ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>)': byKey,
  'ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>,IEqualityComparer<TKey>)': byKey,
  'ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TElement>)': byKeyAndElement,
  'ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TElement>,IEqualityComparer<TKey>)':
    byKeyAndElement,
  'ToHashSet(IEnumerable<TSource>)': toHashSet,
  'ToHashSet(IEnumerable<TSource>,IEqualityComparer<TSource>)': toHashSet,
  'ToList(IEnumerable<TSource>)': (types: Types, source: Source) =>
    new ClrList(typeAt(types, 0), collect(source)),
};
