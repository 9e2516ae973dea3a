import { defineType } from '../define-type.js';

/**
 * Zones by their IANA or Windows name, from the runtime's own data.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.timezoneinfo
 */
export const timeZoneInfo = defineType({
  name: 'TimeZoneInfo',
  namespace: 'System',
  kind: 'class',
  members: [
    'static TimeZoneInfo Local { get; }',
    'static TimeZoneInfo Utc { get; }',
    'TimeSpan BaseUtcOffset { get; }',
    'string Id { get; }',
    'bool SupportsDaylightSavingTime { get; }',
    'static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo destinationTimeZone)',
    'static DateTimeOffset ConvertTime(DateTimeOffset dateTimeOffset, TimeZoneInfo destinationTimeZone)',
    'static DateTime ConvertTime(DateTime dateTime, TimeZoneInfo sourceTimeZone, TimeZoneInfo destinationTimeZone)',
    'static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string destinationTimeZoneId)',
    'static DateTime ConvertTimeFromUtc(DateTime dateTime, TimeZoneInfo destinationTimeZone)',
    'static DateTime ConvertTimeToUtc(DateTime dateTime)',
    'static DateTime ConvertTimeToUtc(DateTime dateTime, TimeZoneInfo sourceTimeZone)',
    'static TimeZoneInfo FindSystemTimeZoneById(string id)',
    'TimeSpan GetUtcOffset(DateTime dateTime)',
    'bool IsDaylightSavingTime(DateTime dateTime)',
    'string ToString()',
    { signature: 'string DisplayName { get; }', unsupported: 'names of zones differ between platforms' },
    { signature: 'string StandardName { get; }', unsupported: 'names of zones differ between platforms' },
    { signature: 'string DaylightName { get; }', unsupported: 'names of zones differ between platforms' },
  ],
});
