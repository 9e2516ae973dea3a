import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.icomparable-1 */
export const comparableOf = defineType({
  name: 'IComparable',
  namespace: 'System',
  kind: 'interface',
  notAllowListed: true,
  typeParameters: ['in T'],
  members: ['int CompareTo(T other)'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.icomparable */
export const comparable = defineType({
  name: 'IComparable',
  namespace: 'System',
  kind: 'interface',
  notAllowListed: true,
  members: ['int CompareTo(object obj)'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.iequatable-1 */
export const equatable = defineType({
  name: 'IEquatable',
  namespace: 'System',
  kind: 'interface',
  notAllowListed: true,
  typeParameters: ['T'],
  members: ['bool Equals(T other)'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.iformattable */
export const formattable = defineType({
  name: 'IFormattable',
  namespace: 'System',
  kind: 'interface',
  notAllowListed: true,
});

/** @see https://learn.microsoft.com/dotnet/api/system.iconvertible */
export const convertible = defineType({
  name: 'IConvertible',
  namespace: 'System',
  kind: 'interface',
  notAllowListed: true,
});

/** @see https://learn.microsoft.com/dotnet/api/system.idisposable */
export const disposable = defineType({
  name: 'IDisposable',
  namespace: 'System',
  kind: 'interface',
  notAllowListed: true,
  members: ['void Dispose()'],
});

/** Null is the culture of the gateway; CultureInfo implements it. */
export const formatProvider = defineType({
  name: 'IFormatProvider',
  namespace: 'System',
  kind: 'interface',
});
