import { namedType } from '../../type-system/intern.js';
import type { NamedType } from '../../type-system/type.js';
import { jsonArray } from '../../types/json.js';
import { Boxed, checkLength, stepNode } from '../clr/index.js';
import { argumentException } from '../clr/exceptions.js';
import type { IndexedCollection } from '../collections/collection.js';
import { argumentNull, argumentOutOfRange } from '../failures.js';
import { JContainer, keyText, owned } from './container.js';
import { JProperty } from './property.js';
import { tokenType, type JToken, type TokenSource } from './token.js';
import { JValue } from './value.js';

export class JArray extends JContainer implements IndexedCollection {
  #made: JToken[] | null;
  readonly #source: TokenSource | null;
  readonly #at: number;

  /** @param source where to read the items when they are first asked for. Default: none, an empty array */
  constructor(source: TokenSource | null = null, at = 0) {
    super();
    this.#source = source;
    this.#at = at;
    this.#made = source === null ? [] : null;
  }

  get #items(): JToken[] {
    return (this.#made ??= this.#source?.items(this.#at, this) ?? []);
  }

  get type(): number {
    return tokenType.Array;
  }

  get clrType(): NamedType {
    return namedType(jsonArray);
  }

  get children(): readonly JToken[] {
    return this.#items;
  }

  stepTo(child: JToken): number {
    return this.#items.indexOf(child);
  }

  insertToken(index: number, token: JToken): void {
    if (token instanceof JProperty) {
      throw argumentException.create(
        'Can not add Newtonsoft.Json.Linq.JProperty to Newtonsoft.Json.Linq.JArray.',
      );
    }
    const items = this.#items;
    checkLength(items.length + 1);
    if (index === items.length) items.push(owned(token, this));
    else items.splice(index, 0, owned(token, this));
  }

  removeChild(child: JToken): void {
    const index = this.#items.indexOf(child);
    if (index < 0) return;
    this.#items.splice(index, 1);
    child.parent = null;
  }

  replaceChild(child: JToken, value: JToken): void {
    const index = this.#items.indexOf(child);
    this.removeChild(child);
    this.insertToken(index, value);
  }

  removeAll(): void {
    for (const item of this.#items) item.parent = null;
    this.#items.length = 0;
  }

  override child(key: unknown): JToken | null {
    return this.at(indexKey(key, 'Accessed'));
  }

  override setChild(key: unknown, value: JToken | null): void {
    this.setAt(indexKey(key, 'Set'), value);
  }

  at(index: number): JToken {
    const item = this.#items[index];
    if (item === undefined) {
      throw argumentOutOfRange(
        'index',
        'Index was out of range. Must be non-negative and less than the size of the collection.',
      );
    }
    return item;
  }

  setAt(index: number, value: unknown): void {
    this.replaceChild(this.at(index), (value as JToken | null) ?? new JValue(null));
  }

  add(item: unknown): void {
    this.insertToken(this.#items.length, (item as JToken | null) ?? new JValue(null));
  }

  insert(index: number, value: unknown): void {
    if (index < 0 || index > this.#items.length) {
      throw argumentOutOfRange('index', 'Index must be within the bounds of the List.');
    }
    this.insertToken(index, (value as JToken | null) ?? new JValue(null));
  }

  removeAt(index: number): void {
    this.removeChild(this.at(index));
  }

  clear(): void {
    this.removeAll();
  }

  indexOf(item: unknown): number {
    // Newtonsoft looks for the token itself, not for an equal one.
    return this.#items.indexOf(item as JToken);
  }

  contains(item: unknown): boolean {
    return this.indexOf(item) >= 0;
  }

  remove(item: unknown): boolean {
    const index = this.indexOf(item);
    if (index >= 0) this.removeAt(index);
    return index >= 0;
  }

  clone(): JArray {
    const copy = new JArray();
    for (const item of this.#items) {
      stepNode();
      copy.insertToken(copy.count, item.clone());
    }
    return copy;
  }

  deepEquals(other: JToken): boolean {
    if (!(other instanceof JArray) || other.count !== this.count) return false;
    return this.#items.every((item, index) => other.at(index).deepEquals(item));
  }
}

function indexKey(key: unknown, verb: string): number {
  if (key === null) throw argumentNull('key');
  if (key instanceof Boxed && key.type.definition.alias === 'int') return Number(key.value);
  const expected = 'Array position index expected.';
  throw argumentException.create(
    `${verb} JArray values with invalid key value: ${keyText(key)}. ${expected}`,
  );
}
