import type { RuntimeMembers } from '../../define-type.js';
import { isPair } from '../../type-system/classify.js';
import { elementTypeOf } from '../../type-system/hierarchy.js';
import { asObject } from '../as-object.js';
import { iterate, type Sequence } from '../clr/index.js';
import { pairsOf } from '../clr/sequence.js';
import { LazySequence } from '../collections/lazy-sequence.js';
import { invalidCast } from '../failures.js';
import { typeOf, unboxTo } from '../type-of.js';
import {
  eachOf,
  filtered,
  given,
  lazy,
  mapped,
  ofItem,
  typeAt,
  walk,
  type Combine,
  type Source,
  type Types,
} from './shared.js';

type Indexed = (item: unknown, index: number) => unknown;

/** Elements of a non-generic IEnumerable, as objects. */
function* objects(source: Sequence) {
  const type = typeOf(source);
  const elementType = type === undefined ? undefined : elementTypeOf(type);
  for (const item of iterate(source)) yield asObject(item, elementType);
}

const select = (types: Types, source: Source, selector: Indexed | null): LazySequence => {
  const map = given(selector, 'selector');
  return eachOf(
    typeAt(types, 1),
    source,
    (items) => mapped(items, map),
    (item, index, visitor) => visitor(map(item, index)),
  );
};

const selectMany = (types: Types, source: Source, selector: Indexed | null): LazySequence => {
  const map = given(selector, 'selector');
  return lazy(typeAt(types, 1), source, function* (items) {
    let index = 0;
    for (const item of items) yield* walk(map(item, index++) as Source);
  });
};

const selectPairs = (
  types: Types,
  source: Source,
  selector: Indexed | null,
  result: Combine | null,
): LazySequence => {
  const map = given(selector, 'collectionSelector');
  const combine = given(result, 'resultSelector');
  return lazy(typeAt(types, 2), source, function* (items) {
    let index = 0;
    for (const item of items)
      for (const inner of walk(map(item, index++) as Source)) yield combine(item, inner);
  });
};

/** Operators that make an element of each element, or several. */
export const projectionOperators: RuntimeMembers = {
  'AsEnumerable(IEnumerable<TSource>)': (_types: Types, source: Source) => source,
  'Cast(IEnumerable)': (types: Types, source: Source) => {
    const target = typeAt(types, 0);
    const sequence = given(source, 'source');
    const present = isPair(target) ? (pairsOf(sequence) as Sequence) : sequence;
    return new LazySequence(target, () =>
      mapped(objects(present), (item) => {
        const value = item === null ? null : unboxTo(item, target);
        if (value === undefined) throw invalidCast('Specified cast is not valid.');
        return value;
      }),
    );
  },
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
  'Select(IEnumerable<TSource>,Func<TSource,TResult>)': ofItem(select),
  'Select(IEnumerable<TSource>,Func<TSource,int,TResult>)': select,
  'SelectMany(IEnumerable<TSource>,Func<TSource,IEnumerable<TResult>>)': ofItem(selectMany),
  'SelectMany(IEnumerable<TSource>,Func<TSource,int,IEnumerable<TResult>>)': selectMany,
  'SelectMany(IEnumerable<TSource>,Func<TSource,IEnumerable<TCollection>>,Func<TSource,TCollection,TResult>)':
    ofItem(selectPairs),
  'SelectMany(IEnumerable<TSource>,Func<TSource,int,IEnumerable<TCollection>>,Func<TSource,TCollection,TResult>)':
    selectPairs,
  'Zip(IEnumerable<TFirst>,IEnumerable<TSecond>,Func<TFirst,TSecond,TResult>)': (
    types: Types,
    source: Source,
    other: Source,
    result: Combine | null,
  ) => {
    const second = given(other, 'second');
    const combine = given(result, 'resultSelector');
    const zipped = function* (items: Iterable<unknown>) {
      const right = iterate(second);
      for (const item of items) {
        const next = right.next();
        if (next.done === true) return;
        yield combine(item, next.value);
      }
    };
    return lazy(typeAt(types, 2), source, zipped, 'first');
  },
};
