import type { NamedEntries } from '@apim-kit/expressions';
import { percentDecode } from '../../message/percent-decode.js';
import { NamedMap } from '../exchange/named-map.js';

/** What a URL template took from a request. */
export class RouteParameters {
  readonly #names: readonly string[];
  readonly #values: readonly string[];
  #decoded: NamedEntries<string> | undefined;

  constructor(names: readonly string[], values: readonly string[]) {
    this.#names = names;
    this.#values = values;
  }

  /** As it stands in the URL, percent-encoded; names ignore case. */
  raw(name: string): string | undefined {
    const wanted = name.toLowerCase();
    const index = this.#names.findIndex((other) => other.toLowerCase() === wanted);
    return index < 0 ? undefined : this.#values[index];
  }

  /** As `context.Request.MatchedParameters` shows them. */
  get decoded(): NamedEntries<string> {
    return (this.#decoded ??= new NamedMap(
      this.#names.map((name, index) => [name, percentDecode(this.#values[index]!)] as const),
    ));
  }
}
