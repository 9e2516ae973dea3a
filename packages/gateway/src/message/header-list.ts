/**
 * Headers of a message: order, spelling and repetition kept, names compared without case.
 *
 * @example
 * const headers = new HeaderList([['Accept', 'a'], ['accept', 'b']]);
 * headers.get('ACCEPT'); // 'a,b'
 */
export class HeaderList {
  /** `[name, value, name, value, …]`, the form in which Node and undici give and take headers. */
  #flat: string[] = [];

  constructor(lines?: Iterable<readonly [string, string]>) {
    if (lines !== undefined) for (const [name, value] of lines) this.#flat.push(name, value);
  }

  /** Reads the flat `[name, value, name, value, …]` of Node's `rawHeaders`. */
  static fromRaw(raw: readonly string[]): HeaderList {
    return HeaderList.of(raw.slice(0, raw.length - (raw.length % 2)));
  }

  /** The same without a copy: the array is the list's from then on. */
  static of(flat: string[]): HeaderList {
    const headers = new HeaderList();
    headers.#flat = flat;
    return headers;
  }

  /** The values joined by a comma, as API Management joins them; `undefined` when the header is absent. */
  get(name: string): string | undefined {
    const flat = this.#flat;
    const wanted = name.toLowerCase();
    let found: string | undefined;
    for (let i = 0; i < flat.length; i += 2) {
      if (isName(flat[i]!, wanted)) found = found === undefined ? flat[i + 1]! : `${found},${flat[i + 1]!}`;
    }
    return found;
  }

  values(name: string): string[] {
    const flat = this.#flat;
    const wanted = name.toLowerCase();
    const found: string[] = [];
    for (let i = 0; i < flat.length; i += 2) if (isName(flat[i]!, wanted)) found.push(flat[i + 1]!);
    return found;
  }

  has(name: string): boolean {
    return this.#indexOf(name.toLowerCase()) >= 0;
  }

  append(name: string, value: string): void {
    this.#flat.push(name, value);
  }

  /** Replaces all lines of that name by one; a header that was there keeps its place. */
  set(name: string, value: string): void {
    const first = this.#indexOf(name.toLowerCase());
    if (first < 0) {
      this.#flat.push(name, value);
      return;
    }
    this.#flat[first] = name;
    this.#flat[first + 1] = value;
    this.#deleteFrom(first + 2, name.toLowerCase());
  }

  delete(name: string): void {
    this.#deleteFrom(0, name.toLowerCase());
  }

  /** Keeps the lines for which the answer is true, in one pass. */
  filter(keep: (name: string, value: string) => boolean): void {
    const flat = this.#flat;
    let kept = 0;
    for (let i = 0; i < flat.length; i += 2) {
      if (!keep(flat[i]!, flat[i + 1]!)) continue;
      flat[kept++] = flat[i]!;
      flat[kept++] = flat[i + 1]!;
    }
    flat.length = kept;
  }

  clone(): HeaderList {
    return HeaderList.fromRaw(this.#flat);
  }

  *[Symbol.iterator](): IterableIterator<readonly [string, string]> {
    for (let i = 0; i < this.#flat.length; i += 2) yield [this.#flat[i]!, this.#flat[i + 1]!];
  }

  /** A copy in the flat form that `http.ServerResponse` and undici take. */
  toRaw(): string[] {
    return this.#flat.slice();
  }

  #indexOf(wanted: string): number {
    const flat = this.#flat;
    for (let i = 0; i < flat.length; i += 2) if (isName(flat[i]!, wanted)) return i;
    return -1;
  }

  #deleteFrom(start: number, wanted: string): void {
    const flat = this.#flat;
    let kept = start;
    for (let i = start; i < flat.length; i += 2) {
      if (isName(flat[i]!, wanted)) continue;
      flat[kept++] = flat[i]!;
      flat[kept++] = flat[i + 1]!;
    }
    flat.length = kept;
  }
}

/** The length decides most comparisons before any letter is looked at. */
const isName = (name: string, lowerCase: string): boolean =>
  name.length === lowerCase.length && (name === lowerCase || name.toLowerCase() === lowerCase);
