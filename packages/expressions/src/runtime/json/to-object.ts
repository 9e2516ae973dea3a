import { underlyingOf } from '../../type-system/nullable.js';
import { rankOf } from '../../type-system/multi-array.js';
import type { NamedType, Type } from '../../type-system/type.js';
import { jsonSerializationException } from '../clr/exceptions.js';
import { arrayOf } from '../array-of.js';
import { ClrDictionary } from '../collections/clr-dictionary.js';
import { ClrHashSet } from '../collections/clr-hash-set.js';
import { ClrList } from '../collections/clr-list.js';
import { defaultValue } from '../../type-system/default-value.js';
import { argumentException, jsonReaderException } from '../clr/exceptions.js';
import { invalidCast } from '../failures.js';
import { parseInteger } from '../text/number-parse.js';
import { isInstance } from '../type-of.js';
import { writeToken } from './write.js';
import { multiArrayOfToken } from './multi-array.js';
import { castToken, convertValue } from './convert-value.js';
import type { JToken } from './tokens.js';
import { JArray, JObject, JProperty, JValue, tokenType, typeName } from './tokens.js';

const sequenceNames = new Set([
  'List',
  'IList',
  'ICollection',
  'IEnumerable',
  'IReadOnlyList',
  'IReadOnlyCollection',
]);

/**
 * `token.ToObject<T>()` and `JsonConvert.DeserializeObject<T>`: tokens, values, `object`, arrays, lists, sets and
 * dictionaries.
 *
 * @throws ClrException `JsonSerializationException` where the JSON has another shape or the type is not supported
 */
export function toObject(token: JToken, type: Type): unknown {
  if (type.kind === 'array' && token.type === tokenType.Null) return null;
  if (type.kind === 'array')
    return arrayOf(
      type.elementType,
      itemsOf(token, type).map((item) => toObject(item, type.elementType)),
    );
  if (type.kind !== 'named') throw unsupported(type);
  const { definition } = type;
  if (definition.namespace.startsWith('Newtonsoft.Json')) {
    if (token.type === tokenType.Null && definition.name !== 'JToken' && definition.name !== 'JValue')
      return null;
    if (!isInstance(token, type)) throw invalidCast('Specified cast is not valid.');
    return token;
  }
  if (definition.alias === 'object') return plainValue(token);
  const rank = rankOf(type);
  const [elementType] = type.typeArguments;
  if (rank !== undefined && elementType !== undefined && token instanceof JArray)
    return multiArrayOfToken(token, elementType, rank, (item) => toObject(item, elementType));
  const target = underlyingOf(type) ?? type;
  if (token instanceof JValue) return fromValue(token, target, target !== type);
  return fromContainer(token, type);
}

/** `object`: a value's own value, a token for objects and arrays. */
function plainValue(token: JToken): unknown {
  return token instanceof JValue ? token.value : token;
}

function fromValue(token: JValue, type: Type, nullable: boolean): unknown {
  if (token.type === tokenType.Null || token.type === tokenType.Undefined) {
    const fallback = nullable ? null : defaultValue(type);
    if (fallback === null) return null;
    throw jsonSerializationException.create(`Error converting value {null} to type '${fullName(type)}'.`);
  }
  if (type.kind !== 'named') throw unsupported(type);
  const { definition } = type;
  if (definition.kind === 'enum') return enumValue(token, type);
  return convertValue(token.value, definition.alias ?? definition.name);
}

/** The type of what stands in an array, a list or a dictionary; undefined for values. */
function elementTypeIn(type: Type): Type | undefined {
  if (type.kind === 'array') return type.elementType;
  return type.kind === 'named' ? type.typeArguments.at(-1) : undefined;
}

/** What arrays, lists and dictionaries hold in the end: `string` for `Dictionary<string, List<string>>`. */
export function innermost(type: Type): Type {
  const elementType = elementTypeIn(type);
  return elementType === undefined ? type : innermost(elementType);
}

const wholeNumbers = new Set(['sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong']);

/**
 * What `JsonConvert.DeserializeObject<T>` refuses although a cast would take it: a fraction or other text where a whole
 * number is wanted. Newtonsoft reads the number itself there.
 *
 * @throws ClrException `JsonReaderException`
 */
export function checkReadable(token: JToken, type: Type): void {
  const target = underlyingOf(type) ?? type;
  // Reading T[,] says itself where its rows are wrong.
  if (rankOf(target) !== undefined) return;
  const elementType = elementTypeIn(target);
  if (elementType !== undefined && token instanceof JArray)
    for (const item of token.children) checkReadable(item, elementType);
  else if (elementType !== undefined && token instanceof JObject)
    for (const { value } of token.children) checkReadable(value, elementType);
  if (target.kind !== 'named' || !wholeNumbers.has(target.definition.alias ?? '')) return;
  const place = `Path '${token.path}'.`;
  if (!(token instanceof JValue)) {
    const start = token instanceof JArray ? 'StartArray' : 'StartObject';
    throw jsonReaderException.create(`Error reading integer. Unexpected token: ${start}. ${place}`);
  }
  if (token.type === tokenType.Float)
    throw jsonReaderException.create(
      `Input string '${writeToken(token, { indented: false })}' is not a valid integer. ${place}`,
    );
  if (typeof token.value === 'string' && parseInteger(token.value) === undefined)
    throw jsonReaderException.create(`Could not convert string to integer: ${token.value}. ${place}`);
}

function enumValue(token: JValue, type: NamedType): unknown {
  const values = type.definition.values ?? {};
  if (typeof token.value !== 'string') return castToken(token, 'int', false);
  const wanted = token.value.toLowerCase();
  const found = Object.entries(values).find(([name]) => name.toLowerCase() === wanted);
  if (found === undefined) throw argumentException.create(`Requested value '${token.value}' was not found.`);
  return found[1];
}

function fromContainer(token: JToken, type: NamedType): unknown {
  const { definition, typeArguments } = type;
  const [first, second] = typeArguments;
  if (/^(I(ReadOnly)?)?Dictionary$/.test(definition.name) && first !== undefined && second !== undefined) {
    if (!(token instanceof JObject)) throw wrongShape(token, type);
    const dictionary = new ClrDictionary(typeArguments);
    for (const { name, value } of token.children) {
      dictionary.setValue(toObject(new JValue(name), first), toObject(value, second));
    }
    return dictionary;
  }
  if (sequenceNames.has(definition.name) && first !== undefined) {
    return new ClrList(
      first,
      itemsOf(token, type).map((item) => toObject(item, first)),
    );
  }
  if ((definition.name === 'HashSet' || definition.name === 'ISet') && first !== undefined) {
    const set = new ClrHashSet(first);
    for (const item of itemsOf(token, type)) set.add(toObject(item, first));
    return set;
  }
  if (definition.alias === 'string' || definition.kind !== 'class')
    return castToken(token, definition.alias ?? definition.name, false);
  throw unsupported(type);
}

function itemsOf(token: JToken, type: Type): readonly JToken[] {
  if (token instanceof JArray) return token.children;
  throw wrongShape(token, type);
}

const fullName = (type: Type): string =>
  type.kind === 'named' ? `${type.definition.namespace}.${type.definition.name}` : type.name;

const wrongShape = (token: JToken, type: Type) =>
  jsonSerializationException.create(
    `Cannot deserialize the current JSON ${token instanceof JProperty ? 'property' : typeName(token).toLowerCase()} into type '${fullName(type)}'. Path '${token.path}'.`,
  );

const unsupported = (type: Type) =>
  jsonSerializationException.create(`Deserializing into the type '${type.name}' is not supported.`);
