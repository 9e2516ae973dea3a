import { defineType, unsupportedMembers } from '../define-type.js';

const fixedRules = "a zone's rules are the runtime's own data: convert times with TimeZoneInfo";

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
    'TimeSpan[] GetAmbiguousTimeOffsets(DateTimeOffset dateTimeOffset)',
    'TimeSpan[] GetAmbiguousTimeOffsets(DateTime dateTime)',
    'TimeSpan GetUtcOffset(DateTimeOffset dateTimeOffset)',
    'bool IsAmbiguousTime(DateTimeOffset dateTimeOffset)',
    'bool IsAmbiguousTime(DateTime dateTime)',
    'bool IsDaylightSavingTime(DateTimeOffset dateTimeOffset)',
    'bool IsInvalidTime(DateTime dateTime)',
    'static void ClearCachedData()',
    'static DateTimeOffset ConvertTimeBySystemTimeZoneId(DateTimeOffset dateTimeOffset, string destinationTimeZoneId)',
    'static DateTime ConvertTimeBySystemTimeZoneId(DateTime dateTime, string sourceTimeZoneId, string destinationTimeZoneId)',
    'bool Equals(TimeZoneInfo other)',
    'bool HasSameRules(TimeZoneInfo other)',
    ...unsupportedMembers(fixedRules, [
      'TimeZoneInfo.AdjustmentRule[] GetAdjustmentRules()',
      'static TimeZoneInfo FromSerializedString(string source)',
      'string ToSerializedString()',
      'static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName)',
      'static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, TimeZoneInfo.AdjustmentRule[] adjustmentRules)',
      'static TimeZoneInfo CreateCustomTimeZone(string id, TimeSpan baseUtcOffset, string displayName, string standardDisplayName, string daylightDisplayName, TimeZoneInfo.AdjustmentRule[] adjustmentRules, bool disableDaylightSavingTime)',
    ]),
    ...unsupportedMembers('names of zones differ between platforms', [
      'static ReadOnlyCollection<TimeZoneInfo> GetSystemTimeZones()',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.timezoneinfo.adjustmentrule */
export const adjustmentRule = defineType({
  name: 'AdjustmentRule',
  declaringType: 'TimeZoneInfo',
  namespace: 'System',
  kind: 'class',
  unsupported: fixedRules,
  members: [
    'DateTime DateStart { get; }',
    'DateTime DateEnd { get; }',
    'TimeSpan DaylightDelta { get; }',
    'TimeZoneInfo.TransitionTime DaylightTransitionStart { get; }',
    'TimeZoneInfo.TransitionTime DaylightTransitionEnd { get; }',
    'bool Equals(TimeZoneInfo.AdjustmentRule other)',
    'static TimeZoneInfo.AdjustmentRule CreateAdjustmentRule(DateTime dateStart, DateTime dateEnd, TimeSpan daylightDelta, TimeZoneInfo.TransitionTime daylightTransitionStart, TimeZoneInfo.TransitionTime daylightTransitionEnd)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.timezoneinfo.transitiontime */
export const transitionTime = defineType({
  name: 'TransitionTime',
  declaringType: 'TimeZoneInfo',
  namespace: 'System',
  kind: 'struct',
  unsupported: fixedRules,
  members: [
    'DateTime TimeOfDay { get; }',
    'int Month { get; }',
    'int Week { get; }',
    'int Day { get; }',
    'DayOfWeek DayOfWeek { get; }',
    'bool IsFixedDateRule { get; }',
    'bool Equals(TimeZoneInfo.TransitionTime other)',
    'static bool operator ==(TimeZoneInfo.TransitionTime t1, TimeZoneInfo.TransitionTime t2)',
    'static bool operator !=(TimeZoneInfo.TransitionTime t1, TimeZoneInfo.TransitionTime t2)',
    'static TimeZoneInfo.TransitionTime CreateFixedDateRule(DateTime timeOfDay, int month, int day)',
    'static TimeZoneInfo.TransitionTime CreateFloatingDateRule(DateTime timeOfDay, int month, int week, DayOfWeek dayOfWeek)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.timezone */
export const timeZone = defineType({
  name: 'TimeZone',
  namespace: 'System',
  kind: 'class',
  abstract: true,
  unsupported: 'TimeZoneInfo has replaced it',
  members: [
    'static TimeZone CurrentTimeZone { get; }',
    'string StandardName { get; }',
    'string DaylightName { get; }',
    'DaylightTime GetDaylightChanges(int year)',
    'TimeSpan GetUtcOffset(DateTime time)',
    'bool IsDaylightSavingTime(DateTime time)',
    'static bool IsDaylightSavingTime(DateTime time, DaylightTime daylightTimes)',
    'DateTime ToLocalTime(DateTime time)',
    'DateTime ToUniversalTime(DateTime time)',
  ],
});
