import type { RuntimeMembers } from '../../define-type.js';
import { iterate } from '../clr/index.js';
import { ClrMap } from '../collections/clr-map.js';
import type { EqualityComparer } from '../collections/comparer.js';
import type { LazySequence } from '../collections/lazy-sequence.js';
import { chained, filtered, given, lazy, typeAt, type Source, type Types } from './shared.js';

type Comparer = EqualityComparer | null;

function setOf(items: Iterable<unknown>, comparer: Comparer): ClrMap<true> {
  const set = new ClrMap<true>(comparer);
  for (const item of items) set.set(item, true);
  return set;
}

function* withoutDuplicates(items: Iterable<unknown>, comparer: Comparer) {
  const seen = new ClrMap<true>(comparer);
  for (const item of items) {
    if (seen.has(item)) continue;
    seen.set(item, true);
    yield item;
  }
}

const distinct = (types: Types, source: Source, comparer: Comparer = null): LazySequence =>
  lazy(typeAt(types, 0), source, (items) => withoutDuplicates(items, comparer));

/** The elements that are in the second sequence too, or those that are not. */
const compared =
  (keep: boolean) =>
  (types: Types, source: Source, other: Source, comparer: Comparer = null): LazySequence => {
    const second = given(other, 'second');
    const walkSet = (items: Iterable<unknown>) => {
      const set = setOf(iterate(second), comparer);
      return filtered(withoutDuplicates(items, comparer), (item) => set.has(item) === keep);
    };
    return lazy(typeAt(types, 0), source, walkSet, 'first');
  };

function union(types: Types, source: Source, other: Source, comparer: Comparer = null): LazySequence {
  const second = given(other, 'second');
  const walkBoth = (items: Iterable<unknown>) => withoutDuplicates(chained(items, iterate(second)), comparer);
  return lazy(typeAt(types, 0), source, walkBoth, 'first');
}

/** Operators that take sequences as sets. */
export const setOperators: RuntimeMembers = {
  'Distinct(IEnumerable<TSource>)': distinct,
  'Distinct(IEnumerable<TSource>,IEqualityComparer<TSource>)': distinct,
  'Except(IEnumerable<TSource>,IEnumerable<TSource>)': compared(false),
  'Except(IEnumerable<TSource>,IEnumerable<TSource>,IEqualityComparer<TSource>)': compared(false),
  'Intersect(IEnumerable<TSource>,IEnumerable<TSource>)': compared(true),
  'Intersect(IEnumerable<TSource>,IEnumerable<TSource>,IEqualityComparer<TSource>)': compared(true),
  'Union(IEnumerable<TSource>,IEnumerable<TSource>)': union,
  'Union(IEnumerable<TSource>,IEnumerable<TSource>,IEqualityComparer<TSource>)': union,
};
