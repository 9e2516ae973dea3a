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
  ],
});
