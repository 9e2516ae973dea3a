import { defineType } from '../define-type.js';

const namespace = 'System.Collections.Generic';

/** @see https://learn.microsoft.com/dotnet/api/system.collections.ienumerable */
export const enumerableInterface = defineType({
  name: 'IEnumerable',
  namespace: 'System.Collections',
  kind: 'interface',
  notAllowListed: true,
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerable-1 */
export const enumerableOf = defineType({
  name: 'IEnumerable',
  namespace,
  kind: 'interface',
  typeParameters: ['out T'],
  interfaces: ['IEnumerable'],
  members: ['IEnumerator<T> GetEnumerator()'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.ienumerator-1 */
export const enumeratorOf = defineType({
  name: 'IEnumerator',
  namespace,
  kind: 'interface',
  typeParameters: ['out T'],
  interfaces: ['IDisposable'],
  members: ['T Current { get; }', 'bool MoveNext()'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.icollection-1 */
export const collectionOf = defineType({
  name: 'ICollection',
  namespace,
  kind: 'interface',
  typeParameters: ['T'],
  interfaces: ['IEnumerable<T>'],
  members: [
    'int Count { get; }',
    'bool IsReadOnly { get; }',
    'void Add(T item)',
    'void Clear()',
    'bool Contains(T item)',
    'void CopyTo(T[] array, int arrayIndex)',
    'bool Remove(T item)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.ilist-1 */
export const listInterface = defineType({
  name: 'IList',
  namespace,
  kind: 'interface',
  typeParameters: ['T'],
  interfaces: ['ICollection<T>'],
  members: [
    'T this[int index] { get; set; }',
    'int IndexOf(T item)',
    'void Insert(int index, T item)',
    'void RemoveAt(int index)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.iset-1 */
export const setInterface = defineType({
  name: 'ISet',
  namespace,
  kind: 'interface',
  typeParameters: ['T'],
  interfaces: ['ICollection<T>'],
  members: [
    'bool Add(T item)',
    'void ExceptWith(IEnumerable<T> other)',
    'void IntersectWith(IEnumerable<T> other)',
    'void UnionWith(IEnumerable<T> other)',
    'void SymmetricExceptWith(IEnumerable<T> other)',
    'bool IsSubsetOf(IEnumerable<T> other)',
    'bool IsSupersetOf(IEnumerable<T> other)',
    'bool Overlaps(IEnumerable<T> other)',
    'bool SetEquals(IEnumerable<T> other)',
    'bool IsProperSupersetOf(IEnumerable<T> other)',
    'bool IsProperSubsetOf(IEnumerable<T> other)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlycollection-1 */
export const readOnlyCollectionOf = defineType({
  name: 'IReadOnlyCollection',
  namespace,
  kind: 'interface',
  typeParameters: ['out T'],
  interfaces: ['IEnumerable<T>'],
  members: ['int Count { get; }'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlylist-1 */
export const readOnlyListOf = defineType({
  name: 'IReadOnlyList',
  namespace,
  kind: 'interface',
  notAllowListed: true,
  typeParameters: ['out T'],
  interfaces: ['IReadOnlyCollection<T>'],
  members: ['T this[int index] { get; }'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.ireadonlydictionary-2 */
export const readOnlyDictionaryOf = defineType({
  name: 'IReadOnlyDictionary',
  namespace,
  kind: 'interface',
  typeParameters: ['TKey', 'TValue'],
  interfaces: ['IReadOnlyCollection<KeyValuePair<TKey, TValue>>'],
  members: [
    'TValue this[TKey key] { get; }',
    'IEnumerable<TKey> Keys { get; }',
    'IEnumerable<TValue> Values { get; }',
    'bool ContainsKey(TKey key)',
    'bool TryGetValue(TKey key, out TValue value)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.idictionary-2 */
export const dictionaryInterface = defineType({
  name: 'IDictionary',
  namespace,
  kind: 'interface',
  typeParameters: ['TKey', 'TValue'],
  interfaces: ['ICollection<KeyValuePair<TKey, TValue>>'],
  members: [
    'TValue this[TKey key] { get; set; }',
    'ICollection<TKey> Keys { get; }',
    'ICollection<TValue> Values { get; }',
    'void Add(TKey key, TValue value)',
    'bool ContainsKey(TKey key)',
    'bool Remove(TKey key)',
    'bool TryGetValue(TKey key, out TValue value)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.iequalitycomparer-1 */
export const equalityComparer = defineType({
  name: 'IEqualityComparer',
  namespace,
  kind: 'interface',
  notAllowListed: true,
  typeParameters: ['in T'],
  members: ['bool Equals(T x, T y)', 'int GetHashCode(T obj)'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.icomparer-1 */
export const comparerInterface = defineType({
  name: 'IComparer',
  namespace,
  kind: 'interface',
  notAllowListed: true,
  typeParameters: ['in T'],
  members: ['int Compare(T x, T y)'],
});
