import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { clrEquals, iterate } from './clr/index.js';
import { ClrDictionary } from './collections/clr-dictionary.js';
import type { Collection, DictionaryObject } from './collections/collection.js';
import type { EqualityComparer } from './collections/comparer.js';
import type { KeyValuePair } from './collections/key-value-pair.js';
import { defaultValue } from '../type-system/default-value.js';
import { Enumerator } from './collections/enumerator.js';
import { argumentNull, argumentOutOfRange, notSupported } from './failures.js';

type Types = readonly Type[];

function copyOf(
  types: Types,
  source: Iterable<unknown> | null,
  comparer: EqualityComparer | null,
  name = 'dictionary',
): ClrDictionary {
  if (source === null) throw argumentNull(name);
  const copy = new ClrDictionary(types, comparer);
  for (const entry of iterate(source)) {
    const { key, value } = entry as KeyValuePair;
    copy.addEntry(key, value);
  }
  return copy;
}

function checkCapacity(capacity: number): void {
  if (capacity < 0) throw argumentOutOfRange('capacity');
}

function tryGetValue(
  types: Types,
  self: DictionaryObject,
  key: unknown,
  result: { value: unknown },
): boolean {
  const found = self.find(key);
  const [, valueType] = types;
  result.value = found === undefined && valueType !== undefined ? defaultValue(valueType) : (found ?? null);
  return found !== undefined;
}

/** IReadOnlyDictionary: of dictionaries, of `context`, of JObject. */
export const readOnlyDictionaryRuntime = {
  'this[TKey]': (_types: Types, self: DictionaryObject, key: unknown) => self.valueAt(key),
  Keys: (_types: Types, self: DictionaryObject): Collection => self.keys(),
  Values: (_types: Types, self: DictionaryObject): Collection => self.values(),
  'ContainsKey(TKey)': (_types: Types, self: DictionaryObject, key: unknown) => self.containsKey(key),
  'TryGetValue(TKey,out TValue)': tryGetValue,
} satisfies RuntimeMembers;

/** IDictionary. */
export const dictionaryInterfaceRuntime = {
  ...readOnlyDictionaryRuntime,
  'this[TKey]=': (_types: Types, self: DictionaryObject, key: unknown, value: unknown) => {
    if (self.setValue === undefined) throw notSupported('Collection is read-only.');
    self.setValue(key, value);
  },
  'Add(TKey,TValue)': (_types: Types, self: DictionaryObject, key: unknown, value: unknown) => {
    if (self.addEntry === undefined) throw notSupported('Collection is read-only.');
    self.addEntry(key, value);
  },
  'Remove(TKey)': (_types: Types, self: DictionaryObject, key: unknown) => {
    if (self.removeKey === undefined) throw notSupported('Collection is read-only.');
    return self.removeKey(key);
  },
} satisfies RuntimeMembers;

export const dictionaryRuntime = {
  ...dictionaryInterfaceRuntime,
  'new()': (types: Types) => new ClrDictionary(types),
  'new(int)': (types: Types, capacity: number) => {
    checkCapacity(capacity);
    return new ClrDictionary(types);
  },
  'new(IEqualityComparer<TKey>)': (types: Types, comparer: EqualityComparer | null) =>
    new ClrDictionary(types, comparer),
  'new(IDictionary<TKey,TValue>)': (types: Types, source: DictionaryObject | null) =>
    copyOf(types, source, null),
  'new(IDictionary<TKey,TValue>,IEqualityComparer<TKey>)': copyOf,
  'new(int,IEqualityComparer<TKey>)': (types: Types, capacity: number, comparer: EqualityComparer | null) => {
    checkCapacity(capacity);
    return new ClrDictionary(types, comparer);
  },
  'new(IEnumerable<KeyValuePair<TKey,TValue>>)': (types: Types, source: Iterable<unknown> | null) =>
    copyOf(types, source, null, 'collection'),
  'new(IEnumerable<KeyValuePair<TKey,TValue>>,IEqualityComparer<TKey>)': (
    types: Types,
    source: Iterable<unknown> | null,
    comparer: EqualityComparer | null,
  ) => copyOf(types, source, comparer, 'collection'),
  Comparer: (_types: Types, self: ClrDictionary) => self.comparer,
  Count: (_types: Types, self: ClrDictionary) => self.count,
  'EnsureCapacity(int)': (_types: Types, self: ClrDictionary, capacity: number) => {
    checkCapacity(capacity);
    return Math.max(capacity, self.count);
  },
  'GetEnumerator()': (_types: Types, self: ClrDictionary) => new Enumerator(self),
  // Only a dictionary that a formatter is reading back has something to do here.
  'OnDeserialization(object)': () => undefined,
  'Remove(TKey,out TValue)': (
    types: Types,
    self: ClrDictionary,
    key: unknown,
    result: { value: unknown },
  ) => {
    tryGetValue(types, self, key, result);
    return self.removeKey(key);
  },
  'TrimExcess()': () => undefined,
  'TrimExcess(int)': (_types: Types, self: ClrDictionary, capacity: number) => {
    if (capacity < self.count) throw argumentOutOfRange('capacity');
  },
  'TryAdd(TKey,TValue)': (_types: Types, self: ClrDictionary, key: unknown, value: unknown) => {
    if (self.containsKey(key)) return false;
    self.setValue(key, value);
    return true;
  },
  'Clear()': (_types: Types, self: ClrDictionary) => self.clear(),
  'ContainsValue(TValue)': (_types: Types, self: ClrDictionary, value: unknown) =>
    [...self.values()].some((item) => clrEquals(item, value)),
} satisfies RuntimeMembers;
