import type { RuntimeMembers } from '../define-type.js';
import { defaultValue } from '../type-system/default-value.js';
import type { Type } from '../type-system/type.js';
import { ClrArray, iterate } from './clr/index.js';
import type { DictionaryObject } from './collections/collection.js';
import type { KeyValuePair } from './collections/key-value-pair.js';
import { parseJwt } from './context/jwt-value.js';
import { variableAs } from './context/variables.js';
import { argumentNull } from './failures.js';
import { parseBasic } from './jwt.js';
import { crypt } from './symmetric-algorithm.js';
import { urlEncode } from './web-utility.js';
import { verifyCertificate } from './x509.js';

type Types = readonly Type[];
type Dictionary = DictionaryObject | null;

const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

/** Several values of one name are joined with a comma. */
function joined(values: Dictionary, name: string | null, otherwise: string | null): string | null {
  const found = given(values, 'source').find(given(name, 'key'));
  return found instanceof ClrArray ? found.items.join(',') : otherwise;
}

function variable([type]: Types, variables: Dictionary, name: string | null, otherwise: unknown): unknown {
  const found = given(variables, 'source').find(given(name, 'variableName'));
  return found === undefined || type === undefined ? otherwise : variableAs(name ?? '', found, type);
}

const valueOr = (_types: Types, dictionary: Dictionary, key: unknown, otherwise: unknown): unknown => {
  const found = given(dictionary, 'source').find(key);
  return found === undefined ? otherwise : found;
};
const valueOrDefault = (types: Types, dictionary: Dictionary, key: unknown): unknown => {
  const [, valueType] = types;
  return valueOr(types, dictionary, key, valueType === undefined ? null : defaultValue(valueType));
};

function formText(values: Dictionary): string {
  const pairs: string[] = [];
  for (const entry of given(values, 'source')) {
    const { key, value } = entry as KeyValuePair;
    for (const item of iterate(value as Iterable<unknown>)) {
      pairs.push(`${urlEncode(String(key))}=${urlEncode(String(item ?? ''))}`);
    }
  }
  return pairs.join('&');
}

const [encrypt, decrypt] = [crypt('encrypt'), crypt('decrypt')];

export const contextExtensionsRuntime: RuntimeMembers = {
  'GetValueOrDefault(IReadOnlyDictionary<string,string[]>,string)': (
    values: Dictionary,
    name: string | null,
  ) => joined(values, name, null),
  'GetValueOrDefault(IReadOnlyDictionary<string,string[]>,string,string)': joined,
  'GetValueOrDefault(IReadOnlyDictionary<string,object>,string)': (
    types: Types,
    variables: Dictionary,
    name: string | null,
  ) => variable(types, variables, name, types[0] === undefined ? null : defaultValue(types[0])),
  'GetValueOrDefault(IReadOnlyDictionary<string,object>,string,T)': variable,
  'GetValueOrDefault(IReadOnlyDictionary<TKey,TValue>,TKey)': valueOrDefault,
  'GetValueOrDefault(IReadOnlyDictionary<TKey,TValue>,TKey,TValue)': valueOr,
  'GetValueOrDefault(IDictionary<TKey,TValue>,TKey)': valueOrDefault,
  'GetValueOrDefault(IDictionary<TKey,TValue>,TKey,TValue)': valueOr,
  'GetValueOrDefault(Dictionary<TKey,TValue>,TKey)': valueOrDefault,
  'GetValueOrDefault(Dictionary<TKey,TValue>,TKey,TValue)': valueOr,
  'ToQueryString(IDictionary<string,IList<string>>)': formText,
  'ToFormUrlEncodedContent(IDictionary<string,IList<string>>)': formText,
  'AsBasic(string)': parseBasic,
  'TryParseBasic(string,out BasicAuthCredentials)': (text: string | null, result: { value: unknown }) => {
    result.value = parseBasic(text);
    return result.value !== null;
  },
  'AsJwt(string)': parseJwt,
  'TryParseJwt(string,out Jwt)': (text: string | null, result: { value: unknown }) => {
    result.value = parseJwt(text);
    return result.value !== null;
  },
  'VerifyNoRevocation(X509Certificate2)': (certificate: Parameters<typeof verifyCertificate>[0]) =>
    verifyCertificate(certificate, false),
  'Encrypt(byte[],string,byte[],byte[])': encrypt,
  'Encrypt(byte[],SymmetricAlgorithm)': encrypt,
  'Encrypt(byte[],SymmetricAlgorithm,byte[],byte[])': encrypt,
  'Decrypt(byte[],string,byte[],byte[])': decrypt,
  'Decrypt(byte[],SymmetricAlgorithm)': decrypt,
  'Decrypt(byte[],SymmetricAlgorithm,byte[],byte[])': decrypt,
};
