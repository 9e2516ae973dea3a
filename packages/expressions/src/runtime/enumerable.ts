// Over 300 lines: one entry for each of LINQ's operators; splitting them would part what shares its helpers.
import type { RuntimeMembers } from '../define-type.js';
import { defaultValue } from '../type-system/default-value.js';
import { elementTypeOf } from '../type-system/hierarchy.js';
import { namedType } from '../type-system/intern.js';
import { underlyingOf } from '../type-system/nullable.js';
import type { Type } from '../type-system/type.js';
import { grouping } from '../types/enumerable.js';
import { int32Type } from '../types/numeric.js';
import { arrayOf } from './array-of.js';
import { asObject } from './as-object.js';
import { checkLength, clrCompare, ClrArray, clrEquals, iterate, type Sequence } from './clr/index.js';
import { ClrDictionary } from './collections/clr-dictionary.js';
import { ClrHashSet } from './collections/clr-hash-set.js';
import { ClrList } from './collections/clr-list.js';
import { ClrMap } from './collections/clr-map.js';
import { defaultComparer, type EqualityComparer, type Order } from './collections/comparer.js';
import type { Grouping } from './collections/lazy-sequence.js';
import { LazySequence, Lookup, OrderedSequence } from './collections/lazy-sequence.js';
import { totals } from './collections/totals.js';
import { argumentNull, argumentOutOfRange, invalidCast, invalidOperation } from './failures.js';
import { typeOf, unboxTo } from './type-of.js';

type Types = readonly Type[];
type Source = Sequence | null;
type Selector = (item: unknown) => unknown;
type Predicate = (item: unknown) => boolean;

const noElements = () => invalidOperation('Sequence contains no elements');
const noMatch = () => invalidOperation('Sequence contains no matching element');
const manyElements = () => invalidOperation('Sequence contains more than one element');
const manyMatches = () => invalidOperation('Sequence contains more than one matching element');

/** Walks a sequence that must be there. */
function walk(source: Source, name = 'source'): Generator<unknown, void, undefined> {
  if (source === null) throw argumentNull(name);
  return iterate(source);
}

function given<T>(value: T | null, name: string): T {
  if (value === null) throw argumentNull(name);
  return value;
}

function typeAt(types: Types, index: number): Type {
  const type = types.at(index);
  if (type === undefined) throw new TypeError('A LINQ operator needs its type arguments.');
  return type;
}

/** A deferred sequence; arguments are checked now, the walk starts later. */
function lazy(
  type: Type,
  source: Source,
  make: (items: Iterable<unknown>) => Iterator<unknown>,
): LazySequence {
  const present = given(source, 'source');
  return new LazySequence(type, () => make(iterate(present)));
}

/** First element that passes, or undefined in a box when there is none. */
function first(source: Source, predicate?: Predicate | null): { readonly value: unknown } | undefined {
  const test = predicate === undefined ? undefined : given(predicate, 'predicate');
  for (const item of walk(source)) if (test === undefined || test(item)) return { value: item };
  return undefined;
}

function last(source: Source, predicate?: Predicate | null): { readonly value: unknown } | undefined {
  const test = predicate === undefined ? undefined : given(predicate, 'predicate');
  let found: { readonly value: unknown } | undefined;
  for (const item of walk(source)) if (test === undefined || test(item)) found = { value: item };
  return found;
}

function single(source: Source, predicate?: Predicate | null): { readonly value: unknown } | undefined {
  const test = predicate === undefined ? undefined : given(predicate, 'predicate');
  let found: { readonly value: unknown } | undefined;
  for (const item of walk(source)) {
    if (test !== undefined && !test(item)) continue;
    if (found !== undefined) throw test === undefined ? manyElements() : manyMatches();
    found = { value: item };
  }
  return found;
}

const must = (found: { readonly value: unknown } | undefined, failure: () => Error): unknown => {
  if (found === undefined) throw failure();
  return found.value;
};
const orDefault = (types: Types, found: { readonly value: unknown } | undefined): unknown =>
  found === undefined ? defaultValue(typeAt(types, 0)) : found.value;

function extreme(type: Type, items: Iterable<unknown>, sign: 1 | -1): unknown {
  let best: unknown = null;
  let any = false;
  for (const item of items) {
    if (item === null) continue;
    if (!any || clrCompare(asObject(item, type), asObject(best, type)) * sign > 0) best = item;
    any = true;
  }
  const isValue =
    type.kind === 'named' && (type.definition.kind === 'struct' || type.definition.kind === 'enum');
  if (!any && isValue && underlyingOf(type) === undefined) throw noElements();
  return best;
}

function* mapped(items: Iterable<unknown>, selector: (item: unknown, index: number) => unknown) {
  let index = 0;
  for (const item of items) yield selector(item, index++);
}

function* filtered(items: Iterable<unknown>, predicate: (item: unknown, index: number) => boolean) {
  let index = 0;
  for (const item of items) if (predicate(item, index++)) yield item;
}

function* chained(...sources: readonly Iterable<unknown>[]) {
  for (const source of sources) yield* source;
}

function elementAt(source: Source, index: number): { readonly value: unknown } | undefined {
  let at = 0;
  for (const item of walk(source)) if (at++ === index) return { value: item };
  return undefined;
}

function setOf(items: Iterable<unknown>, comparer: EqualityComparer | null): ClrMap<true> {
  const set = new ClrMap<true>(comparer);
  for (const item of items) set.set(item, true);
  return set;
}

function* distinct(items: Iterable<unknown>, comparer: EqualityComparer | null) {
  const seen = new ClrMap<true>(comparer);
  for (const item of items) {
    if (seen.has(item)) continue;
    seen.set(item, true);
    yield item;
  }
}

const ordered = (
  types: Types,
  source: Source,
  key: Selector | null,
  order: Order,
  sign: 1 | -1,
): OrderedSequence =>
  new OrderedSequence(typeAt(types, 0), given(source, 'source'), [level(types, key, order, sign)]);

function level(types: Types, key: Selector | null, order: Order, sign: 1 | -1) {
  const keyType = types[1];
  const select = given(key, 'keySelector');
  return {
    key: (item: unknown) => asObject(select(item), keyType),
    order: (left: unknown, right: unknown) => sign * order(left, right),
  };
}

const orderOf = (comparer: { compare: Order } | null): Order =>
  comparer === null ? clrCompare : (left, right) => comparer.compare(left, right);

function toDictionary(
  types: Types,
  source: Source,
  key: Selector | null,
  element: Selector | null,
  comparer: EqualityComparer | null,
): ClrDictionary {
  const keyOf = given(key, 'keySelector');
  const elementOf = given(element, 'elementSelector');
  const result = new ClrDictionary(types, comparer);
  for (const item of walk(source)) result.addEntry(keyOf(item), elementOf(item));
  return result;
}

const itself: Selector = (item) => item;

/** Elements of a non-generic IEnumerable, as objects. */
function* objects(source: Sequence) {
  const type = typeOf(source);
  const elementType = type === undefined ? undefined : elementTypeOf(type);
  for (const item of iterate(source)) yield asObject(item, elementType);
}

function grouped(
  types: Types,
  source: Source,
  key: Selector | null,
  element: Selector,
  comparer: EqualityComparer | null,
): LazySequence {
  const keyOf = given(key, 'keySelector');
  const present = given(source, 'source');
  return new LazySequence(namedType(grouping, types), () =>
    new Lookup(types, present, { key: keyOf, element }, comparer)[Symbol.iterator](),
  );
}

function joined(
  types: Types,
  [outer, inner]: readonly [Source, Source],
  [outerKey, innerKey]: readonly [Selector, Selector],
  pair: (outer: unknown, matches: readonly unknown[]) => Iterable<unknown>,
): LazySequence {
  const second = given(inner, 'inner');
  return lazy(typeAt(types, 3), outer, function* (items) {
    const lookup = new Lookup([typeAt(types, 2), typeAt(types, 1)], second, { key: innerKey });
    for (const item of items) yield* pair(item, lookup.itemsOf(outerKey(item)));
  });
}

function bounded(items: Iterable<unknown>): unknown[] {
  const all: unknown[] = [];
  for (const item of items) {
    all.push(item);
    checkLength(all.length);
  }
  return all;
}

export const enumerableRuntime: RuntimeMembers = {
  'Aggregate(IEnumerable<TSource>,Func<TSource,TSource,TSource>)': (
    _types: Types,
    source: Source,
    fold: (left: unknown, right: unknown) => unknown,
  ) => {
    const items = walk(source);
    const head = items.next();
    if (head.done === true) throw noElements();
    let result: unknown = head.value;
    for (const item of items) result = fold(result, item);
    return result;
  },
  'Aggregate(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>)': (
    _types: Types,
    source: Source,
    seed: unknown,
    fold: (left: unknown, right: unknown) => unknown,
  ) => {
    let result = seed;
    for (const item of walk(source)) result = fold(result, item);
    return result;
  },
  'Aggregate(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>,Func<TAccumulate,TResult>)':
    (
      ...[, source, seed, fold, finish]: [
        Types,
        Source,
        unknown,
        (left: unknown, right: unknown) => unknown,
        Selector,
      ]
    ) => {
      let result = seed;
      for (const item of walk(source)) result = fold(result, item);
      return finish(result);
    },
  'All(IEnumerable<TSource>,Func<TSource,bool>)': (
    _types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => {
    const test = given(predicate, 'predicate');
    return first(source, (item) => !test(item)) === undefined;
  },
  'Any(IEnumerable<TSource>)': (_types: Types, source: Source) => first(source) !== undefined,
  'Any(IEnumerable<TSource>,Func<TSource,bool>)': (
    _types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => first(source, predicate) !== undefined,
  'Append(IEnumerable<TSource>,TSource)': (types: Types, source: Source, item: unknown) =>
    lazy(typeAt(types, 0), source, (items) => chained(items, [item])),
  'AsEnumerable(IEnumerable<TSource>)': (_types: Types, source: Source) => source,
  'Cast(IEnumerable)': (types: Types, source: Source) => {
    const target = typeAt(types, 0);
    const present = given(source, 'source');
    return new LazySequence(target, () =>
      mapped(objects(present), (item) => {
        const value = item === null ? null : unboxTo(item, target);
        if (value === undefined) throw invalidCast('Specified cast is not valid.');
        return value;
      }),
    );
  },
  'Concat(IEnumerable<TSource>,IEnumerable<TSource>)': (types: Types, source: Source, other: Source) => {
    const second = given(other, 'second');
    return lazy(typeAt(types, 0), source, (items) => chained(items, iterate(second)));
  },
  'Contains(IEnumerable<TSource>,TSource)': (_types: Types, source: Source, value: unknown) =>
    first(source, (item) => clrEquals(item, value)) !== undefined,
  'Contains(IEnumerable<TSource>,TSource,IEqualityComparer<TSource>)': (
    _types: Types,
    source: Source,
    value: unknown,
    comparer: EqualityComparer | null,
  ) => first(source, (item) => (comparer ?? defaultComparer).equals(item, value)) !== undefined,
  'Count(IEnumerable<TSource>)': (_types: Types, source: Source) => countItems(walk(source)),
  'Count(IEnumerable<TSource>,Func<TSource,bool>)': (
    _types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => countItems(filtered(walk(source), given(predicate, 'predicate'))),
  'DefaultIfEmpty(IEnumerable<TSource>)': (types: Types, source: Source) =>
    lazy(typeAt(types, 0), source, (items) => orElse(items, () => defaultValue(typeAt(types, 0)))),
  'DefaultIfEmpty(IEnumerable<TSource>,TSource)': (types: Types, source: Source, value: unknown) =>
    lazy(typeAt(types, 0), source, (items) => orElse(items, () => value)),
  'Distinct(IEnumerable<TSource>)': (types: Types, source: Source) =>
    lazy(typeAt(types, 0), source, (items) => distinct(items, null)),
  'Distinct(IEnumerable<TSource>,IEqualityComparer<TSource>)': (
    types: Types,
    source: Source,
    comparer: EqualityComparer | null,
  ) => lazy(typeAt(types, 0), source, (items) => distinct(items, comparer)),
  'ElementAt(IEnumerable<TSource>,int)': (_types: Types, source: Source, index: number) =>
    must(elementAt(source, index), () =>
      argumentOutOfRange(
        'index',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      ),
    ),
  'ElementAtOrDefault(IEnumerable<TSource>,int)': (types: Types, source: Source, index: number) =>
    orDefault(types, elementAt(source, index)),
  'Empty()': (types: Types) => new ClrArray(typeAt(types, 0), []),
  'Except(IEnumerable<TSource>,IEnumerable<TSource>)': (types: Types, source: Source, other: Source) =>
    except(types, source, other, null),
  'Except(IEnumerable<TSource>,IEnumerable<TSource>,IEqualityComparer<TSource>)': except,
  'First(IEnumerable<TSource>)': (_types: Types, source: Source) => must(first(source), noElements),
  'First(IEnumerable<TSource>,Func<TSource,bool>)': (
    _types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => must(first(source, predicate), noMatch),
  'FirstOrDefault(IEnumerable<TSource>)': (types: Types, source: Source) => orDefault(types, first(source)),
  'FirstOrDefault(IEnumerable<TSource>,Func<TSource,bool>)': (
    types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => orDefault(types, first(source, predicate)),
  'GroupBy(IEnumerable<TSource>,Func<TSource,TKey>)': (types: Types, source: Source, key: Selector | null) =>
    grouped([typeAt(types, 1), typeAt(types, 0)], source, key, itself, null),
  'GroupBy(IEnumerable<TSource>,Func<TSource,TKey>,IEqualityComparer<TKey>)': (
    types: Types,
    source: Source,
    key: Selector | null,
    comparer: EqualityComparer | null,
  ) => grouped([typeAt(types, 1), typeAt(types, 0)], source, key, itself, comparer),
  'GroupBy(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TElement>)': (
    types: Types,
    source: Source,
    key: Selector | null,
    element: Selector,
  ) => grouped([typeAt(types, 1), typeAt(types, 2)], source, key, element, null),
  'GroupBy(IEnumerable<TSource>,Func<TSource,TKey>,Func<TKey,IEnumerable<TSource>,TResult>)': (
    types: Types,
    source: Source,
    key: Selector | null,
    result: (key: unknown, items: unknown) => unknown,
  ) => {
    const groups = grouped([typeAt(types, 1), typeAt(types, 0)], source, key, itself, null);
    return lazy(typeAt(types, 2), groups, (items) =>
      mapped(items, (group) => result((group as Grouping).key, group)),
    );
  },
  'GroupJoin(IEnumerable<TOuter>,IEnumerable<TInner>,Func<TOuter,TKey>,Func<TInner,TKey>,Func<TOuter,IEnumerable<TInner>,TResult>)':
    (
      ...[types, outer, inner, outerKey, innerKey, result]: [
        Types,
        Source,
        Source,
        Selector,
        Selector,
        (outer: unknown, inner: unknown) => unknown,
      ]
    ) =>
      joined(types, [outer, inner], [outerKey, innerKey], (item, matches) => [
        result(item, new ClrArray(typeAt(types, 1), [...matches])),
      ]),
  'Intersect(IEnumerable<TSource>,IEnumerable<TSource>)': (types: Types, source: Source, other: Source) =>
    intersect(types, source, other, null),
  'Intersect(IEnumerable<TSource>,IEnumerable<TSource>,IEqualityComparer<TSource>)': intersect,
  'Join(IEnumerable<TOuter>,IEnumerable<TInner>,Func<TOuter,TKey>,Func<TInner,TKey>,Func<TOuter,TInner,TResult>)':
    (
      ...[types, outer, inner, outerKey, innerKey, result]: [
        Types,
        Source,
        Source,
        Selector,
        Selector,
        (outer: unknown, inner: unknown) => unknown,
      ]
    ) =>
      joined(types, [outer, inner], [outerKey, innerKey], (item, matches) =>
        matches.map((match) => result(item, match)),
      ),
  'Last(IEnumerable<TSource>)': (_types: Types, source: Source) => must(last(source), noElements),
  'Last(IEnumerable<TSource>,Func<TSource,bool>)': (
    _types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => must(last(source, predicate), noMatch),
  'LastOrDefault(IEnumerable<TSource>)': (types: Types, source: Source) => orDefault(types, last(source)),
  'LastOrDefault(IEnumerable<TSource>,Func<TSource,bool>)': (
    types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => orDefault(types, last(source, predicate)),
  'LongCount(IEnumerable<TSource>)': (_types: Types, source: Source) => BigInt(countItems(walk(source))),
  'Max(IEnumerable<TSource>)': (types: Types, source: Source) => extreme(typeAt(types, 0), walk(source), 1),
  'Max(IEnumerable<TSource>,Func<TSource,TResult>)': (
    types: Types,
    source: Source,
    selector: Selector | null,
  ) => extreme(typeAt(types, 1), mapped(walk(source), given(selector, 'selector')), 1),
  'Min(IEnumerable<TSource>)': (types: Types, source: Source) => extreme(typeAt(types, 0), walk(source), -1),
  'Min(IEnumerable<TSource>,Func<TSource,TResult>)': (
    types: Types,
    source: Source,
    selector: Selector | null,
  ) => extreme(typeAt(types, 1), mapped(walk(source), given(selector, 'selector')), -1),
  'OfType(IEnumerable)': (types: Types, source: Source) => {
    const target = typeAt(types, 0);
    const present = given(source, 'source');
    return new LazySequence(target, () =>
      filtered(
        mapped(objects(present), (item) => unboxTo(item, target)),
        (item) => item !== undefined && item !== null,
      ),
    );
  },
  'OrderBy(IEnumerable<TSource>,Func<TSource,TKey>)': (types: Types, source: Source, key: Selector | null) =>
    ordered(types, source, key, clrCompare, 1),
  'OrderBy(IEnumerable<TSource>,Func<TSource,TKey>,IComparer<TKey>)': (
    types: Types,
    source: Source,
    key: Selector | null,
    comparer: { compare: Order } | null,
  ) => ordered(types, source, key, orderOf(comparer), 1),
  'OrderByDescending(IEnumerable<TSource>,Func<TSource,TKey>)': (
    types: Types,
    source: Source,
    key: Selector | null,
  ) => ordered(types, source, key, clrCompare, -1),
  'OrderByDescending(IEnumerable<TSource>,Func<TSource,TKey>,IComparer<TKey>)': (
    types: Types,
    source: Source,
    key: Selector | null,
    comparer: { compare: Order } | null,
  ) => ordered(types, source, key, orderOf(comparer), -1),
  'Prepend(IEnumerable<TSource>,TSource)': (types: Types, source: Source, item: unknown) =>
    lazy(typeAt(types, 0), source, (items) => chained([item], items)),
  'Range(int,int)': (start: number, count: number) => {
    if (count < 0 || start + count - 1 > 0x7fff_ffff) throw argumentOutOfRange('count');
    return new LazySequence(namedType(int32Type), function* () {
      for (let i = 0; i < count; i++) yield start + i;
    });
  },
  'Repeat(TResult,int)': (types: Types, item: unknown, count: number) => {
    if (count < 0) throw argumentOutOfRange('count');
    return new LazySequence(typeAt(types, 0), function* () {
      for (let i = 0; i < count; i++) yield item;
    });
  },
  'Reverse(IEnumerable<TSource>)': (types: Types, source: Source) =>
    lazy(typeAt(types, 0), source, (items) => bounded(items).reverse()[Symbol.iterator]()),
  'Select(IEnumerable<TSource>,Func<TSource,TResult>)': (
    types: Types,
    source: Source,
    selector: Selector | null,
  ) => {
    const select = given(selector, 'selector');
    return lazy(typeAt(types, 1), source, (items) => mapped(items, (item) => select(item)));
  },
  'Select(IEnumerable<TSource>,Func<TSource,int,TResult>)': (
    types: Types,
    source: Source,
    selector: ((item: unknown, index: number) => unknown) | null,
  ) => {
    const select = given(selector, 'selector');
    return lazy(typeAt(types, 1), source, (items) => mapped(items, select));
  },
  'SelectMany(IEnumerable<TSource>,Func<TSource,IEnumerable<TResult>>)': (
    types: Types,
    source: Source,
    selector: Selector | null,
  ) => {
    const select = given(selector, 'selector');
    return lazy(typeAt(types, 1), source, function* (items) {
      for (const item of items) yield* walk(select(item) as Source);
    });
  },
  'SelectMany(IEnumerable<TSource>,Func<TSource,IEnumerable<TCollection>>,Func<TSource,TCollection,TResult>)':
    (
      types: Types,
      source: Source,
      selector: Selector | null,
      result: (item: unknown, inner: unknown) => unknown,
    ) => {
      const select = given(selector, 'collectionSelector');
      return lazy(typeAt(types, 2), source, function* (items) {
        for (const item of items) for (const inner of walk(select(item) as Source)) yield result(item, inner);
      });
    },
  'SequenceEqual(IEnumerable<TSource>,IEnumerable<TSource>)': (
    _types: Types,
    source: Source,
    other: Source,
  ) => {
    const [left, right] = [walk(source, 'first'), walk(other, 'second')];
    for (;;) {
      const [a, b] = [left.next(), right.next()];
      if (a.done === true || b.done === true) return a.done === b.done;
      if (!clrEquals(a.value, b.value)) return false;
    }
  },
  'Single(IEnumerable<TSource>)': (_types: Types, source: Source) => must(single(source), noElements),
  'Single(IEnumerable<TSource>,Func<TSource,bool>)': (
    _types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => must(single(source, predicate), noMatch),
  'SingleOrDefault(IEnumerable<TSource>)': (types: Types, source: Source) => orDefault(types, single(source)),
  'SingleOrDefault(IEnumerable<TSource>,Func<TSource,bool>)': (
    types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => orDefault(types, single(source, predicate)),
  'Skip(IEnumerable<TSource>,int)': (types: Types, source: Source, count: number) =>
    lazy(typeAt(types, 0), source, (items) => filtered(items, (_item, index) => index >= count)),
  'SkipWhile(IEnumerable<TSource>,Func<TSource,bool>)': (
    types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => {
    const test = given(predicate, 'predicate');
    return lazy(typeAt(types, 0), source, (items) => {
      let skipping = true;
      return filtered(items, (item) => !(skipping &&= test(item)));
    });
  },
  'Take(IEnumerable<TSource>,int)': (types: Types, source: Source, count: number) =>
    lazy(typeAt(types, 0), source, function* (items) {
      let left = count;
      if (left <= 0) return;
      for (const item of items) {
        yield item;
        if (--left <= 0) return;
      }
    }),
  'TakeWhile(IEnumerable<TSource>,Func<TSource,bool>)': (
    types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => {
    const test = given(predicate, 'predicate');
    return lazy(typeAt(types, 0), source, function* (items) {
      for (const item of items) {
        if (!test(item)) return;
        yield item;
      }
    });
  },
  'ThenBy(IOrderedEnumerable<TSource>,Func<TSource,TKey>)': (
    types: Types,
    source: OrderedSequence | null,
    key: Selector | null,
  ) => given(source, 'source').thenBy(level(types, key, clrCompare, 1)),
  'ThenByDescending(IOrderedEnumerable<TSource>,Func<TSource,TKey>)': (
    types: Types,
    source: OrderedSequence | null,
    key: Selector | null,
  ) => given(source, 'source').thenBy(level(types, key, clrCompare, -1)),
  'ToArray(IEnumerable<TSource>)': (types: Types, source: Source) =>
    arrayOf(typeAt(types, 0), bounded(walk(source))),
  'ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>)': (
    types: Types,
    source: Source,
    key: Selector | null,
  ) => toDictionary([typeAt(types, 1), typeAt(types, 0)], source, key, itself, null),
  'ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>,IEqualityComparer<TKey>)': (
    types: Types,
    source: Source,
    key: Selector | null,
    comparer: EqualityComparer | null,
  ) => toDictionary([typeAt(types, 1), typeAt(types, 0)], source, key, itself, comparer),
  'ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TElement>)': (
    types: Types,
    source: Source,
    key: Selector | null,
    element: Selector | null,
  ) => toDictionary(types.slice(1), source, key, element, null),
  'ToDictionary(IEnumerable<TSource>,Func<TSource,TKey>,Func<TSource,TElement>,IEqualityComparer<TKey>)': (
    ...[types, source, key, element, comparer]: [
      Types,
      Source,
      Selector | null,
      Selector | null,
      EqualityComparer | null,
    ]
  ) => toDictionary(types.slice(1), source, key, element, comparer),
  'ToHashSet(IEnumerable<TSource>)': (types: Types, source: Source) => {
    const set = new ClrHashSet(typeAt(types, 0));
    for (const item of walk(source)) set.add(item);
    return set;
  },
  'ToList(IEnumerable<TSource>)': (types: Types, source: Source) =>
    new ClrList(typeAt(types, 0), bounded(walk(source))),
  'ToLookup(IEnumerable<TSource>,Func<TSource,TKey>)': (types: Types, source: Source, key: Selector | null) =>
    new Lookup([typeAt(types, 1), typeAt(types, 0)], given(source, 'source'), {
      key: given(key, 'keySelector'),
    }),
  'Union(IEnumerable<TSource>,IEnumerable<TSource>)': (types: Types, source: Source, other: Source) =>
    union(types, source, other, null),
  'Union(IEnumerable<TSource>,IEnumerable<TSource>,IEqualityComparer<TSource>)': union,
  'Where(IEnumerable<TSource>,Func<TSource,bool>)': (
    types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => {
    const test = given(predicate, 'predicate');
    return lazy(typeAt(types, 0), source, (items) => filtered(items, (item) => test(item)));
  },
  'Where(IEnumerable<TSource>,Func<TSource,int,bool>)': (
    types: Types,
    source: Source,
    predicate: ((item: unknown, index: number) => boolean) | null,
  ) => {
    const test = given(predicate, 'predicate');
    return lazy(typeAt(types, 0), source, (items) => filtered(items, test));
  },
  'Zip(IEnumerable<TFirst>,IEnumerable<TSecond>,Func<TFirst,TSecond,TResult>)': (
    types: Types,
    source: Source,
    other: Source,
    result: (left: unknown, right: unknown) => unknown,
  ) => {
    const second = given(other, 'second');
    return lazy(typeAt(types, 2), source, function* (items) {
      const right = iterate(second);
      for (const item of items) {
        const next = right.next();
        if (next.done === true) return;
        yield result(item, next.value);
      }
    });
  },
  ...totals,
};

function countItems(items: Iterable<unknown>): number {
  let count = 0;
  for (const _item of items) count++;
  return count;
}

function* orElse(items: Iterable<unknown>, other: () => unknown) {
  let any = false;
  for (const item of items) {
    any = true;
    yield item;
  }
  if (!any) yield other();
}

function except(
  types: Types,
  source: Source,
  other: Source,
  comparer: EqualityComparer | null,
): LazySequence {
  const second = given(other, 'second');
  return lazy(typeAt(types, 0), source, (items) => {
    const gone = setOf(iterate(second), comparer);
    return filtered(distinct(items, comparer), (item) => !gone.has(item));
  });
}

function intersect(
  types: Types,
  source: Source,
  other: Source,
  comparer: EqualityComparer | null,
): LazySequence {
  const second = given(other, 'second');
  return lazy(typeAt(types, 0), source, (items) => {
    const kept = setOf(iterate(second), comparer);
    return filtered(distinct(items, comparer), (item) => kept.has(item));
  });
}

function union(types: Types, source: Source, other: Source, comparer: EqualityComparer | null): LazySequence {
  const second = given(other, 'second');
  return lazy(typeAt(types, 0), source, (items) => distinct(chained(items, iterate(second)), comparer));
}

export const groupingRuntime = {
  Key: (_types: Types, self: Grouping) => self.key,
} satisfies RuntimeMembers;

export const lookupRuntime = {
  Count: (_types: Types, self: Lookup) => self.count,
  'this[TKey]': (_types: Types, self: Lookup, key: unknown) => self.group(key),
  'Contains(TKey)': (_types: Types, self: Lookup, key: unknown) => self.has(key),
} satisfies RuntimeMembers;
