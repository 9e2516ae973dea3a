import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.hashset-1 */
export const hashSet = defineType({
  name: 'HashSet',
  namespace: 'System.Collections.Generic',
  kind: 'class',
  typeParameters: ['T'],
  interfaces: ['ISet<T>', 'IReadOnlyCollection<T>'],
  members: [
    'HashSet()',
    'HashSet(IEnumerable<T> collection)',
    'HashSet(IEqualityComparer<T> comparer)',
    'HashSet(IEnumerable<T> collection, IEqualityComparer<T> comparer)',
    'int Count { get; }',
    'bool Add(T item)',
    'void Clear()',
    'bool Contains(T item)',
    'void CopyTo(T[] array)',
    'void ExceptWith(IEnumerable<T> other)',
    'void IntersectWith(IEnumerable<T> other)',
    'void UnionWith(IEnumerable<T> other)',
    'void SymmetricExceptWith(IEnumerable<T> other)',
    'bool IsSubsetOf(IEnumerable<T> other)',
    'bool IsSupersetOf(IEnumerable<T> other)',
    'bool Overlaps(IEnumerable<T> other)',
    'bool Remove(T item)',
    'int RemoveWhere(Predicate<T> match)',
    'bool SetEquals(IEnumerable<T> other)',
  ],
});
