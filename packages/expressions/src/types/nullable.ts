import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

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

/** @see https://learn.microsoft.com/dotnet/api/system.nullable */
export const nullableHelpers = defineType({
  name: 'Nullable',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  members: [
    'static int Compare<T>(T? n1, T? n2) where T : struct',
    'static bool Equals<T>(T? n1, T? n2) where T : struct',
    ...unsupportedMembers(reasons.reflection, ['static Type GetUnderlyingType(Type nullableType)']),
  ],
});
