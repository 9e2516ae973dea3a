import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.boolean */
export const booleanType = defineType({
  name: 'Boolean',
  alias: 'bool',
  namespace: 'System',
  kind: 'struct',
  interfaces: ['IComparable<bool>', 'IEquatable<bool>', 'IComparable', 'IConvertible'],
  members: [
    'static readonly string TrueString',
    'static readonly string FalseString',
    'static bool Parse(string value)',
    'static bool TryParse(string value, out bool result)',
    'int CompareTo(bool value)',
    'int CompareTo(object obj)',
    'bool Equals(bool obj)',
    'bool Equals(object obj)',
    'int GetHashCode()',
    'string ToString()',
    'string ToString(IFormatProvider provider)',
  ],
});
