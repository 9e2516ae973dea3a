/**
 * Headers of a message: order, spelling and repetition kept, names compared without case.
 *
 * @example
 * const headers = new HeaderList([['Accept', 'a'], ['accept', 'b']]);
 * headers.get('ACCEPT'); // 'a,b'
 */
export class HeaderList {
  readonly #lines: [name: string, value: string][];

  constructor(lines: Iterable<readonly [string, string]> = []) {
    this.#lines = Array.from(lines, ([name, value]) => [name, value]);
  }

  /** Reads the flat `[name, value, name, value, …]` of Node's `rawHeaders`. */
  static fromRaw(raw: readonly string[]): HeaderList {
    const headers = new HeaderList();
    for (let i = 0; i + 1 < raw.length; i += 2) headers.append(raw[i]!, raw[i + 1]!);
    return headers;
  }

  /** The values joined by a comma, as API Management joins them; `undefined` when the header is absent. */
  get(name: string): string | undefined {
    const values = this.values(name);
    return values.length === 0 ? undefined : values.join(',');
  }

  values(name: string): string[] {
    const wanted = name.toLowerCase();
    return this.#lines.filter(([other]) => other.toLowerCase() === wanted).map(([, value]) => value);
  }

  has(name: string): boolean {
    const wanted = name.toLowerCase();
    return this.#lines.some(([other]) => other.toLowerCase() === wanted);
  }

  append(name: string, value: string): void {
    this.#lines.push([name, value]);
  }

  /** Replaces all lines of that name by one; a header that was there keeps its place. */
  set(name: string, value: string): void {
    const wanted = name.toLowerCase();
    const first = this.#lines.findIndex(([other]) => other.toLowerCase() === wanted);
    if (first < 0) {
      this.append(name, value);
      return;
    }
    this.#lines[first] = [name, value];
    for (let i = this.#lines.length - 1; i > first; i--) {
      if (this.#lines[i]![0].toLowerCase() === wanted) this.#lines.splice(i, 1);
    }
  }

  delete(name: string): void {
    const wanted = name.toLowerCase();
    for (let i = this.#lines.length - 1; i >= 0; i--) {
      if (this.#lines[i]![0].toLowerCase() === wanted) this.#lines.splice(i, 1);
    }
  }

  clone(): HeaderList {
    return new HeaderList(this.#lines);
  }

  [Symbol.iterator](): IterableIterator<readonly [string, string]> {
    return this.#lines[Symbol.iterator]();
  }

  /** The flat form that `http.ServerResponse` and undici take. */
  toRaw(): string[] {
    return this.#lines.flat();
  }
}
