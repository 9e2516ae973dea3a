import type { ODataOperation } from '@apim-kit/environment';
import { readToEnd, type Cursor } from './cursor.js';
import type { Edm } from './edm.js';
import type { Typed } from './edm-type.js';
import { readParameterValue } from './json-value.js';
import { messages } from './messages.js';
import type { Scope } from './scope.js';

/** Values that are read for one request at most; what is written out in a URL is always less. */
const budget = 40_000;

/** What a {@link UrlReader} is made from. */
export interface UrlParts {
  readonly edm: Edm;
  /** Keys may stand as segments of the path. */
  readonly keyAsSegment: boolean;
  /** Names of system query options may stand without `$`. */
  readonly bareOptionNames: boolean;
  /** Values of query options that begin with `@`, by the name without it. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Names of query options that may be parameters of a function in the path. */
  readonly optionNames: ReadonlySet<string>;
}

/** What the readers of the parts of one URL share. */
export class UrlReader {
  readonly edm: Edm;
  readonly keyAsSegment: boolean;
  readonly bareOptionNames: boolean;
  readonly optionNames: ReadonlySet<string>;
  /** What was found, by name and what it stands after. */
  readonly operationsOn = new Map<string, readonly ODataOperation[]>();
  readonly #aliases: ReadonlyMap<string, string>;
  readonly #read = new Map<Scope, Map<string, Typed | 'being read'>>();
  #spent = 0;

  constructor({ edm, keyAsSegment, bareOptionNames, aliases, optionNames }: UrlParts) {
    this.edm = edm;
    this.keyAsSegment = keyAsSegment;
    this.bareOptionNames = bareOptionNames;
    this.optionNames = optionNames;
    this.#aliases = aliases;
  }

  /** Counts a value: that of an alias is read wherever its names mean something else. */
  spend(cursor: Cursor): void {
    if (++this.#spent > budget) cursor.refuse(messages.tooMuch());
  }

  /** What an alias stands for where it is used; null for one without a value, which is null to OData too. */
  alias(name: string, scope: Scope, cursor: Cursor): Typed | null {
    const value = this.#aliases.get(name);
    if (value === undefined) return null;
    const known = this.#read.get(scope) ?? new Map<string, Typed | 'being read'>();
    this.#read.set(scope, known);
    const result = known.get(name);
    if (result === 'being read') return cursor.refuse(messages.aliasOfItself(name));
    if (result !== undefined) return result;
    known.set(name, 'being read');
    const typed = cursor.nested(() => {
      const own = cursor.inPlace(value, `@${name}`);
      own.blanks();
      return readToEnd(own, () => readParameterValue(own, scope, this));
    });
    known.set(name, typed);
    return typed;
  }
}
