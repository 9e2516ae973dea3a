// Over 300 lines: the members of the family of Newtonsoft.Json.Linq.
import type { RuntimeMembers } from '../define-type.js';
import { isString } from '../type-system/classify.js';
import { underlyingOf } from '../type-system/nullable.js';
import type { Type } from '../type-system/type.js';
import { aliasType } from '../type-system/universe.js';
import { defaultValue } from '../type-system/default-value.js';
import { jsonProperty, jsonToken } from '../types/json.js';
import { namedType } from '../type-system/intern.js';
import type { ClrArray } from './clr/index.js';
import { iterate, type Sequence } from './clr/index.js';
import { copyTo } from './collections/collection.js';
import { argumentException, jsonException } from './clr/exceptions.js';
import { Enumerator } from './collection-interfaces.js';
import { LazySequence } from './collections/lazy-sequence.js';
import { argumentNull, invalidOperation } from './failures.js';
import { boxedDouble, boxedLong, boxedSingle } from './numeric.js';
import { Boxed } from './clr/boxed.js';
import { uint64Type } from '../types/numeric.js';
import { convertValue } from './json/convert-value.js';
import { fromObject } from './json/from-object.js';
import { selectTokens } from './json/path.js';
import { readJson, readJsonOrNull } from './json/read.js';
import { checkReadable, innermost, toObject } from './json/to-object.js';
import { tokenConversions } from './json/token-conversions.js';
import {
  cannotCast,
  contentTokens,
  isMultiContent,
  JArray,
  JContainer,
  JObject,
  JProperty,
  JRaw,
  JToken,
  JValue,
  setFormatBoxed,
  tokenType,
  toToken,
} from './json/tokens.js';
import { writeToken } from './json/write.js';
import { formatValue } from './text/format-value.js';
import { isInstance } from './type-of.js';
import { ignoresCase } from './text/compare-strings.js';

setFormatBoxed(formatValue);

type Types = readonly Type[];

const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

const tokenSequence = (walk: () => Iterator<JToken>): LazySequence =>
  new LazySequence(namedType(jsonToken), walk);

/** `Children()` and `Children<T>()` share a key: the generic one is told apart by its type arguments in front. */
function byArity<A extends unknown[], B extends unknown[]>(
  plain: (...args: A) => unknown,
  generic: (types: Types, ...args: B) => unknown,
): (...args: never[]) => unknown {
  return (...args: unknown[]) =>
    Array.isArray(args[0]) ? generic(args[0] as Types, ...(args.slice(1) as B)) : plain(...(args as A));
}

const typeAt = (types: Types, index: number): Type => types.at(index) ?? aliasType('object');

/** `Value<T>`: null gives the default, a token itself where T is one, else the value converted. */
function valueAs(token: JToken | null, type: Type): unknown {
  if (token === null) return defaultValue(type);
  if (isInstance(token, type) && !isConvertible(type)) return token;
  const value = token instanceof JProperty ? token.value : token;
  if (!(value instanceof JValue)) {
    if (isInstance(value, type)) return value;
    throw cannotCast(value);
  }
  if (isInstance(value, type) && !isConvertible(type)) return value;
  if (value.type === tokenType.Null || value.type === tokenType.Undefined) return defaultValue(type);
  const target = underlyingOf(type) ?? type;
  if (target.kind === 'array') return convertValue(value.value, target.name);
  return target.kind === 'named'
    ? convertValue(value.value, target.definition.alias ?? target.definition.name)
    : value.value;
}

const isConvertible = (type: Type): boolean =>
  type.kind === 'named' && type.definition.alias !== undefined && type.definition.alias !== 'object';

function* propertiesOf(objects: Iterable<unknown>): Generator<JToken, void, undefined> {
  for (const object of objects) yield* (object as JObject).children;
}

function* valuesOf(tokens: Iterable<unknown>, key?: unknown): Generator<JToken, void, undefined> {
  for (const item of tokens) {
    const token = item as JToken;
    if (key !== undefined) {
      const child = token.child(key);
      if (child !== null) yield child;
    } else if (token instanceof JProperty) yield token.value;
    else if (token instanceof JObject) for (const { value } of token.children) yield value;
    else if (token instanceof JArray) yield* token.children;
    else if (token instanceof JValue) yield token;
  }
}

const convertedValues = (types: Types, tokens: () => Iterable<JToken>): LazySequence =>
  new LazySequence(typeAt(types, 0), function* () {
    for (const token of tokens()) yield valueAs(token, typeAt(types, 0));
  });

function contentOf(args: ClrArray | null): unknown {
  return args === null ? null : args.items.length === 1 ? args.items[0] : args;
}

function createObject(content: unknown): JObject {
  const object = new JObject();
  object.addContent(content);
  return object;
}

function createArray(content: unknown): JArray {
  const array = new JArray();
  // An array given as content is flattened, one given as JArray(JArray) copied.
  array.addContent(content);
  return array;
}

function createProperty(name: string | null, content: unknown): JProperty {
  return new JProperty(
    given(name, 'name'),
    isMultiContent(content) ? createArray(content) : toToken(content),
  );
}

function insertBeside(self: JToken, content: unknown, offset: 0 | 1): void {
  const { parent } = self;
  if (parent === null) throw invalidOperation('The parent is missing.');
  parent.addContent(content, parent.children.indexOf(self) + offset);
}

function* ancestors(self: JToken): Generator<JToken, void, undefined> {
  for (let token: JToken | null = self; token !== null; token = token.parent) yield token;
}

function asRoot<T extends JToken>(value: unknown, kind: 'Object' | 'Array'): T {
  const token = fromObject(given(value, 'o'));
  const wanted = kind === 'Object' ? token instanceof JObject : token instanceof JArray;
  if (!wanted) {
    const actual = Object.entries(tokenType).find(([, number]) => number === token.type)?.[0] ?? 'None';
    throw argumentException.create(`Object serialized to ${actual}. J${kind} instance expected.`);
  }
  return token as T;
}

function merge(target: JContainer, content: unknown): void {
  if (target instanceof JObject && content instanceof JObject) {
    for (const { name, value } of content.children) {
      const own = target.get(name);
      if (own instanceof JContainer && own.type === value.type) merge(own, value);
      else if (own === null || value.type !== tokenType.Null) target.set(name, value);
    }
  } else if (target instanceof JArray && isMultiContent(content)) target.addContent(content);
  else if (target instanceof JArray && content instanceof JArray)
    for (const item of content.children) target.add(item);
}

function tryGetValue(
  self: JObject,
  name: string | null,
  ignoreCase: boolean,
  result: { value: unknown },
): boolean {
  const property = self.property(name, ignoreCase);
  result.value = property?.value ?? null;
  return property !== null;
}

function selectToken(self: JToken, path: string | null, mustMatch = false): JToken | null {
  const [first, second] = selectTokens(self, given(path, 'path'), mustMatch);
  if (second !== undefined) throw jsonException.create('Path returned multiple tokens.');
  return first ?? null;
}

export const jsonTokenRuntime: RuntimeMembers = {
  ...tokenConversions,
  HasValues: (self: JToken) => self.hasValues,
  First: (self: JToken) => (self instanceof JValue ? self.child(null) : (self.children[0] ?? null)),
  Last: (self: JToken) => (self instanceof JValue ? self.child(null) : (self.children.at(-1) ?? null)),
  Next: (self: JToken) => self.sibling(1),
  Previous: (self: JToken) => self.sibling(-1),
  Parent: (self: JToken) => self.parent,
  Root: (self: JToken) => self.root,
  Path: (self: JToken) => self.path,
  Type: (self: JToken) => self.type,
  'this[object]': (self: JToken, key: unknown) => self.child(key),
  'this[object]=': (self: JToken, key: unknown, value: JToken | null) => self.setChild(key, value),
  'AddAfterSelf(object)': (self: JToken, content: unknown) => insertBeside(self, content, 1),
  'AddBeforeSelf(object)': (self: JToken, content: unknown) => insertBeside(self, content, 0),
  'AfterSelf()': (self: JToken) => {
    const siblings = self.parent?.children ?? [];
    return tokenSequence(() => siblings.slice(siblings.indexOf(self) + 1)[Symbol.iterator]());
  },
  'BeforeSelf()': (self: JToken) => {
    const siblings = self.parent?.children ?? [];
    return tokenSequence(() => siblings.slice(0, Math.max(0, siblings.indexOf(self)))[Symbol.iterator]());
  },
  'Ancestors()': (self: JToken) =>
    tokenSequence(() => (self.parent === null ? [][Symbol.iterator]() : ancestors(self.parent))),
  'AncestorsAndSelf()': (self: JToken) => tokenSequence(() => ancestors(self)),
  'Children()': byArity(
    (self: JToken) => tokenSequence(() => self[Symbol.iterator]()),
    (types, self: JToken) =>
      new LazySequence(typeAt(types, 0), () =>
        self.children.filter((child) => isInstance(child, typeAt(types, 0)))[Symbol.iterator](),
      ),
  ),
  'DeepClone()': (self: JToken) => self.clone(),
  'DeepEquals(JToken,JToken)': (left: JToken | null, right: JToken | null) =>
    left === right || (left !== null && right !== null && left.deepEquals(right)),
  'FromObject(object)': (value: unknown) => fromObject(given(value, 'o')),
  'Parse(string)': (text: string | null) => readJson(text, 'JToken'),
  'Remove()': (self: JToken) => self.detach(),
  'Replace(JToken)': (self: JToken, value: JToken | null) => self.replace(value ?? new JValue(null)),
  'SelectToken(string)': selectToken,
  'SelectToken(string,bool)': selectToken,
  'SelectTokens(string)': (self: JToken, path: string | null) => {
    const text = given(path, 'path');
    return tokenSequence(() => selectTokens(self, text));
  },
  'SelectTokens(string,bool)': (self: JToken, path: string | null, mustMatch: boolean) => {
    const text = given(path, 'path');
    return tokenSequence(() => selectTokens(self, text, mustMatch));
  },
  'ToObject()': (types: Types, self: JToken) => toObject(self, typeAt(types, 0)),
  'ToString()': (self: JToken) => self.toString(),
  'ToString(Formatting,JsonConverter[])': (self: JToken, formatting: number) =>
    writeToken(self, { indented: formatting === 1 }),
  'Value(object)': (types: Types, self: JToken, key: unknown) => valueAs(self.child(key), typeAt(types, 0)),
  'Values()': (types: Types, self: JToken) =>
    convertedValues(types, () => valuesOf(self instanceof JValue ? [] : [self])),
};

export const jsonContainerRuntime = {
  Count: (self: JContainer) => self.count,
  'Add(object)': (self: JContainer, content: unknown) => self.addContent(content),
  'AddFirst(object)': (self: JContainer, content: unknown) => self.addContent(content, 0),
  'Descendants()': (self: JContainer) => tokenSequence(() => self.descendants()),
  'DescendantsAndSelf()': (self: JContainer) =>
    tokenSequence(function* () {
      yield self;
      yield* self.descendants();
    }),
  'Merge(object)': merge,
  'RemoveAll()': (self: JContainer) => self.removeAll(),
  'ReplaceAll(object)': (self: JContainer, content: unknown) => {
    const tokens = [...contentTokens(content)];
    self.removeAll();
    for (const token of tokens) self.addContent(token);
  },
} satisfies RuntimeMembers;

export const jsonObjectRuntime = {
  'new()': () => new JObject(),
  'new(JObject)': (other: JObject | null) => given(other, 'other').clone(),
  'new(object[])': (content: ClrArray | null) => createObject(content),
  'new(object)': createObject,
  'this[string]': (self: JObject, name: string | null) => self.get(given(name, 'propertyName')),
  'this[string]=': (self: JObject, name: string | null, value: JToken | null) =>
    self.set(given(name, 'propertyName'), value),
  'this[object]': (self: JObject, key: unknown) => self.child(key),
  'this[object]=': (self: JObject, key: unknown, value: JToken | null) => self.setChild(key, value),
  'Add(string,JToken)': (self: JObject, name: string | null, value: JToken | null) =>
    self.addEntry(given(name, 'name'), value),
  'Add(object)': (self: JObject, content: unknown) => self.addContent(content),
  'ContainsKey(string)': (self: JObject, name: string | null) => self.containsKey(name),
  'FromObject(object)': (value: unknown) => asRoot<JObject>(value, 'Object'),
  'GetEnumerator()': (self: JObject) => new Enumerator(self.pairs()),
  'GetValue(string)': (self: JObject, name: string | null) => self.property(name)?.value ?? null,
  'GetValue(string,StringComparison)': (self: JObject, name: string | null, comparison: number) =>
    self.property(name, ignoresCase(comparison))?.value ?? null,
  'Parse(string)': (text: string | null) => readJson(text, 'JObject'),
  'Properties()': (self: JObject) => propertySequence(() => self[Symbol.iterator]()),
  'Property(string)': (self: JObject, name: string | null) => self.property(name),
  'Property(string,StringComparison)': (self: JObject, name: string | null, comparison: number) =>
    self.property(name, ignoresCase(comparison)),
  'PropertyValues()': (self: JObject) => tokenSequence(() => valuesOf([self])),
  'Remove(string)': (self: JObject, name: string | null) => self.removeKey(given(name, 'propertyName')),
  'Remove()': (self: JObject) => self.detach(),
  'TryGetValue(string,out JToken)': (self: JObject, name: string | null, result: { value: unknown }) =>
    tryGetValue(self, name, false, result),
  'TryGetValue(string,StringComparison,out JToken)': (
    self: JObject,
    name: string | null,
    comparison: number,
    result: { value: unknown },
  ) => tryGetValue(self, name, ignoresCase(comparison), result),
} satisfies RuntimeMembers;

const propertySequence = (walkProperties: () => Iterator<JToken>): LazySequence =>
  new LazySequence(namedType(jsonProperty), walkProperties);

export const jsonArrayRuntime = {
  'CopyTo(JToken[],int)': (self: JArray, target: ClrArray | null, index: number) =>
    copyTo(self.children, target, index),
  'new()': () => new JArray(),
  'new(JArray)': (other: JArray | null) => given(other, 'other').clone(),
  'new(object[])': (content: ClrArray | null) => createArray(content),
  'new(object)': createArray,
  'this[int]': (self: JArray, index: number) => self.at(index),
  'this[int]=': (self: JArray, index: number, value: JToken | null) => self.setAt(index, value),
  'this[object]': (self: JArray, key: unknown) => self.child(key),
  'this[object]=': (self: JArray, key: unknown, value: JToken | null) => self.setChild(key, value),
  IsReadOnly: () => false,
  'Add(JToken)': (self: JArray, item: JToken | null) => self.add(item),
  'Add(object)': (self: JArray, content: unknown) => self.addContent(content),
  'Clear()': (self: JArray) => self.clear(),
  'Contains(JToken)': (self: JArray, item: JToken | null) => self.contains(item),
  'FromObject(object)': (value: unknown) => asRoot<JArray>(value, 'Array'),
  'IndexOf(JToken)': (self: JArray, item: JToken | null) => self.indexOf(item),
  'Insert(int,JToken)': (self: JArray, index: number, item: JToken | null) => self.insert(index, item),
  'Parse(string)': (text: string | null) => readJson(text, 'JArray'),
  'Remove(JToken)': (self: JArray, item: JToken | null) => self.remove(item),
  'Remove()': (self: JArray) => self.detach(),
  'RemoveAt(int)': (self: JArray, index: number) => self.removeAt(index),
} satisfies RuntimeMembers;

export const jsonPropertyRuntime = {
  'new(JProperty)': (other: JProperty | null) => given(other, 'other').clone(),
  'new(string,object)': createProperty,
  'new(string,object[])': (name: string | null, content: ClrArray | null) =>
    createProperty(name, contentOf(content)),
  Name: (self: JProperty) => self.name,
  Value: (self: JProperty) => self.value,
  'Value=': (self: JProperty, value: JToken | null) => {
    self.value = value ?? new JValue(null);
  },
} satisfies RuntimeMembers;

const newValue = (value: unknown): JValue => new JValue(value);

export const jsonValueRuntime = {
  'new(JValue)': (other: JValue | null) => given(other, 'other').clone(),
  'new(object)': newValue,
  'new(bool)': newValue,
  'new(char)': (code: number) => new JValue(String.fromCharCode(code)),
  'new(DateTime)': newValue,
  'new(DateTimeOffset)': newValue,
  'new(decimal)': newValue,
  'new(double)': (value: number) => new JValue(boxedDouble(value)),
  'new(float)': (value: number) => new JValue(boxedSingle(value)),
  'new(Guid)': newValue,
  'new(long)': (value: bigint) => new JValue(boxedLong(value)),
  'new(string)': newValue,
  'new(TimeSpan)': newValue,
  'new(ulong)': (value: bigint) => new JValue(new Boxed(namedType(uint64Type), value)),
  'new(Uri)': newValue,
  Value: (self: JValue) => self.value,
  'Value=': (self: JValue, value: unknown) => self.assign(value),
  'CompareTo(JValue)': (self: JValue, other: JValue | null) => self.compareTo(other),
  'CreateComment(string)': (text: string | null) => new JValue(text, tokenType.Comment),
  'CreateNull()': () => new JValue(null),
  'CreateString(string)': newValue,
  'CreateUndefined()': () => new JValue(null, tokenType.Undefined),
  'Equals(JValue)': (self: JValue, other: JValue | null) => self.equals(other),
  'Equals(object)': (self: JValue, other: unknown) => self.equals(other),
  'GetHashCode()': (self: JValue) => self.hashCode(),
  'ToString()': (self: JValue) => self.toString(),
  'ToString(string)': (self: JValue, format: string | null) => self.format(format),
} satisfies RuntimeMembers;

export const jsonRawRuntime = {
  'new(object)': (text: unknown) => new JRaw(text),
  'new(JRaw)': (other: JRaw | null) => given(other, 'other').clone(),
} satisfies RuntimeMembers;

const walk = (source: Sequence | null): Iterable<unknown> => iterate(given(source, 'source'));

function valueOfToken(types: Types, source: JToken | Sequence | null): unknown {
  const token = given(source, 'source');
  if (!(token instanceof JToken)) throw argumentException.create('Source value must be a JToken.');
  return valueAs(token, typeAt(types, 0));
}

export const jsonExtensionsRuntime = {
  'Value(IEnumerable<JToken>)': valueOfToken,
  'Value(IEnumerable<T>)': ([, type]: Types, source: JToken | Sequence | null) =>
    valueOfToken(type === undefined ? [] : [type], source),
  'Children(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    tokenSequence(function* () {
      for (const token of walk(source)) yield* (token as JToken).children;
    }),
  'Descendants(IEnumerable<T>)': (_types: Types, source: Sequence | null) =>
    tokenSequence(function* () {
      for (const token of walk(source)) yield* (token as JToken).descendants();
    }),
  'Properties(IEnumerable<JObject>)': (source: Sequence | null) =>
    propertySequence(() => propertiesOf(walk(source))),
  'Values(IEnumerable<JToken>)': byArity(
    (source: Sequence | null) => tokenSequence(() => valuesOf(walk(source))),
    (types, source: Sequence | null) => convertedValues(types, () => valuesOf(walk(source))),
  ),
  'Values(IEnumerable<JToken>,object)': byArity(
    (source: Sequence | null, key: unknown) => tokenSequence(() => valuesOf(walk(source), key)),
    (types, source: Sequence | null, key: unknown) =>
      convertedValues(types, () => valuesOf(walk(source), key)),
  ),
} satisfies RuntimeMembers;

export const jsonConvertRuntime = {
  'SerializeObject(object)': (value: unknown) => writeToken(fromObject(value), { indented: false }),
  'SerializeObject(object,Formatting)': (value: unknown, formatting: number) =>
    writeToken(fromObject(value), { indented: formatting === 1 }),
  'DeserializeObject(string)': byArity(
    (text: string | null) => {
      const token = readJsonOrNull(given(text, 'value'), { deserializing: true });
      return token instanceof JValue ? token.value : token;
    },
    (types, text: string | null) => {
      const type = typeAt(types, 0);
      // A text stays what it says when texts are asked for; only `object` and tokens see dates.
      const token = readJsonOrNull(given(text, 'value'), {
        dates: !isString(innermost(type)),
        deserializing: type.kind !== 'named' || type.definition.namespace !== jsonToken.namespace,
      });
      if (token === null) return defaultValue(type);
      checkReadable(token, type);
      return toObject(token, type);
    },
  ),
} satisfies RuntimeMembers;
