import type { RuntimeMembers } from '../../define-type.js';
import { underlyingOf } from '../../type-system/nullable.js';
import type { Type } from '../../type-system/type.js';
import { asObject } from '../as-object.js';
import { clrCompare, visitEach } from '../clr/index.js';
import { totals } from '../collections/totals.js';
import {
  given,
  itself,
  mapped,
  noElements,
  typeAt,
  walk,
  type Combine,
  type Predicate,
  type Selector,
  type Source,
  type Types,
} from './shared.js';

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

const extremes: Record<string, (...args: never[]) => unknown> = {};
for (const [name, sign] of [
  ['Max', 1],
  ['Min', -1],
] as const) {
  extremes[`${name}(IEnumerable<TSource>)`] = (types: Types, source: Source) =>
    extreme(typeAt(types, 0), walk(source), sign);
  extremes[`${name}(IEnumerable<TSource>,Func<TSource,TResult>)`] = (
    types: Types,
    source: Source,
    selector: Selector | null,
  ) => extreme(typeAt(types, 1), mapped(walk(source), given(selector, 'selector')), sign);
}

function count(_types: Types, source: Source, predicate?: Predicate | null): number {
  const test = predicate === undefined ? undefined : given(predicate, 'predicate');
  let number = 0;
  visitEach(given(source, 'source'), (item) => {
    if (test === undefined || test(item)) number++;
    return true;
  });
  return number;
}
const longCount = (types: Types, source: Source, predicate?: Predicate | null): bigint =>
  BigInt(count(types, source, predicate));

function aggregate(
  _types: Types,
  source: Source,
  seed: unknown,
  fold: Combine | null,
  finish: Selector | null = itself,
): unknown {
  const combine = given(fold, 'func');
  const end = given(finish, 'resultSelector');
  let result = seed;
  for (const item of walk(source)) result = combine(result, item);
  return end(result);
}

/** Operators that make one value of all elements. */
export const aggregateOperators: RuntimeMembers = {
  'Aggregate(IEnumerable<TSource>,Func<TSource,TSource,TSource>)': (
    _types: Types,
    source: Source,
    fold: Combine | null,
  ) => {
    const items = walk(source);
    const combine = given(fold, 'func');
    const head = items.next();
    if (head.done === true) throw noElements();
    let result: unknown = head.value;
    for (const item of items) result = combine(result, item);
    return result;
  },
  'Aggregate(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>)': aggregate,
  'Aggregate(IEnumerable<TSource>,TAccumulate,Func<TAccumulate,TSource,TAccumulate>,Func<TAccumulate,TResult>)':
    aggregate,
  'Count(IEnumerable<TSource>)': count,
  'Count(IEnumerable<TSource>,Func<TSource,bool>)': count,
  'LongCount(IEnumerable<TSource>)': longCount,
  'LongCount(IEnumerable<TSource>,Func<TSource,bool>)': longCount,
  ...extremes,
  ...totals,
};
