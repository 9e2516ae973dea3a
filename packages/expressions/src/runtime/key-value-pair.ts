import type { RuntimeMembers } from '../define-type.js';
import type { Type } from '../type-system/type.js';
import { KeyValuePair } from './collections/key-value-pair.js';
import { defaultValue } from '../type-system/default-value.js';

export const keyValuePairRuntime = {
  default: (types: readonly Type[]) =>
    new KeyValuePair(types, ...(types.map(defaultValue) as [unknown, unknown])),
  'new(TKey,TValue)': (types: readonly Type[], key: unknown, value: unknown) =>
    new KeyValuePair(types, key, value),
  Key: (_types: readonly Type[], self: KeyValuePair) => self.key,
  Value: (_types: readonly Type[], self: KeyValuePair) => self.value,
  'Deconstruct(out TKey,out TValue)': (
    _types: readonly Type[],
    self: KeyValuePair,
    key: { value: unknown },
    value: { value: unknown },
  ) => {
    key.value = self.key;
    value.value = self.value;
  },
  'ToString()': (_types: readonly Type[], self: KeyValuePair) => self.toString(),
} satisfies RuntimeMembers;
