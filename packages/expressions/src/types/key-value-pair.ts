import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

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
    ...unsupportedMembers(reasons.notYet, ['void Deconstruct(out TKey key, out TValue value)']),
  ],
});
