import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

/**
 * The culture of the gateway (en-US) and the invariant one, to be passed as `IFormatProvider`.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.globalization.cultureinfo
 */
export const cultureInfo = defineType({
  name: 'CultureInfo',
  namespace: 'System.Globalization',
  kind: 'class',
  interfaces: ['IFormatProvider'],
  notAllowListed: true,
  members: [
    'static CultureInfo CurrentCulture { get; }',
    'static CultureInfo InvariantCulture { get; }',
    'string Name { get; }',
    ...unsupportedMembers(reasons.otherCultures, [
      'CultureInfo(string name)',
      'static CultureInfo CreateSpecificCulture(string name)',
      'static CultureInfo GetCultureInfo(string name)',
    ]),
  ],
});
