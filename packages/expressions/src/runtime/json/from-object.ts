import { elementTypeOf } from '../../type-system/hierarchy.js';
import { MultiArray } from '../clr/multi-array.js';
import { AnonymousObject, Boxed, iterate, step, toClrString, type Sequence } from '../clr/index.js';
import { jsonSerializationException } from '../clr/exceptions.js';
import { charType } from '../../types/char.js';
import { asObject } from '../as-object.js';
import { ClrDictionary } from '../collections/clr-dictionary.js';
import { KeyValuePair } from '../collections/key-value-pair.js';
import { typeOf } from '../type-of.js';
import { invariantText } from './convert-value.js';
import { nestedArrays } from './multi-array.js';
import { JArray, JObject, JProperty, JToken, JValue, setObjectsOf, typeOfValue } from './tokens.js';

/** Elements of any sequence as objects. */
export function* objectsOf(sequence: Iterable<unknown>): Generator<unknown, void, undefined> {
  const type = typeOf(sequence);
  const elementType = type === undefined ? undefined : elementTypeOf(type);
  for (const item of iterate(sequence as Sequence)) yield asObject(item, elementType);
}

setObjectsOf(objectsOf);

/** What knows how it is serialized: named values in order. */
interface Serializable {
  jsonMembers(): Iterable<readonly [name: string, value: unknown]>;
}

const isSerializable = (value: unknown): value is Serializable =>
  typeof value === 'object' && value !== null && 'jsonMembers' in value;

const maximumDepth = 64;

/**
 * The token of any .NET value, as Newtonsoft serializes it: values, tokens, anonymous objects, dictionaries, sequences,
 * arrays of several dimensions.
 *
 * @throws ClrException `JsonSerializationException` for classes whose shape is not known here
 */
export function fromObject(value: unknown, depth = 0): JToken {
  step();
  if (depth > maximumDepth) throw jsonSerializationException.create('The object is nested too deeply.');
  if (value instanceof JToken) return value.clone();
  if (value instanceof Boxed && value.type.definition === charType) return new JValue(toClrString(value));
  if (typeOfValue(value) !== undefined) return new JValue(value);
  if (value instanceof AnonymousObject) return objectOf(value.entries(), depth);
  if (value instanceof KeyValuePair) return objectOf(pairMembers(value), depth);
  if (isSerializable(value)) return objectOf(value.jsonMembers(), depth);
  if (value instanceof ClrDictionary || isDictionary(value)) return objectOf(dictionaryMembers(value), depth);
  if (value instanceof MultiArray) return nestedArrays(value.lengths, tokensOf(value, depth));
  if (typeof value === 'object' && value !== null && Symbol.iterator in value) {
    const array = new JArray();
    for (const token of tokensOf(value as Iterable<unknown>, depth)) array.add(token);
    return array;
  }
  const name = typeOf(value)?.name ?? 'Object';
  throw jsonSerializationException.create(`Serializing a value of type '${name}' is not supported.`);
}

function* tokensOf(sequence: Iterable<unknown>, depth: number): Generator<JToken, void, undefined> {
  for (const item of objectsOf(sequence)) yield fromObject(item, depth + 1);
}

const isDictionary = (value: unknown): value is ClrDictionary =>
  typeof value === 'object' && value !== null && 'containsKey' in value && 'types' in value;

function objectOf(members: Iterable<readonly [name: string, value: unknown]>, depth: number): JObject {
  const object = new JObject();
  for (const [name, value] of members)
    object.insertToken(object.count, new JProperty(name, fromObject(value, depth + 1)));
  return object;
}

function* pairMembers({
  key,
  value,
  types,
}: KeyValuePair): Generator<readonly [string, unknown], void, undefined> {
  yield ['Key', asObject(key, types[0])];
  yield ['Value', asObject(value, types[1])];
}

function* dictionaryMembers(
  dictionary: ClrDictionary,
): Generator<readonly [string, unknown], void, undefined> {
  for (const { key, value, types } of dictionary) {
    yield [invariantText(asObject(key, types[0])), asObject(value, types[1])];
  }
}
