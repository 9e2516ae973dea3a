import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.nullable-1 */
export const nullable = defineType({
  name: 'Nullable',
  namespace: 'System',
  kind: 'struct',
  typeParameters: ['T'],
  members: [
    'Nullable(T value)',
    'bool HasValue { get; }',
    'T Value { get; }',
    'T GetValueOrDefault()',
    'T GetValueOrDefault(T defaultValue)',
    'bool Equals(object other)',
    'int GetHashCode()',
    'string ToString()',
  ],
});
