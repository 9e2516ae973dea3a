import { iterate, type Sequence } from '../clr/index.js';

/** IEnumerator: a JavaScript iterator and what it last gave. */
export class Enumerator {
  readonly #iterator: Iterator<unknown>;
  current: unknown = null;

  constructor(source: Sequence) {
    this.#iterator = iterate(source);
  }

  moveNext(): boolean {
    const { done, value } = this.#iterator.next();
    this.current = done === true ? null : value;
    return done !== true;
  }
}
