import { defineType } from '../define-type.js';

/** @see https://learn.microsoft.com/dotnet/api/system.globalization.datetimestyles */
export const dateTimeStyles = defineType({
  name: 'DateTimeStyles',
  namespace: 'System.Globalization',
  kind: 'enum',
  flags: true,
  notAllowListed: true,
  values: {
    None: 0,
    AllowLeadingWhite: 1,
    AllowTrailingWhite: 2,
    AllowInnerWhite: 4,
    AllowWhiteSpaces: 7,
    NoCurrentDateDefault: 8,
    AdjustToUniversal: 16,
    AssumeLocal: 32,
    AssumeUniversal: 64,
    RoundtripKind: 128,
  },
});

/** @see https://learn.microsoft.com/dotnet/api/system.globalization.timespanstyles */
export const timeSpanStyles = defineType({
  name: 'TimeSpanStyles',
  namespace: 'System.Globalization',
  kind: 'enum',
  flags: true,
  notAllowListed: true,
  values: { None: 0, AssumeNegative: 1 },
});
