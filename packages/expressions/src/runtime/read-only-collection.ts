import { clrName } from '../type-system/clr-name.js';
import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import type { NamedType, Type } from '../type-system/type.js';
import { readOnlyCollection } from '../types/read-only-collection.js';
import { ClrArray, clrEquals, iterate, step } from './clr/index.js';
import { copyTo, countOf, type AnyCollection, type IndexedCollection } from './collections/collection.js';
import { indexMessage } from './collections/clr-list.js';
import { argumentNull, argumentOutOfRange } from './failures.js';

type Types = readonly Type[];
type Source = IndexedCollection | ClrArray | Uint8Array;

/** System.Collections.ObjectModel.ReadOnlyCollection: shows a list or an array, whose changes show. */
export class ReadOnlyCollection implements IndexedCollection {
  readonly isReadOnly = true;
  readonly #types: Types;
  readonly #source: Source;

  constructor(types: Types, source: Source | null, name = 'list') {
    if (source === null) throw argumentNull(name);
    this.#types = types;
    this.#source = source;
  }

  get clrType(): NamedType {
    return namedType(readOnlyCollection, this.#types);
  }

  get count(): number {
    return countOf(this.#source as AnyCollection);
  }

  [Symbol.iterator](): Iterator<unknown> {
    return iterate(this.#source);
  }

  at(index: number): unknown {
    if (index < 0 || index >= this.count) throw argumentOutOfRange('index', indexMessage);
    if (this.#source instanceof Uint8Array) return this.#source[index];
    return this.#source instanceof ClrArray ? this.#source.items[index] : this.#source.at(index);
  }

  indexOf(value: unknown): number {
    step(this.count);
    return [...this].findIndex((item) => clrEquals(item, value));
  }

  toString(): string {
    return clrName(this.clrType);
  }
}

export const readOnlyCollectionRuntime = {
  'new(IList<T>)': (types: Types, source: Source | null) => new ReadOnlyCollection(types, source),
  Count: (_types: Types, self: ReadOnlyCollection) => self.count,
  'this[int]': (_types: Types, self: ReadOnlyCollection, index: number) => self.at(index),
  'Contains(T)': (_types: Types, self: ReadOnlyCollection, value: unknown) => self.indexOf(value) >= 0,
  'CopyTo(T[],int)': (
    _types: Types,
    self: ReadOnlyCollection,
    target: ClrArray | Uint8Array | null,
    index: number,
  ) => copyTo(self, target, index),
  'IndexOf(T)': (_types: Types, self: ReadOnlyCollection, value: unknown) => self.indexOf(value),
} satisfies RuntimeMembers;
