import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.collections.objectmodel.readonlycollection-1 */
export const readOnlyCollection = defineType({
  name: 'ReadOnlyCollection',
  namespace: 'System.Collections.ObjectModel',
  kind: 'class',
  notAllowListed: true,
  typeParameters: ['T'],
  interfaces: ['IList<T>', 'IReadOnlyList<T>'],
  members: [
    'ReadOnlyCollection(IList<T> list)',
    'int Count { get; }',
    'T this[int index] { get; }',
    'bool Contains(T value)',
    'void CopyTo(T[] array, int index)',
    'int IndexOf(T value)',
  ],
});
