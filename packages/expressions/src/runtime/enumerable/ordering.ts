import type { RuntimeMembers } from '../../define-type.js';
import { asObject } from '../as-object.js';
import { clrCompare, unboxed } from '../clr/index.js';
import type { Order } from '../collections/comparer.js';
import { OrderedSequence } from '../collections/lazy-sequence.js';
import { given, typeAt, type Selector, type Source, type Types } from './shared.js';

type Comparer = { compare: Order } | null;

function level(types: Types, key: Selector | null, comparer: Comparer, sign: 1 | -1) {
  const keyType = types[1];
  const select = given(key, 'keySelector');
  return {
    key: (item: unknown) => asObject(select(item), keyType),
    order:
      comparer === null
        ? (left: unknown, right: unknown) => sign * clrCompare(left, right)
        : (left: unknown, right: unknown) => sign * comparer.compare(unboxed(left), unboxed(right)),
  };
}

const orderBy =
  (sign: 1 | -1) =>
  (types: Types, source: Source, key: Selector | null, comparer: Comparer = null): OrderedSequence =>
    new OrderedSequence(typeAt(types, 0), given(source, 'source'), [level(types, key, comparer, sign)]);

const thenBy =
  (sign: 1 | -1) =>
  (
    types: Types,
    source: OrderedSequence | null,
    key: Selector | null,
    comparer: Comparer = null,
  ): OrderedSequence =>
    given(source, 'source').thenBy(level(types, key, comparer, sign));

const operators: Record<string, (...args: never[]) => unknown> = {};
for (const [suffix, sign] of [
  ['', 1],
  ['Descending', -1],
] as const) {
  for (const comparer of ['', ',IComparer<TKey>']) {
    operators[`OrderBy${suffix}(IEnumerable<TSource>,Func<TSource,TKey>${comparer})`] = orderBy(sign);
    operators[`ThenBy${suffix}(IOrderedEnumerable<TSource>,Func<TSource,TKey>${comparer})`] = thenBy(sign);
  }
}

/** `OrderBy`, `ThenBy` and their descending twins. */
export const orderingOperators: RuntimeMembers = operators;
