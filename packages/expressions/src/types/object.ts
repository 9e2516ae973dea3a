import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.object */
export const objectType = defineType({
  name: 'Object',
  alias: 'object',
  namespace: 'System',
  kind: 'class',
  members: [
    'Object()',
    'bool Equals(object obj)',
    'static bool Equals(object objA, object objB)',
    'static bool ReferenceEquals(object objA, object objB)',
    'int GetHashCode()',
    'string ToString()',
    { signature: 'Type GetType()', unsupported: 'reflection is not available to policy expressions' },
  ],
});
