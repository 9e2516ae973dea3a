import type { NamedEntries } from '@apim-kit/expressions';

/** Values by name; names ignore case and keep the spelling with which they came first. */
export class NamedMap<T> implements NamedEntries<T> {
  readonly #entries = new Map<string, readonly [name: string, value: T]>();

  constructor(entries: Iterable<readonly [string, T]> = []) {
    for (const [name, value] of entries) this.set(name, value);
  }

  set(name: string, value: T): void {
    const key = name.toLowerCase();
    this.#entries.set(key, [this.#entries.get(key)?.[0] ?? name, value]);
  }

  get(name: string): T | undefined {
    return this.#entries.get(name.toLowerCase())?.[1];
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  entries(): Iterable<readonly [string, T]> {
    return this.#entries.values();
  }
}
