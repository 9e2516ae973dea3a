import { step } from './budget.js';

/** What stands behind `IEnumerable<T>`: a string, an array or an object of a collection class. */
export type Sequence = string | Uint8Array | Iterable<unknown>;

/** Walks any sequence in the form of its elements (a string gives character codes), one budget step an element. */
export function* iterate(sequence: Sequence): Generator<unknown, void, undefined> {
  if (typeof sequence === 'string') {
    for (let index = 0; index < sequence.length; index++) {
      step();
      yield sequence.charCodeAt(index);
    }
    return;
  }
  for (const item of sequence) {
    step();
    yield item;
  }
}

/** The elements as a JavaScript array, read only: it may be the sequence's own. */
export function toItems(sequence: Sequence): ArrayLike<unknown> {
  if (sequence instanceof Uint8Array) return sequence;
  return [...iterate(sequence)];
}
