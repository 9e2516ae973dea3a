import { modified } from '../collections/clr-list.js';

/**
 * Walks children that must not change on the way, as Newtonsoft's lists do.
 *
 * @throws ClrException `InvalidOperationException` when the next one is asked for after a change
 */
export class ChildWalk<T> implements IterableIterator<T, void, undefined> {
  readonly #children: readonly T[];
  readonly #count: number;
  #last: T | undefined;
  #at = 0;

  constructor(children: readonly T[]) {
    this.#children = children;
    this.#count = children.length;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<T, void> {
    const children = this.#children;
    const at = this.#at;
    if (children.length !== this.#count || (at > 0 && children[at - 1] !== this.#last)) throw modified();
    if (at === this.#count) return { done: true, value: undefined };
    const value = children[at] as T;
    this.#last = value;
    this.#at = at + 1;
    return { done: false, value };
  }
}
