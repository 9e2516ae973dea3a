import { namedType } from '../../type-system/intern.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { aliasType } from '../../type-system/universe.js';
import { jsonObject, jsonToken } from '../../types/json.js';
import { keyValuePair } from '../../types/key-value-pair.js';
import { checkLength, stepNode } from '../clr/index.js';
import { argumentException } from '../clr/exceptions.js';
import { sequenceType, type Collection, type DictionaryObject } from '../collections/collection.js';
import { KeyValuePair } from '../collections/key-value-pair.js';
import { argumentNull } from '../failures.js';
import { ChildWalk } from './child-walk.js';
import { JContainer, keyText, owned } from './container.js';
import { JProperty } from './property.js';
import { fullName, tokenType, type JToken, type TokenSource } from './token.js';
import { JValue } from './value.js';

/** So many properties are searched one after the other; more of them get an index. */
const searchedProperties = 8;

export class JObject extends JContainer implements DictionaryObject {
  #made: JProperty[] | null;
  #byName: Map<string, JProperty> | null = null;
  readonly #source: TokenSource | null;
  readonly #at: number;

  /** @param source where to read the properties when they are first asked for. Default: none, an empty object */
  constructor(source: TokenSource | null = null, at = 0) {
    super();
    this.#source = source;
    this.#at = at;
    this.#made = source === null ? [] : null;
  }

  get #properties(): JProperty[] {
    return (this.#made ??= this.#source?.properties(this.#at, this) ?? []);
  }

  #find(name: string): JProperty | undefined {
    const properties = this.#properties;
    if (properties.length <= searchedProperties) {
      for (const property of properties) if (property.name === name) return property;
      return undefined;
    }
    this.#byName ??= new Map(properties.map((property) => [property.name, property]));
    return this.#byName.get(name);
  }

  get type(): number {
    return tokenType.Object;
  }

  get clrType(): NamedType {
    return namedType(jsonObject);
  }

  get children(): readonly JProperty[] {
    return this.#properties;
  }

  property(name: string | null, ignoreCase = false): JProperty | null {
    if (name === null) return null;
    const exact = this.#find(name);
    if (exact !== undefined || !ignoreCase) return exact ?? null;
    const wanted = name.toUpperCase();
    return this.#properties.find((property) => property.name.toUpperCase() === wanted) ?? null;
  }

  /** The value of a property; null when it is missing. */
  get(name: string): JToken | null {
    return this.#find(name)?.value ?? null;
  }

  /** Adds or replaces. */
  set(name: string, value: JToken | null): void {
    const property = this.#find(name);
    if (property === undefined)
      this.insertToken(this.#properties.length, new JProperty(name, value ?? new JValue(null)));
    else property.value = value ?? new JValue(null);
  }

  stepTo(child: JToken): string | null {
    return child instanceof JProperty ? child.name : null;
  }

  insertToken(index: number, token: JToken): void {
    if (!(token instanceof JProperty)) {
      throw argumentException.create(`Can not add ${fullName(token)} to Newtonsoft.Json.Linq.JObject.`);
    }
    if (this.#find(token.name) !== undefined) {
      throw argumentException.create(
        `Can not add property ${token.name} to Newtonsoft.Json.Linq.JObject. Property with the same name already exists on object.`,
      );
    }
    const properties = this.#properties;
    checkLength(properties.length + 1);
    const property = owned(token, this) as JProperty;
    if (index === properties.length) properties.push(property);
    else properties.splice(index, 0, property);
    this.#byName?.set(property.name, property);
  }

  removeChild(child: JToken): void {
    const index = this.#properties.indexOf(child as JProperty);
    if (index < 0) return;
    this.#properties.splice(index, 1);
    this.#byName?.delete((child as JProperty).name);
    child.parent = null;
  }

  replaceChild(child: JToken, value: JToken): void {
    const index = this.#properties.indexOf(child as JProperty);
    this.removeChild(child);
    this.insertToken(index, value);
  }

  removeAll(): void {
    for (const property of [...this.#properties]) this.removeChild(property);
  }

  override child(key: unknown): JToken | null {
    return this.get(nameKey(key, 'Accessed'));
  }

  override setChild(key: unknown, value: JToken | null): void {
    this.set(nameKey(key, 'Set'), value);
  }

  clone(): JObject {
    const copy = new JObject();
    for (const { name, value } of this.#properties) {
      stepNode();
      copy.insertToken(copy.count, new JProperty(name, value.clone()));
    }
    return copy;
  }

  deepEquals(other: JToken): boolean {
    if (!(other instanceof JObject) || other.count !== this.count) return false;
    return this.#properties.every(({ name, value }) => other.get(name)?.deepEquals(value) ?? false);
  }

  // The face of IDictionary<string, JToken>.
  containsKey(key: unknown): boolean {
    if (key === null) throw argumentNull('propertyName');
    return this.#find(key as string) !== undefined;
  }

  find(key: unknown): JToken | undefined {
    return this.#find(key as string)?.value;
  }

  valueAt(key: unknown): JToken | null {
    return this.find(key) ?? null;
  }

  setValue(key: unknown, value: unknown): void {
    this.set(key as string, value as JToken | null);
  }

  addEntry(key: unknown, value: unknown): void {
    this.insertToken(this.count, new JProperty(key as string, (value as JToken | null) ?? new JValue(null)));
  }

  removeKey(key: unknown): boolean {
    const property = this.property(key as string);
    if (property !== null) this.removeChild(property);
    return property !== null;
  }

  /** As `IEnumerable<KeyValuePair<string, JToken>>`, which a JObject is besides being a sequence of tokens. */
  pairs(): Collection {
    const types = [aliasType('string'), namedType(jsonToken)];
    const properties = this.#properties;
    return {
      count: properties.length,
      clrType: sequenceType(namedType(keyValuePair, types)),
      *[Symbol.iterator]() {
        for (const { name, value } of new ChildWalk(properties)) yield new KeyValuePair(types, name, value);
      },
    };
  }

  keys(): Collection {
    return listView(
      aliasType('string'),
      this.#properties.map(({ name }) => name),
    );
  }

  values(): Collection {
    return listView(
      namedType(jsonToken),
      this.#properties.map(({ value }) => value),
    );
  }
}

const listView = (elementType: Type, items: readonly unknown[]): Collection => ({
  count: items.length,
  clrType: sequenceType(elementType),
  [Symbol.iterator]: () => items[Symbol.iterator](),
});

function nameKey(key: unknown, verb: string): string {
  if (key === null) throw argumentNull('key');
  if (typeof key === 'string') return key;
  throw argumentException.create(
    `${verb} JObject values with invalid key value: ${keyText(key)}. Object property name expected.`,
  );
}
