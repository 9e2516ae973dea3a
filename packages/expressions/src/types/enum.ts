import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

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
    'static TEnum Parse<TEnum>(string value) where TEnum : struct',
    'static TEnum Parse<TEnum>(string value, bool ignoreCase) where TEnum : struct',
    'static object Parse(Type enumType, string value)',
    'static object Parse(Type enumType, string value, bool ignoreCase)',
    'string ToString(string format, IFormatProvider provider)',
    'string ToString(IFormatProvider provider)',
    ...unsupportedMembers(reasons.reflection, [
      'static bool TryParse(Type enumType, string value, bool ignoreCase, out object result)',
      'static bool TryParse(Type enumType, string value, out object result)',
    ]),
  ],
});
