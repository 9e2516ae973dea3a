import { defineType } from '../define-type.js';

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
  ],
});
