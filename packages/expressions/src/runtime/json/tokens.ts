// Over 300 lines: the classes of Newtonsoft.Json.Linq refer to each other in a circle and are one module for it.
import { namedType } from '../../type-system/intern.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { aliasType } from '../../type-system/universe.js';
import { jsonTokenType } from '../../types/json-enums.js';
import * as types from '../../types/json.js';
import {
  Boxed,
  checkLength,
  ClrArray,
  clrEquals,
  clrHashCode,
  combineHashCodes,
  step,
  toClrString,
} from '../clr/index.js';
import {
  sequenceType,
  type Collection,
  type DictionaryObject,
  type IndexedCollection,
} from '../collections/collection.js';
import { argumentException } from '../clr/exceptions.js';
import { argumentNull, argumentOutOfRange, invalidCast, invalidOperation } from '../failures.js';
import { writeToken } from './write.js';

/**
 * JSON that was read and whose tokens are made when they are asked for. Most expressions look at one member of a large
 * body; `at` is a place in the outline of the text.
 */
export interface TokenSource {
  /** The token of a value, without a parent. */
  token(at: number): JToken;
  /** The properties of an object; of a name that comes twice the last value counts. */
  properties(at: number, owner: JObject): JProperty[];
  items(at: number, owner: JArray): JToken[];
}

/** The numbers of Newtonsoft.Json.Linq.JTokenType. */
export const tokenType = jsonTokenType.values;

/** Newtonsoft.Json.Linq.JToken. Walking a token gives its children. */
export abstract class JToken implements Iterable<JToken> {
  parent: JContainer | null = null;

  abstract get type(): number;
  abstract get clrType(): NamedType;
  abstract get children(): readonly JToken[];
  abstract clone(): JToken;
  abstract deepEquals(other: JToken): boolean;

  get hasValues(): boolean {
    return this.children.length > 0;
  }

  [Symbol.iterator](): Iterator<JToken> {
    return this.children[Symbol.iterator]();
  }

  /** Indented JSON; a value's own text. */
  toString(): string {
    return writeToken(this, { indented: true });
  }

  /** `$.a.b[0]` without the root, as Newtonsoft writes it. */
  get path(): string {
    if (this.parent === null) return '';
    const steps: (string | number)[] = [];
    for (const token of this.#lineage()) {
      if (token instanceof JProperty) steps.unshift(token.name);
      else if (token.parent instanceof JArray) steps.unshift(token.parent.children.indexOf(token));
    }
    return pathText(steps);
  }

  get root(): JToken {
    return this.parent === null ? this : this.parent.root;
  }

  /** The token, its parent and so on up. */
  *#lineage(): Generator<JToken, void, undefined> {
    yield this;
    if (this.parent !== null) yield* this.parent.#lineage();
  }

  /** Everything below, in document order. */
  *descendants(): Generator<JToken, void, undefined> {
    for (const child of this.children) {
      step();
      yield child;
      yield* child.descendants();
    }
  }

  /** `token[key]`; null when there is no such child. */
  child(_key: unknown): JToken | null {
    throw invalidOperation(`Cannot access child value on ${fullName(this)}.`);
  }

  setChild(_key: unknown, _value: JToken | null): void {
    throw invalidOperation(`Cannot set child value on ${fullName(this)}.`);
  }

  /** The token after (`1`) or before (`-1`) this one. */
  sibling(offset: 1 | -1): JToken | null {
    const siblings = this.parent?.children ?? [];
    return siblings[siblings.indexOf(this) + offset] ?? null;
  }

  /** Takes the token out of its parent. */
  detach(): void {
    if (this.parent === null) throw invalidOperation('The parent is missing.');
    this.parent.removeChild(this);
  }

  replace(value: JToken): void {
    if (this.parent === null) throw invalidOperation('The parent is missing.');
    this.parent.replaceChild(this, value);
  }
}

/** `Newtonsoft.Json.Linq.JObject` */
export function fullName(token: JToken): string {
  return `Newtonsoft.Json.Linq.${token.clrType.definition.name}`;
}

/** A path from steps: `a.b[0]`, names with special characters as `['a b']`. */
export function pathText(steps: readonly (string | number)[]): string {
  return steps.reduce<string>((path, part) => {
    if (typeof part === 'number') return `${path}[${part}]`;
    if (/[ .'/"[\]()\t\n\r\f\b\\\u0085\u2028\u2029]/.test(part))
      return `${path}['${part.replaceAll("'", "\\'")}']`;
    return path === '' ? part : `${path}.${part}`;
  }, '');
}

/** A token that is not yet part of a tree: itself, or a copy when it has a parent. */
function owned(token: JToken, parent: JContainer): JToken {
  // A tree may not contain itself either.
  const free = token.parent !== null || token === parent.root ? token.clone() : token;
  free.parent = parent;
  return free;
}

export abstract class JContainer extends JToken {
  abstract removeChild(child: JToken): void;
  abstract replaceChild(child: JToken, value: JToken): void;
  /** Adds a token at an index of {@link children}. */
  abstract insertToken(index: number, token: JToken): void;
  abstract removeAll(): void;

  get count(): number {
    return this.children.length;
  }

  /** Adds what `Add(object)` takes: a token, a value, or a sequence of those. */
  addContent(content: unknown, index = this.children.length): void {
    if (content instanceof JToken) {
      this.insertToken(index, content);
      return;
    }
    let at = index;
    // The arguments of `new JObject(…)`, most of the time: no generator for them.
    if (content instanceof ClrArray && content.items.every((item) => item instanceof JToken)) {
      step(content.items.length);
      for (const item of content.items) this.insertToken(at++, item as JToken);
      return;
    }
    for (const token of contentTokens(content)) {
      const before = this.children.length;
      this.insertToken(at, token);
      at += this.children.length - before;
    }
  }
}

/** True for content that stands for several tokens. */
export function isMultiContent(content: unknown): content is Iterable<unknown> {
  return (
    typeof content === 'object' &&
    content !== null &&
    Symbol.iterator in content &&
    !(content instanceof JToken) &&
    !(content instanceof Uint8Array)
  );
}

/** The tokens of a constructor's or `Add`'s content. */
export function* contentTokens(content: unknown): Generator<JToken, void, undefined> {
  if (!isMultiContent(content)) {
    yield toToken(content);
    return;
  }
  for (const item of objectsOf(content)) {
    step();
    yield* contentTokens(item);
  }
}

/** Elements of a .NET sequence as objects; set by the module that knows sequences, to keep this one free of a circle. */
let objectsOf: (sequence: Iterable<unknown>) => Iterable<unknown> = (sequence) => sequence;

/** @internal */
export function setObjectsOf(read: typeof objectsOf): void {
  objectsOf = read;
}

/** A token as it is, anything else as a value. Throws ArgumentException for what JSON has no form of. */
export function toToken(content: unknown): JToken {
  return content instanceof JToken ? content : new JValue(content);
}

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
    return namedType(types.jsonObject);
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
    for (const { name, value } of this.#properties)
      copy.insertToken(copy.count, new JProperty(name, value.clone()));
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

  keys(): Collection {
    return listView(
      aliasType('string'),
      this.#properties.map(({ name }) => name),
    );
  }

  values(): Collection {
    return listView(
      namedType(types.jsonToken),
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

const keyText = (key: unknown): string => (typeof key === 'string' ? `"${key}"` : toClrString(key));

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
    return namedType(types.jsonArray);
  }

  get children(): readonly JToken[] {
    return this.#items;
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
    return this.#items.findIndex(
      (token) => token === item || (token instanceof JValue && token.equals(item)),
    );
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
    for (const item of this.#items) copy.insertToken(copy.count, item.clone());
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

export class JProperty extends JContainer {
  readonly name: string;
  #made: JToken | null;
  readonly #source: TokenSource | null;
  readonly #at: number;

  /** @param value the value, or where to read it when it is first asked for */
  constructor(name: string, value: JToken | TokenSource, at = 0) {
    super();
    this.name = name;
    this.#at = at;
    if (value instanceof JToken) {
      if (value instanceof JProperty) throw cannotAdd();
      this.#source = null;
      this.#made = owned(value, this);
    } else {
      this.#source = value;
      this.#made = null;
    }
  }

  get #value(): JToken {
    if (this.#made === null) {
      this.#made = this.#source?.token(this.#at) ?? new JValue(null);
      this.#made.parent = this;
    }
    return this.#made;
  }

  get type(): number {
    return tokenType.Property;
  }

  get clrType(): NamedType {
    return namedType(types.jsonProperty);
  }

  get children(): readonly JToken[] {
    return [this.#value];
  }

  get value(): JToken {
    return this.#value;
  }

  set value(value: JToken) {
    if (value instanceof JProperty) throw cannotAdd();
    if (value === this.#value) return;
    if (this.#made !== null) this.#made.parent = null;
    this.#made = owned(value, this);
  }

  insertToken(): never {
    throw many();
  }

  removeChild(): never {
    throw many('Cannot add or remove items from Newtonsoft.Json.Linq.JProperty.');
  }

  replaceChild(_child: JToken, value: JToken): void {
    this.value = value;
  }

  removeAll(): never {
    throw many('Cannot add or remove items from Newtonsoft.Json.Linq.JProperty.');
  }

  clone(): JProperty {
    return new JProperty(this.name, this.#value.clone());
  }

  deepEquals(other: JToken): boolean {
    return other instanceof JProperty && other.name === this.name && other.value.deepEquals(this.#value);
  }
}

const cannotAdd = () =>
  argumentException.create('Can not add Newtonsoft.Json.Linq.JProperty to Newtonsoft.Json.Linq.JProperty.');
const many = (message = 'Newtonsoft.Json.Linq.JProperty cannot have multiple values.') =>
  jsonFailure(message);
/** Newtonsoft throws its own JsonException here. */
const jsonFailure = (message: string) => invalidOperation(message);

const doubleType = () => aliasType('double');
const boxedInteger = (value: number): Boxed => new Boxed(aliasType('long'), BigInt(value));

/** Which JTokenType a .NET value has, by C# keyword or name of its type. */
const typesByName: Readonly<Record<string, number>> = {
  sbyte: tokenType.Integer,
  byte: tokenType.Integer,
  short: tokenType.Integer,
  ushort: tokenType.Integer,
  int: tokenType.Integer,
  uint: tokenType.Integer,
  long: tokenType.Integer,
  ulong: tokenType.Integer,
  BigInteger: tokenType.Integer,
  float: tokenType.Float,
  double: tokenType.Float,
  decimal: tokenType.Float,
  DateTime: tokenType.Date,
  DateTimeOffset: tokenType.Date,
  Guid: tokenType.Guid,
  Uri: tokenType.Uri,
  TimeSpan: tokenType.TimeSpan,
};

/** The JTokenType of a value in object form; undefined when JSON has none for it. */
export function typeOfValue(value: unknown): number | undefined {
  if (value === null) return tokenType.Null;
  if (typeof value === 'string') return tokenType.String;
  if (typeof value === 'boolean') return tokenType.Boolean;
  if (value instanceof Uint8Array) return tokenType.Bytes;
  const type = value instanceof Boxed ? value.type : (value as { clrType?: NamedType }).clrType;
  const definition = type?.definition;
  if (definition === undefined) return undefined;
  if (definition.kind === 'enum') return tokenType.Integer;
  return typesByName[definition.alias ?? definition.name];
}

export class JValue extends JToken {
  /** In object form; a number that was read stays bare until somebody wants it as an object. */
  #value: unknown;
  #type: number;

  get value(): unknown {
    if (typeof this.#value === 'number')
      this.#value =
        this.#type === tokenType.Integer ? boxedInteger(this.#value) : new Boxed(doubleType(), this.#value);
    return this.#value;
  }

  set value(value: unknown) {
    this.#value = value;
  }

  /** The value of an integer or float that was read and nobody has asked for yet. */
  get bareNumber(): number | undefined {
    return typeof this.#value === 'number' ? this.#value : undefined;
  }

  constructor(value: unknown, type = typeOfValue(value)) {
    super();
    if (type === undefined) {
      const known = (
        value as { clrType?: { definition?: { namespace: string; name: string }; name: string } }
      ).clrType;
      const definition = value instanceof Boxed ? value.type.definition : known?.definition;
      const name =
        definition === undefined
          ? (known?.name ?? 'System.Object')
          : `${definition.namespace}.${definition.name}`;
      throw argumentException.create(`Could not determine JSON object type for type ${name}.`);
    }
    this.#value = value;
    this.#type = type;
  }

  get type(): number {
    return this.#type;
  }

  /** `Value = x` changes the type as well. */
  assign(value: unknown): void {
    this.#type = new JValue(value).type;
    this.value = value;
  }

  get clrType(): NamedType {
    return namedType(types.jsonValue);
  }

  get children(): readonly JToken[] {
    return [];
  }

  override [Symbol.iterator](): never {
    throw invalidOperation('Cannot access child value on Newtonsoft.Json.Linq.JValue.');
  }

  override toString(): string {
    return toClrString(this.value);
  }

  clone(): JValue {
    return new JValue(this.#value, this.#type);
  }

  deepEquals(other: JToken): boolean {
    return other instanceof JValue && this.equals(other);
  }

  /** Values of one JSON type are compared as numbers, dates or texts whatever their .NET types are. */
  equals(other: unknown): boolean {
    if (!(other instanceof JValue) || other.#type !== this.#type) return false;
    const [left, right] = [this.value, other.value];
    if (left instanceof Boxed && right instanceof Boxed) {
      return typeof left.value === typeof right.value
        ? left.value === right.value
        : BigInt(left.value) === BigInt(right.value);
    }
    if (left instanceof Uint8Array && right instanceof Uint8Array) {
      return left.length === right.length && left.every((byte, index) => byte === right[index]);
    }
    return clrEquals(left, right);
  }

  hashCode(): number {
    return combineHashCodes([this.#type, clrHashCode(this.value instanceof Uint8Array ? null : this.value)]);
  }

  format(format: string | null): string {
    const { value } = this;
    const formattable = value as { format?: (format: string | null) => string } | null;
    return typeof formattable?.format === 'function'
      ? formattable.format(format)
      : formatBoxed(value, format);
  }

  compareTo(other: unknown): number {
    if (other === null) return 1;
    const right: unknown = other instanceof JValue ? other.value : other;
    return compareValues(this.value, right);
  }
}

/** Set by the module that formats numbers. */
let formatBoxed: (value: unknown, format: string | null) => string = (value) => toClrString(value);
/** @internal */
export function setFormatBoxed(format: typeof formatBoxed): void {
  formatBoxed = format;
}

function compareValues(left: unknown, right: unknown): number {
  const [a, b] = [
    left instanceof Boxed ? Number(left.value) : left,
    right instanceof Boxed ? Number(right.value) : right,
  ];
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  if (typeof a === 'number' && typeof b === 'number') return a < b ? -1 : 1;
  const comparable = a as { compareTo?: (other: unknown) => number };
  if (typeof a === 'object' && typeof comparable.compareTo === 'function') return comparable.compareTo(b);
  const [x, y] = [toClrString(left), toClrString(right)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Text that is written into JSON as it is. */
export class JRaw extends JValue {
  constructor(text: unknown) {
    super(text, tokenType.Raw);
  }

  override get clrType(): NamedType {
    return namedType(types.jsonRaw);
  }

  override clone(): JRaw {
    return new JRaw(this.value);
  }
}

/** The failed cast of a token. */
export const cannotConvert = (token: JToken, target: string) =>
  argumentException.create(`Can not convert ${typeName(token)} to ${target}.`);

/** `Object`, `Array`, `Null` … */
export function typeName(token: JToken): string {
  return Object.entries(tokenType).find(([, number]) => number === token.type)?.[0] ?? 'None';
}

/** The failed `Value<T>` of an object or array. */
export const cannotCast = (token: JToken) =>
  invalidCast(`Cannot cast ${fullName(token)} to Newtonsoft.Json.Linq.JToken.`);
