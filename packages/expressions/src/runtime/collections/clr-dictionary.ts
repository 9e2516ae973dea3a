import { clrName } from '../../type-system/clr-name.js';
import { namedType } from '../../type-system/intern.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { dictionary } from '../../types/dictionary.js';
import { clrEquals, toClrString } from '../clr/index.js';
import { asObject } from '../as-object.js';
import { argumentException } from '../clr/exceptions.js';
import { argumentNull, keyNotFound } from '../failures.js';
import { modified } from './clr-list.js';
import { ClrMap } from './clr-map.js';
import { sequenceType, type Collection, type DictionaryObject } from './collection.js';
import type { EqualityComparer } from './comparer.js';
import { KeyValuePair } from './key-value-pair.js';

/** System.Collections.Generic.Dictionary; keys and values in their own form. */
export class ClrDictionary implements DictionaryObject {
  readonly types: readonly Type[];
  readonly #map: ClrMap<unknown>;

  constructor(types: readonly Type[], comparer: EqualityComparer | null = null) {
    this.types = types;
    this.#map = new ClrMap(comparer);
  }

  get clrType(): NamedType {
    return namedType(dictionary, this.types);
  }

  get comparer(): EqualityComparer {
    return this.#map.comparer;
  }

  get count(): number {
    return this.#map.size;
  }

  toString(): string {
    return clrName(this.clrType);
  }

  *[Symbol.iterator](): Generator<KeyValuePair, void, undefined> {
    const { version } = this.#map;
    for (const [key, value] of this.#map.entries()) {
      yield new KeyValuePair(this.types, key, value);
      if (this.#map.version !== version) throw modified();
    }
  }

  containsKey(key: unknown): boolean {
    return this.#map.has(checkedKey(key));
  }

  find(key: unknown): unknown {
    return this.#map.get(checkedKey(key));
  }

  valueAt(key: unknown): unknown {
    const value = this.find(key);
    if (value === undefined) throw keyNotFound(this.#keyText(key));
    return value;
  }

  setValue(key: unknown, value: unknown): void {
    this.#map.set(checkedKey(key), value);
  }

  addEntry(key: unknown, value: unknown): void {
    if (this.#map.has(checkedKey(key))) {
      throw argumentException.create(
        `An item with the same key has already been added. Key: ${this.#keyText(key)}`,
      );
    }
    this.#map.set(key, value);
  }

  removeKey(key: unknown): boolean {
    return this.#map.delete(checkedKey(key));
  }

  add(item: unknown): void {
    const { key, value } = item as KeyValuePair;
    this.addEntry(key, value);
  }

  contains(item: unknown): boolean {
    const { key, value } = item as KeyValuePair;
    const found = this.find(key);
    return found !== undefined && clrEquals(found, value);
  }

  remove(item: unknown): boolean {
    return this.contains(item) && this.removeKey((item as KeyValuePair).key);
  }

  clear(): void {
    this.#map.clear();
  }

  keys(): Collection {
    return new DictionaryView(this.types[0], this.#map, (key) => key);
  }

  values(): Collection {
    return new DictionaryView(this.types[1], this.#map, (_key, value) => value);
  }

  #keyText(key: unknown): string {
    return toClrString(asObject(key, this.types[0]));
  }
}

function checkedKey(key: unknown): unknown {
  if (key === null) throw argumentNull('key');
  return key;
}

/** The keys or the values of a dictionary; changes of the dictionary show. */
class DictionaryView implements Collection {
  readonly isReadOnly = true;
  readonly #elementType: Type | undefined;
  readonly #map: ClrMap<unknown>;
  readonly #select: (key: unknown, value: unknown) => unknown;

  constructor(
    elementType: Type | undefined,
    map: ClrMap<unknown>,
    select: (key: unknown, value: unknown) => unknown,
  ) {
    this.#elementType = elementType;
    this.#map = map;
    this.#select = select;
  }

  get clrType(): NamedType {
    return sequenceType(this.#elementType);
  }

  get count(): number {
    return this.#map.size;
  }

  *[Symbol.iterator](): Generator<unknown, void, undefined> {
    const { version } = this.#map;
    for (const [key, value] of this.#map.entries()) {
      yield this.#select(key, value);
      if (this.#map.version !== version) throw modified();
    }
  }
}
