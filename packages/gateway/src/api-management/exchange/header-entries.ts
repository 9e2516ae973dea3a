import type { NamedEntries } from '@apim-kit/expressions';
import type { HeaderList } from '../../message/header-list.js';

/** Headers as expressions see them: a name with the array of its values. */
export class HeaderEntries implements NamedEntries<readonly string[]> {
  readonly #headers: HeaderList;

  constructor(headers: HeaderList) {
    this.#headers = headers;
  }

  get(name: string): readonly string[] | undefined {
    const values = this.#headers.values(name);
    return values.length === 0 ? undefined : values;
  }

  has(name: string): boolean {
    return this.#headers.has(name);
  }

  entries(): Iterable<readonly [string, readonly string[]]> {
    const byName = new Map<string, [string, string[]]>();
    for (const [name, value] of this.#headers) {
      const key = name.toLowerCase();
      const entry = byName.get(key);
      if (entry === undefined) byName.set(key, [name, [value]]);
      else entry[1].push(value);
    }
    return byName.values();
  }
}
