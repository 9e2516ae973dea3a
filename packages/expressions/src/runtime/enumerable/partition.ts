import type { RuntimeMembers } from '../../define-type.js';
import { defaultValue } from '../../type-system/default-value.js';
import { namedType } from '../../type-system/intern.js';
import { int32Type } from '../../types/numeric.js';
import { ClrArray, iterate } from '../clr/index.js';
import { LazySequence } from '../collections/lazy-sequence.js';
import { argumentOutOfRange } from '../failures.js';
import {
  bounded,
  chained,
  eachOf,
  filtered,
  given,
  lazy,
  ofItem,
  typeAt,
  type Source,
  type Types,
} from './shared.js';

type Test = ((item: unknown, index: number) => boolean) | null;

function* orElse(items: Iterable<unknown>, other: () => unknown) {
  let any = false;
  for (const item of items) {
    any = true;
    yield item;
  }
  if (!any) yield other();
}

function where(types: Types, source: Source, predicate: Test): LazySequence {
  const test = given(predicate, 'predicate');
  return eachOf(
    typeAt(types, 0),
    source,
    (items) => filtered(items, test),
    (item, index, visitor) => !test(item, index) || visitor(item),
  );
}

function skipWhile(types: Types, source: Source, predicate: Test): LazySequence {
  const test = given(predicate, 'predicate');
  return lazy(typeAt(types, 0), source, (items) => {
    let skipping = true;
    return filtered(items, (item, index) => !(skipping &&= test(item, index)));
  });
}

function takeWhile(types: Types, source: Source, predicate: Test): LazySequence {
  const test = given(predicate, 'predicate');
  return lazy(typeAt(types, 0), source, function* (items) {
    let index = 0;
    for (const item of items) {
      if (!test(item, index++)) return;
      yield item;
    }
  });
}

/** Operators that keep, drop, add or reorder elements without looking at their order. */
export const partitionOperators: RuntimeMembers = {
  'Append(IEnumerable<TSource>,TSource)': (types: Types, source: Source, item: unknown) =>
    lazy(typeAt(types, 0), source, (items) => chained(items, [item])),
  'Concat(IEnumerable<TSource>,IEnumerable<TSource>)': (types: Types, source: Source, other: Source) => {
    const second = given(other, 'second');
    return lazy(typeAt(types, 0), source, (items) => chained(items, iterate(second)), 'first');
  },
  'DefaultIfEmpty(IEnumerable<TSource>)': (types: Types, source: Source) =>
    lazy(typeAt(types, 0), source, (items) => orElse(items, () => defaultValue(typeAt(types, 0)))),
  'DefaultIfEmpty(IEnumerable<TSource>,TSource)': (types: Types, source: Source, value: unknown) =>
    lazy(typeAt(types, 0), source, (items) => orElse(items, () => value)),
  'Empty()': (types: Types) => new ClrArray(typeAt(types, 0), []),
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
  'Skip(IEnumerable<TSource>,int)': (types: Types, source: Source, count: number) =>
    lazy(typeAt(types, 0), source, (items) => filtered(items, (_item, index) => index >= count)),
  'SkipLast(IEnumerable<TSource>,int)': (types: Types, source: Source, count: number) =>
    lazy(typeAt(types, 0), source, function* (items) {
      const held: unknown[] = [];
      for (const item of items) {
        if (count <= 0) yield item;
        else if (held.push(item) > count) yield held.shift();
      }
    }),
  'SkipWhile(IEnumerable<TSource>,Func<TSource,bool>)': ofItem(skipWhile),
  'SkipWhile(IEnumerable<TSource>,Func<TSource,int,bool>)': skipWhile,
  'Take(IEnumerable<TSource>,int)': (types: Types, source: Source, count: number) =>
    lazy(typeAt(types, 0), source, function* (items) {
      let left = count;
      if (left <= 0) return;
      for (const item of items) {
        yield item;
        if (--left <= 0) return;
      }
    }),
  'TakeLast(IEnumerable<TSource>,int)': (types: Types, source: Source, count: number) =>
    lazy(typeAt(types, 0), source, function* (items) {
      if (count > 0) yield* bounded(items).slice(-count);
    }),
  'TakeWhile(IEnumerable<TSource>,Func<TSource,bool>)': ofItem(takeWhile),
  'TakeWhile(IEnumerable<TSource>,Func<TSource,int,bool>)': takeWhile,
  'Where(IEnumerable<TSource>,Func<TSource,bool>)': ofItem(where),
  'Where(IEnumerable<TSource>,Func<TSource,int,bool>)': where,
};
