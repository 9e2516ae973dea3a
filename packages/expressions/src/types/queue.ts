import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.queue-1 */
export const queue = defineType({
  name: 'Queue',
  namespace: 'System.Collections.Generic',
  kind: 'class',
  typeParameters: ['T'],
  interfaces: ['IReadOnlyCollection<T>'],
  members: [
    'Queue()',
    'Queue(IEnumerable<T> collection)',
    'int Count { get; }',
    'void Clear()',
    'bool Contains(T item)',
    'T Dequeue()',
    'void Enqueue(T item)',
    'T Peek()',
    'T[] ToArray()',
    'Queue(int capacity)',
    'void CopyTo(T[] array, int arrayIndex)',
    'IEnumerator<T> GetEnumerator()',
    'bool TryDequeue(out T result)',
    'bool TryPeek(out T result)',
    'void TrimExcess()',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.stack-1 */
export const stack = defineType({
  name: 'Stack',
  namespace: 'System.Collections.Generic',
  kind: 'class',
  typeParameters: ['T'],
  interfaces: ['IReadOnlyCollection<T>'],
  members: [
    'Stack()',
    'Stack(IEnumerable<T> collection)',
    'int Count { get; }',
    'void Clear()',
    'bool Contains(T item)',
    'T Peek()',
    'T Pop()',
    'void Push(T item)',
    'T[] ToArray()',
    'Stack(int capacity)',
    'void CopyTo(T[] array, int arrayIndex)',
    'IEnumerator<T> GetEnumerator()',
    'void TrimExcess()',
    'bool TryPeek(out T result)',
    'bool TryPop(out T result)',
  ],
});
