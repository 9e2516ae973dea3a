import type { RuntimeMembers } from '../../define-type.js';
import { namedType } from '../../type-system/intern.js';
import { grouping } from '../../types/enumerable.js';
import { ClrArray } from '../clr/index.js';
import type { EqualityComparer } from '../collections/comparer.js';
import { LazySequence, Lookup, type Grouping } from '../collections/lazy-sequence.js';
import {
  given,
  itself,
  lazy,
  mapped,
  typeAt,
  type Combine,
  type Selector,
  type Source,
  type Types,
} from './shared.js';

type Comparer = EqualityComparer | null;

/** `types` are those of the key and of the elements. */
function grouped(
  types: Types,
  source: Source,
  key: Selector | null,
  element: Selector | null,
  comparer: Comparer,
): LazySequence {
  const select = { key: given(key, 'keySelector'), element: given(element, 'elementSelector') };
  const present = given(source, 'source');
  return new LazySequence(namedType(grouping, types), () =>
    new Lookup(types, present, select, comparer)[Symbol.iterator](),
  );
}

function resultsOf(types: Types, groups: LazySequence, result: Combine | null): LazySequence {
  const make = given(result, 'resultSelector');
  return lazy(typeAt(types, -1), groups, (items) =>
    mapped(items, (group) => make((group as Grouping).key, group)),
  );
}

const groupBy = (types: Types, source: Source, key: Selector | null, comparer: Comparer = null) =>
  grouped([typeAt(types, 1), typeAt(types, 0)], source, key, itself, comparer);

const groupElements = (
  types: Types,
  source: Source,
  key: Selector | null,
  element: Selector | null,
  comparer: Comparer = null,
) => grouped([typeAt(types, 1), typeAt(types, 2)], source, key, element, comparer);

const groupResults = (
  types: Types,
  source: Source,
  key: Selector | null,
  result: Combine | null,
  comparer: Comparer = null,
) => resultsOf(types, groupBy(types, source, key, comparer), result);

type ElementResults = [Types, Source, Selector | null, Selector | null, Combine | null, Comparer?];
const groupElementResults = (
  ...[types, source, key, element, result, comparer = null]: ElementResults
): LazySequence => resultsOf(types, groupElements(types, source, key, element, comparer), result);

type JoinArguments = [Types, Source, Source, Selector | null, Selector | null, Combine | null, Comparer?];

/** Elements without a key match nothing. */
function joined(
  [types, outer, inner, outerKey, innerKey, result, comparer = null]: JoinArguments,
  pair: (combine: Combine, item: unknown, matches: readonly unknown[]) => Iterable<unknown>,
): LazySequence {
  const second = given(inner, 'inner');
  const keyOfOuter = given(outerKey, 'outerKeySelector');
  const key = given(innerKey, 'innerKeySelector');
  const combine = given(result, 'resultSelector');
  const walkPairs = function* (items: Iterable<unknown>) {
    const lookup = new Lookup([typeAt(types, 2), typeAt(types, 1)], second, { key }, comparer);
    for (const item of items) {
      const value = keyOfOuter(item);
      yield* pair(combine, item, value === null ? [] : lookup.itemsOf(value));
    }
  };
  return lazy(typeAt(types, 3), outer, walkPairs, 'outer');
}

const join = (...args: JoinArguments): LazySequence =>
  joined(args, (combine, item, matches) => matches.map((match) => combine(item, match)));
const groupJoin = (...args: JoinArguments): LazySequence =>
  joined(args, (combine, item, matches) => [combine(item, new ClrArray(typeAt(args[0], 1), [...matches]))]);

const toLookup = (types: Types, source: Source, key: Selector | null, comparer: Comparer = null) =>
  new Lookup(
    [typeAt(types, 1), typeAt(types, 0)],
    given(source, 'source'),
    { key: given(key, 'keySelector') },
    comparer,
  );
const toElementLookup = (
  types: Types,
  source: Source,
  key: Selector | null,
  element: Selector | null,
  comparer: Comparer = null,
) =>
  new Lookup(
    [typeAt(types, 1), typeAt(types, 2)],
    given(source, 'source'),
    { key: given(key, 'keySelector'), element: given(element, 'elementSelector') },
    comparer,
  );

const key = 'IEnumerable<TSource>,Func<TSource,TKey>';
const element = 'Func<TSource,TElement>';
const equality = 'IEqualityComparer<TKey>';
const pairs =
  'IEnumerable<TOuter>,IEnumerable<TInner>,Func<TOuter,TKey>,Func<TInner,TKey>,Func<TOuter,TInner,TResult>';
const pairsOfMany =
  'IEnumerable<TOuter>,IEnumerable<TInner>,Func<TOuter,TKey>,Func<TInner,TKey>,Func<TOuter,IEnumerable<TInner>,TResult>';

/** Operators that put elements together by a key. */
export const groupingOperators: RuntimeMembers = {
  [`GroupBy(${key})`]: groupBy,
  [`GroupBy(${key},${equality})`]: groupBy,
  [`GroupBy(${key},${element})`]: groupElements,
  [`GroupBy(${key},${element},${equality})`]: groupElements,
  [`GroupBy(${key},Func<TKey,IEnumerable<TSource>,TResult>)`]: groupResults,
  [`GroupBy(${key},Func<TKey,IEnumerable<TSource>,TResult>,${equality})`]: groupResults,
  [`GroupBy(${key},${element},Func<TKey,IEnumerable<TElement>,TResult>)`]: groupElementResults,
  [`GroupBy(${key},${element},Func<TKey,IEnumerable<TElement>,TResult>,${equality})`]: groupElementResults,
  [`GroupJoin(${pairsOfMany})`]: groupJoin,
  [`GroupJoin(${pairsOfMany},${equality})`]: groupJoin,
  [`Join(${pairs})`]: join,
  [`Join(${pairs},${equality})`]: join,
  [`ToLookup(${key})`]: toLookup,
  [`ToLookup(${key},${equality})`]: toLookup,
  [`ToLookup(${key},${element})`]: toElementLookup,
  [`ToLookup(${key},${element},${equality})`]: toElementLookup,
};

export const groupingRuntime = {
  Key: (_types: Types, self: Grouping) => self.key,
} satisfies RuntimeMembers;

export const lookupRuntime = {
  Count: (_types: Types, self: Lookup) => self.count,
  'this[TKey]': (_types: Types, self: Lookup, wanted: unknown) => self.group(wanted),
  'Contains(TKey)': (_types: Types, self: Lookup, wanted: unknown) => self.has(wanted),
} satisfies RuntimeMembers;
