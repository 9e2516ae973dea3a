import type { NamedEntries } from '../../context.js';
import { clrName } from '../../type-system/clr-name.js';
import { namedType } from '../../type-system/intern.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { aliasType } from '../../type-system/universe.js';
import { readOnlyDictionaryOf } from '../../types/collection-interfaces.js';
import { dictionary } from '../../types/dictionary.js';
import { sequenceType, type Collection, type DictionaryObject } from '../collections/collection.js';
import { KeyValuePair } from '../collections/key-value-pair.js';
import { argumentNull, keyNotFound } from '../failures.js';

/** `IReadOnlyDictionary<string, TValue>` over entries of the host, whose values are dressed when they are read. */
export class NamedDictionary<T> implements DictionaryObject {
  readonly isReadOnly = true;
  readonly #valueType: Type;
  readonly #entries: NamedEntries<T>;
  readonly #dress: (value: T, name: string) => unknown;

  constructor(valueType: Type, entries: NamedEntries<T>, dress: (value: T, name: string) => unknown) {
    this.#valueType = valueType;
    this.#entries = entries;
    this.#dress = dress;
  }

  get types(): readonly [Type, Type] {
    return [aliasType('string'), this.#valueType];
  }

  get clrType(): NamedType {
    return namedType(readOnlyDictionaryOf, this.types);
  }

  get count(): number {
    let count = 0;
    for (const _entry of this.#entries.entries()) count++;
    return count;
  }

  toString(): string {
    return clrName(namedType(dictionary, this.types));
  }

  [Symbol.iterator](): Iterator<KeyValuePair> {
    const { types } = this;
    const entries = this.#entries.entries()[Symbol.iterator]();
    return {
      next: () => {
        const { done, value } = entries.next();
        if (done === true) return { done, value: undefined };
        return { done: false, value: new KeyValuePair(types, value[0], this.#dress(value[1], value[0])) };
      },
    };
  }

  containsKey(key: unknown): boolean {
    return this.#entries.has(nameOf(key));
  }

  /** Undefined when there is no such name; a null value is null. */
  find(key: unknown): unknown {
    const name = nameOf(key);
    const value = this.#entries.get(name);
    if (value === undefined && !this.#entries.has(name)) return undefined;
    return this.#dress(value as T, name) ?? null;
  }

  valueAt(key: unknown): unknown {
    const value = this.find(key);
    if (value === undefined) throw keyNotFound(nameOf(key));
    return value;
  }

  keys(): Collection {
    return this.#view(this.types[0], (name) => name);
  }

  values(): Collection {
    return this.#view(this.types[1], (name, value) => this.#dress(value, name));
  }

  #view(elementType: Type, select: (name: string, value: T) => unknown): Collection {
    const entries = this.#entries;
    const size = (): number => this.count;
    return {
      isReadOnly: true,
      clrType: sequenceType(elementType),
      get count() {
        return size();
      },
      *[Symbol.iterator]() {
        for (const [name, value] of entries.entries()) yield select(name, value);
      },
    };
  }
}

function nameOf(key: unknown): string {
  if (typeof key !== 'string') throw argumentNull('key');
  return key;
}
