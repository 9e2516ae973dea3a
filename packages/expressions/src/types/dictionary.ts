import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.dictionary-2 */
export const dictionary = defineType({
  name: 'Dictionary',
  namespace: 'System.Collections.Generic',
  kind: 'class',
  typeParameters: ['TKey', 'TValue'],
  interfaces: ['IDictionary<TKey, TValue>', 'IReadOnlyDictionary<TKey, TValue>'],
  members: [
    'Dictionary()',
    'Dictionary(int capacity)',
    'Dictionary(IEqualityComparer<TKey> comparer)',
    'Dictionary(IDictionary<TKey, TValue> dictionary)',
    'Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey> comparer)',
    'int Count { get; }',
    'TValue this[TKey key] { get; set; }',
    'ICollection<TKey> Keys { get; }',
    'ICollection<TValue> Values { get; }',
    'void Add(TKey key, TValue value)',
    'void Clear()',
    'bool ContainsKey(TKey key)',
    'bool ContainsValue(TValue value)',
    'bool Remove(TKey key)',
    'bool TryGetValue(TKey key, out TValue value)',
    ...unsupportedMembers(reasons.notYet, [
      'Dictionary(int capacity, IEqualityComparer<TKey> comparer)',
      'Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection)',
      'Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey> comparer)',
      'IEqualityComparer<TKey> Comparer { get; }',
      'Dictionary.Enumerator GetEnumerator()',
      'void OnDeserialization(object sender)',
      'bool Remove(TKey key, out TValue value)',
      'bool TryAdd(TKey key, TValue value)',
      'int EnsureCapacity(int capacity)',
      'void TrimExcess()',
      'void TrimExcess(int capacity)',
    ]),
  ],
});
