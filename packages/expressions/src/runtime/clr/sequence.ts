import { step } from './budget.js';
import { ClrArray } from './clr-array.js';

/** What stands behind `IEnumerable<T>`: a string, an array or an object of a collection class. */
export type Sequence = string | Uint8Array | Iterable<unknown>;

/** An object that is a sequence of other elements too: of pairs, where a dictionary is wanted. */
interface HasPairs {
  pairs(): Iterable<unknown>;
}

/** What is walked where the elements are key-value pairs. */
export function pairsOf(sequence: unknown): unknown {
  return typeof sequence === 'object' && sequence !== null && 'pairs' in sequence
    ? (sequence as HasPairs).pairs()
    : sequence;
}

/** Walks any sequence in the form of its elements (a string gives character codes), one budget step an element. */
export function iterate(sequence: Sequence): IterableIterator<unknown, void, undefined> {
  return new Walk(sequence);
}

/** What a `for … of` that counts its rounds itself walks over. */
export function walkable(sequence: Sequence): Iterable<unknown> {
  return typeof sequence === 'string' ? codesOf(sequence) : sequence;
}

/**
 * An iterator of one shape for all sequences, and no generator: V8 makes the loops of LINQ plain ones with it.
 *
 * Like a generator it starts with the first element: sequences of sequences would multiply before a step is counted.
 */
class Walk implements IterableIterator<unknown, void, undefined> {
  readonly #sequence: Sequence;
  readonly #items: readonly unknown[] | null;
  #inner: Iterator<unknown> | null = null;
  #at = 0;

  constructor(sequence: Sequence) {
    this.#sequence = sequence;
    this.#items = sequence instanceof ClrArray ? sequence.items : null;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<unknown, void> {
    if (this.#items !== null) {
      if (this.#at >= this.#items.length) return { done: true, value: undefined };
      step();
      return { done: false, value: this.#items[this.#at++] };
    }
    this.#inner ??= walkable(this.#sequence)[Symbol.iterator]();
    const result = this.#inner.next();
    if (result.done === true) return { done: true, value: undefined };
    step();
    return result;
  }

  return(): IteratorResult<unknown, void> {
    this.#inner?.return?.();
    return { done: true, value: undefined };
  }
}

/** Takes one element; false ends the walk. */
export type Visitor = (item: unknown) => boolean;

/** A sequence that hands its elements over one by one itself. */
interface Visitable {
  readonly visit?: ((visitor: Visitor) => boolean) | undefined;
}

/**
 * Hands the elements of any sequence to a visitor, one budget step an element: for those who want them all at once,
 * quicker than iterators over iterators. False when the visitor ended the walk.
 */
export function visitEach(sequence: Sequence, visitor: Visitor): boolean {
  if (sequence instanceof ClrArray) {
    const { items } = sequence;
    for (let at = 0; at < items.length; at++) {
      step();
      if (!visitor(items[at])) return false;
    }
    return true;
  }
  const visit = typeof sequence === 'string' ? undefined : (sequence as Visitable).visit;
  if (visit !== undefined) return visit.call(sequence, visitor);
  for (const item of iterate(sequence)) if (!visitor(item)) return false;
  return true;
}

function* codesOf(text: string): Generator<number, void, undefined> {
  for (let index = 0; index < text.length; index++) yield text.charCodeAt(index);
}

/** The elements as a JavaScript array, read only: it may be the sequence's own. */
export function toItems(sequence: Sequence): ArrayLike<unknown> {
  if (sequence instanceof Uint8Array) return sequence;
  return [...iterate(sequence)];
}
