import { clrEquals, step } from '../clr/index.js';
import { argumentException } from '../clr/exceptions.js';
import { argumentNull, argumentOutOfRange } from '../failures.js';
import { indexMessage } from './clr-list.js';
import type { Order } from './comparer.js';

type Items = ArrayLike<unknown>;
type Predicate = ((item: unknown) => boolean) | null;
type Equals = (left: unknown, right: unknown) => boolean;

/** What .NET says of a count that a collection does not have. */
export const countMessage =
  'Count must be positive and count must refer to a location within the string/array/collection.';
const wrongStart = (name: string) => argumentOutOfRange(name, indexMessage);
const wrongCount = () => argumentOutOfRange('count', countMessage);

/** Refuses a part that a collection does not have, as .NET words it. */
export function checkPart(items: Items, index: number, count: number, countName = 'count'): void {
  if (index < 0) throw argumentOutOfRange('index', 'Non-negative number required.');
  if (count < 0) throw argumentOutOfRange(countName, 'Non-negative number required.');
  if (items.length - index < count) throw badPart();
}

/** A part lies beyond the end. */
export const badPart = () =>
  argumentException.create(
    'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
  );

/** A predicate that must be there, each call a step. */
export function testing(match: Predicate): (item: unknown) => boolean {
  if (match === null) throw argumentNull('match');
  return (item) => {
    step();
    return match(item);
  };
}

/** `BinarySearch`: the complement of where the value would stand when it is not there. */
export function binarySearch(
  items: Items,
  value: unknown,
  order: Order,
  start = 0,
  count = items.length,
): number {
  let [low, high] = [start, start + count - 1];
  while (low <= high) {
    step();
    const middle = low + ((high - low) >> 1);
    const difference = order(items[middle], value);
    if (difference === 0) return middle;
    if (difference < 0) low = middle + 1;
    else high = middle - 1;
  }
  return ~low;
}

/** First index in `count` elements from `start` on. */
export function indexIn(
  items: Items,
  value: unknown,
  start: number,
  count: number,
  options: { readonly startName?: string; readonly equals?: Equals } = {},
): number {
  const { startName = 'startIndex', equals = clrEquals } = options;
  if (start < 0 || start > items.length) throw wrongStart(startName);
  if (count < 0 || count > items.length - start) throw wrongCount();
  step(count);
  for (let i = start; i < start + count; i++) if (equals(items[i], value)) return i;
  return -1;
}

/** Last index in the `count` elements that end at `start`. */
export function lastIndexIn(
  items: Items,
  value: unknown,
  start: number,
  count: number,
  equals: Equals = clrEquals,
): number {
  if (items.length === 0) {
    if (start !== -1 && start !== 0) throw wrongStart('startIndex');
    if (count !== 0) throw wrongCount();
    return -1;
  }
  if (start < 0 || start >= items.length) throw wrongStart('startIndex');
  if (count < 0 || start - count + 1 < 0) throw wrongCount();
  step(count);
  for (let i = start; i > start - count; i--) if (equals(items[i], value)) return i;
  return -1;
}

/** `FindIndex(startIndex, count, match)`. */
export function findIndexIn(items: Items, start: number, count: number, match: Predicate): number {
  if (start < 0 || start > items.length) throw wrongStart('startIndex');
  if (count < 0 || count > items.length - start) throw wrongCount();
  const test = testing(match);
  for (let i = start; i < start + count; i++) if (test(items[i])) return i;
  return -1;
}

/** `FindLastIndex(startIndex, count, match)`. */
export function findLastIndexIn(items: Items, start: number, count: number, match: Predicate): number {
  const test = testing(match);
  if (items.length === 0 ? start !== -1 : start < 0 || start >= items.length) throw wrongStart('startIndex');
  if (count < 0 || start - count + 1 < 0) throw wrongCount();
  for (let i = start; i > start - count; i--) if (test(items[i])) return i;
  return -1;
}
