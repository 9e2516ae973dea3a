import type { RuntimeMembers } from '../../define-type.js';
import type { Type } from '../../type-system/type.js';
import { checkLength, iterate, visitEach, type Sequence, type Visitor } from '../clr/index.js';
import { Filtered, Mapped } from './iterators.js';
import { LazySequence } from '../collections/lazy-sequence.js';
import { argumentNull, invalidOperation } from '../failures.js';

export type Types = readonly Type[];
export type Source = Sequence | null;
export type Selector = (item: unknown) => unknown;
export type Predicate = (item: unknown) => boolean;
export type Combine = (left: unknown, right: unknown) => unknown;

export const noElements = () => invalidOperation('Sequence contains no elements');

/** An argument that must be there. */
export function given<T>(value: T | null, name: string): T {
  if (value === null) throw argumentNull(name);
  return value;
}

/** Walks a sequence that must be there. */
export function walk(source: Source, name = 'source'): IterableIterator<unknown> {
  return iterate(given(source, name));
}

/** A type argument of the operator: `-1` is the last one. */
export function typeAt(types: Types, index: number): Type {
  const type = types.at(index);
  if (type === undefined) throw new TypeError('A LINQ operator needs its type arguments.');
  return type;
}

/** A deferred sequence; arguments are checked now, the walk starts later. */
export function lazy(
  type: Type,
  source: Source,
  make: (items: Iterable<unknown>) => Iterator<unknown>,
  name = 'source',
): LazySequence {
  const present = given(source, name);
  return new LazySequence(type, () => make(iterate(present)));
}

/** {@link lazy} of an operator that takes one element after the other: `take` hands on what becomes of it. */
export function eachOf(
  type: Type,
  source: Source,
  make: (items: Iterable<unknown>) => Iterator<unknown>,
  take: (item: unknown, index: number, visitor: Visitor) => boolean,
): LazySequence {
  const present = given(source, 'source');
  return new LazySequence(
    type,
    () => make(iterate(present)),
    (visitor) => {
      let index = 0;
      return visitEach(present, (item) => take(item, index++, visitor));
    },
  );
}

/** All elements, as many as a collection may have. */
export function collect(source: Source): unknown[] {
  const all: unknown[] = [];
  visitEach(given(source, 'source'), (item) => {
    checkLength(all.push(item));
    return true;
  });
  return all;
}

export function mapped(
  items: Iterable<unknown>,
  selector: (item: unknown, index: number) => unknown,
): IterableIterator<unknown> {
  return new Mapped(items, selector);
}

export function filtered(
  items: Iterable<unknown>,
  predicate: (item: unknown, index: number) => boolean,
): IterableIterator<unknown> {
  return new Filtered(items, predicate);
}

export function* chained(...sources: readonly Iterable<unknown>[]) {
  for (const source of sources) yield* source;
}

/** All elements, as many as a collection may have. */
export function bounded(items: Iterable<unknown>): unknown[] {
  const all: unknown[] = [];
  for (const item of items) {
    all.push(item);
    checkLength(all.length);
  }
  return all;
}

export const itself: Selector = (item) => item;

/** Takes an element without its index: what a method group stands for may have parameters of its own behind it. */
export function ofItem<T>(
  select: (
    types: Types,
    source: Source,
    take: ((item: unknown, index: number) => T) | null,
    ...rest: never[]
  ) => unknown,
): RuntimeMembers[string] {
  return (types: Types, source: Source, take: ((item: unknown) => T) | null, ...rest: never[]) =>
    select(types, source, take === null ? null : (item) => take(item), ...rest);
}
