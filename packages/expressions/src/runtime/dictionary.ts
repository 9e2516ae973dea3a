import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { clrEquals } from './clr/index.js';
import { ClrDictionary } from './collections/clr-dictionary.js';
import type { Collection, DictionaryObject } from './collections/collection.js';
import type { EqualityComparer } from './collections/comparer.js';
import type { KeyValuePair } from './collections/key-value-pair.js';
import { defaultValue } from '../type-system/default-value.js';
import { argumentNull, notSupported } from './failures.js';

type Types = readonly Type[];

function copyOf(
  types: Types,
  source: DictionaryObject | null,
  comparer: EqualityComparer | null,
): ClrDictionary {
  if (source === null) throw argumentNull('dictionary');
  const copy = new ClrDictionary(types, comparer);
  for (const entry of source) {
    const { key, value } = entry as KeyValuePair;
    copy.addEntry(key, value);
  }
  return copy;
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
  'new(int)': (types: Types) => new ClrDictionary(types),
  'new(IEqualityComparer<TKey>)': (types: Types, comparer: EqualityComparer | null) =>
    new ClrDictionary(types, comparer),
  'new(IDictionary<TKey,TValue>)': (types: Types, source: DictionaryObject | null) =>
    copyOf(types, source, null),
  'new(IDictionary<TKey,TValue>,IEqualityComparer<TKey>)': copyOf,
  Count: (_types: Types, self: ClrDictionary) => self.count,
  'Clear()': (_types: Types, self: ClrDictionary) => self.clear(),
  'ContainsValue(TValue)': (_types: Types, self: ClrDictionary, value: unknown) =>
    [...self.values()].some((item) => clrEquals(item, value)),
} satisfies RuntimeMembers;
