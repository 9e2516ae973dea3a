import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.collections.generic.keyvaluepair-2 */
export const keyValuePair = defineType({
  name: 'KeyValuePair',
  namespace: 'System.Collections.Generic',
  kind: 'struct',
  typeParameters: ['TKey', 'TValue'],
  members: [
    'KeyValuePair(TKey key, TValue value)',
    'TKey Key { get; }',
    'TValue Value { get; }',
    'string ToString()',
    'void Deconstruct(out TKey key, out TValue value)',
  ],
});
