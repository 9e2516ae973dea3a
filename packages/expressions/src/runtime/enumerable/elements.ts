import type { RuntimeMembers } from '../../define-type.js';
import { defaultValue } from '../../type-system/default-value.js';
import { ClrArray, clrEquals, visitEach } from '../clr/index.js';
import { indexMessage } from '../collections/clr-list.js';
import { defaultComparer, type EqualityComparer } from '../collections/comparer.js';
import { argumentOutOfRange, invalidOperation } from '../failures.js';
import { given, noElements, typeAt, walk, type Predicate, type Source, type Types } from './shared.js';

/** An element in a box: the element itself may be null. */
interface Found {
  readonly value: unknown;
}

const noMatch = () => invalidOperation('Sequence contains no matching element');
const manyElements = () => invalidOperation('Sequence contains more than one element');
const manyMatches = () => invalidOperation('Sequence contains more than one matching element');

/** First element that passes, or undefined when there is none. */
function first(source: Source, predicate?: Predicate | null): Found | undefined {
  const test = predicate === undefined ? undefined : given(predicate, 'predicate');
  let found: Found | undefined;
  visitEach(given(source, 'source'), (value) => {
    if (test !== undefined && !test(value)) return true;
    found = { value };
    return false;
  });
  return found;
}

/** Whether an element passes. */
function any(source: Source, test: Predicate): boolean {
  return !visitEach(given(source, 'source'), (item) => !test(item));
}

function last(source: Source, predicate?: Predicate | null): Found | undefined {
  const test = predicate === undefined ? undefined : given(predicate, 'predicate');
  let found: Found | undefined;
  for (const item of walk(source)) if (test === undefined || test(item)) found = { value: item };
  return found;
}

function single(source: Source, predicate?: Predicate | null): Found | undefined {
  const test = predicate === undefined ? undefined : given(predicate, 'predicate');
  let found: Found | undefined;
  for (const item of walk(source)) {
    if (test !== undefined && !test(item)) continue;
    if (found !== undefined) throw test === undefined ? manyElements() : manyMatches();
    found = { value: item };
  }
  return found;
}

function elementAt(source: Source, index: number): Found | undefined {
  let at = 0;
  for (const item of walk(source)) if (at++ === index) return { value: item };
  return undefined;
}

/** What has an index of its own names it in its message. */
const isIndexed = (source: Source): boolean =>
  source instanceof ClrArray ||
  source instanceof Uint8Array ||
  (typeof source === 'object' && source !== null && 'insert' in source);

const must = (found: Found | undefined, failure: () => Error): unknown => {
  if (found === undefined) throw failure();
  return found.value;
};
const orDefault = (types: Types, found: Found | undefined): unknown =>
  found === undefined ? defaultValue(typeAt(types, 0)) : found.value;

const finders = { First: first, Last: last, Single: single };
const found: Record<string, (...args: never[]) => unknown> = {};
for (const [name, find] of Object.entries(finders)) {
  found[`${name}(IEnumerable<TSource>)`] = (_types: Types, source: Source) => must(find(source), noElements);
  found[`${name}(IEnumerable<TSource>,Func<TSource,bool>)`] = (
    _types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => must(find(source, predicate), noMatch);
  found[`${name}OrDefault(IEnumerable<TSource>)`] = (types: Types, source: Source) =>
    orDefault(types, find(source));
  found[`${name}OrDefault(IEnumerable<TSource>,Func<TSource,bool>)`] = (
    types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => orDefault(types, find(source, predicate));
}

function sequenceEqual(
  _types: Types,
  source: Source,
  other: Source,
  comparer: EqualityComparer | null = null,
): boolean {
  const { equals } = comparer ?? { equals: clrEquals };
  const [left, right] = [walk(source, 'first'), walk(other, 'second')];
  for (;;) {
    const [a, b] = [left.next(), right.next()];
    if (a.done === true || b.done === true) return a.done === b.done;
    if (!equals.call(comparer, a.value, b.value)) return false;
  }
}

/** Operators that find elements or answer a question about all. */
export const elementOperators: RuntimeMembers = {
  ...found,
  'All(IEnumerable<TSource>,Func<TSource,bool>)': (
    _types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => {
    const test = given(predicate, 'predicate');
    return !any(source, (item) => !test(item));
  },
  'Any(IEnumerable<TSource>)': (_types: Types, source: Source) => any(source, () => true),
  'Any(IEnumerable<TSource>,Func<TSource,bool>)': (
    _types: Types,
    source: Source,
    predicate: Predicate | null,
  ) => any(source, given(predicate, 'predicate')),
  'Contains(IEnumerable<TSource>,TSource)': (_types: Types, source: Source, value: unknown) =>
    any(source, (item) => clrEquals(item, value)),
  'Contains(IEnumerable<TSource>,TSource,IEqualityComparer<TSource>)': (
    _types: Types,
    source: Source,
    value: unknown,
    comparer: EqualityComparer | null,
  ) => first(source, (item) => (comparer ?? defaultComparer).equals(item, value)) !== undefined,
  'ElementAt(IEnumerable<TSource>,int)': (_types: Types, source: Source, index: number) =>
    must(elementAt(source, index), () =>
      argumentOutOfRange('index', isIndexed(source) ? indexMessage : undefined),
    ),
  'ElementAtOrDefault(IEnumerable<TSource>,int)': (types: Types, source: Source, index: number) =>
    orDefault(types, elementAt(source, index)),
  'SequenceEqual(IEnumerable<TSource>,IEnumerable<TSource>)': sequenceEqual,
  'SequenceEqual(IEnumerable<TSource>,IEnumerable<TSource>,IEqualityComparer<TSource>)': sequenceEqual,
};
