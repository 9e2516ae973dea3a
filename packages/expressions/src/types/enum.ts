import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.enum */
export const enumType = defineType({
  name: 'Enum',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  members: [
    'static bool TryParse<TEnum>(string value, out TEnum result) where TEnum : struct',
    'static bool TryParse<TEnum>(string value, bool ignoreCase, out TEnum result) where TEnum : struct',
    'string ToString()',
    'string ToString(string format)',
    'int CompareTo(object target)',
    'bool Equals(object obj)',
    'int GetHashCode()',
    'bool HasFlag(Enum flag)',
    {
      signature: 'static object Parse(Type enumType, string value)',
      unsupported: 'reflection is not available to policy expressions',
    },
    {
      signature: 'static object Parse(Type enumType, string value, bool ignoreCase)',
      unsupported: 'reflection is not available to policy expressions',
    },
  ],
});
