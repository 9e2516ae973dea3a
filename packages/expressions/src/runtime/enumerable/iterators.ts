/** `Select` and `Where` are most of LINQ: iterators of their own are quicker than generators. */
abstract class Over implements IterableIterator<unknown, void, undefined> {
  readonly #items: Iterable<unknown>;
  #source: Iterator<unknown> | null = null;
  protected index = 0;

  constructor(items: Iterable<unknown>) {
    this.#items = items;
  }

  [Symbol.iterator](): this {
    return this;
  }

  abstract next(): IteratorResult<unknown, void>;

  protected advance(): IteratorResult<unknown, unknown> {
    // Like a generator it starts with the first element.
    this.#source ??= this.#items[Symbol.iterator]();
    return this.#source.next();
  }

  return(): IteratorResult<unknown, void> {
    this.#source?.return?.();
    return { done: true, value: undefined };
  }
}

/** Each element, changed. */
export class Mapped extends Over {
  readonly #selector: (item: unknown, index: number) => unknown;

  constructor(items: Iterable<unknown>, selector: (item: unknown, index: number) => unknown) {
    super(items);
    this.#selector = selector;
  }

  next(): IteratorResult<unknown, void> {
    const { done, value } = this.advance();
    if (done === true) return { done, value: undefined };
    return { done: false, value: this.#selector(value, this.index++) };
  }
}

/** The elements that pass. */
export class Filtered extends Over {
  readonly #predicate: (item: unknown, index: number) => boolean;

  constructor(items: Iterable<unknown>, predicate: (item: unknown, index: number) => boolean) {
    super(items);
    this.#predicate = predicate;
  }

  next(): IteratorResult<unknown, void> {
    for (;;) {
      const { done, value } = this.advance();
      if (done === true) return { done, value: undefined };
      if (this.#predicate(value, this.index++)) return { done: false, value };
    }
  }
}
