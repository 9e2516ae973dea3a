import { checkLength } from './budget.js';

type Delegate = (...args: unknown[]) => unknown;

/** The methods that a combined delegate calls, one after the other. */
const invocationLists = new WeakMap<Delegate, readonly Delegate[]>();

const listOf = (value: Delegate): readonly Delegate[] => invocationLists.get(value) ?? [value];

function multicast(list: readonly Delegate[]): Delegate | null {
  const [first] = list;
  if (first === undefined) return null;
  if (list.length === 1) return first;
  checkLength(list.length);
  const combined: Delegate = (...args) => {
    let result: unknown;
    for (const one of list) result = one(...args);
    return result;
  };
  invocationLists.set(combined, list);
  return combined;
}

/** C#'s `a + b` of delegates: calls both, gives what the last one gives. */
export function combineDelegates(left: Delegate | null, right: Delegate | null): Delegate | null {
  if (left === null || right === null) return left ?? right;
  return multicast([...listOf(left), ...listOf(right)]);
}

/** C#'s `a - b` of delegates: without the last run of the methods of `b`. */
export function removeDelegate(left: Delegate | null, right: Delegate | null): Delegate | null {
  if (left === null || right === null) return left;
  const list = listOf(left);
  const removed = listOf(right);
  for (let start = list.length - removed.length; start >= 0; start--) {
    if (removed.every((one, index) => list[start + index] === one))
      return multicast([...list.slice(0, start), ...list.slice(start + removed.length)]);
  }
  return left;
}
