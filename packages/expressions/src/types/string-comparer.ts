import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

/** @see https://learn.microsoft.com/dotnet/api/system.stringcomparer */
export const stringComparer = defineType({
  name: 'StringComparer',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  interfaces: ['IEqualityComparer<string>', 'IComparer<string>'],
  members: [
    'static StringComparer CurrentCulture { get; }',
    'static StringComparer CurrentCultureIgnoreCase { get; }',
    'static StringComparer InvariantCulture { get; }',
    'static StringComparer InvariantCultureIgnoreCase { get; }',
    'static StringComparer Ordinal { get; }',
    'static StringComparer OrdinalIgnoreCase { get; }',
    'int Compare(string x, string y)',
    'bool Equals(string x, string y)',
    'int GetHashCode(string obj)',
    'static StringComparer FromComparison(StringComparison comparisonType)',
    'int Compare(object x, object y)',
    'bool Equals(object x, object y)',
    ...unsupportedMembers(reasons.culture, [
      'static StringComparer Create(CultureInfo culture, bool ignoreCase)',
      'static StringComparer Create(CultureInfo culture, CompareOptions options)',
    ]),
  ],
});
