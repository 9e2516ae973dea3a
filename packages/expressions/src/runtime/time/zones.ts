import {
  partsOfTicks,
  ticksOfDate,
  ticksPerMillisecond,
  unixEpochTicks,
  ticksPerHour,
  ticksPerMinute,
  ticksPerSecond,
} from './calendar.js';

/** Windows' names of zones that policies use, as CLDR maps them (`windowsZones.xml`, territory 001). */
const windowsZones: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'GMT Standard Time': 'Europe/London',
  'Greenwich Standard Time': 'Atlantic/Reykjavik',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Romance Standard Time': 'Europe/Paris',
  'Central European Standard Time': 'Europe/Warsaw',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kiev',
  'GTB Standard Time': 'Europe/Bucharest',
  'Russian Standard Time': 'Europe/Moscow',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Israel Standard Time': 'Asia/Jerusalem',
  'Egypt Standard Time': 'Africa/Cairo',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Arabian Standard Time': 'Asia/Dubai',
  'Arab Standard Time': 'Asia/Riyadh',
  'India Standard Time': 'Asia/Kolkata',
  'China Standard Time': 'Asia/Shanghai',
  'Singapore Standard Time': 'Asia/Singapore',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'E. Australia Standard Time': 'Australia/Brisbane',
  'Cen. Australia Standard Time': 'Australia/Adelaide',
  'AUS Central Standard Time': 'Australia/Darwin',
  'W. Australia Standard Time': 'Australia/Perth',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'Alaskan Standard Time': 'America/Anchorage',
  'Pacific Standard Time': 'America/Los_Angeles',
  'US Mountain Standard Time': 'America/Phoenix',
  'Mountain Standard Time': 'America/Denver',
  'Central Standard Time': 'America/Chicago',
  'Eastern Standard Time': 'America/New_York',
  'Atlantic Standard Time': 'America/Halifax',
  'Newfoundland Standard Time': 'America/St_Johns',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'SA Pacific Standard Time': 'America/Bogota',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
};

const formats = new Map<string, Intl.DateTimeFormat>();

/** The IANA name of a zone by either name; undefined when it is not known. */
export function ianaZone(id: string): string | undefined {
  const name = Object.hasOwn(windowsZones, id) ? windowsZones[id] : id;
  if (name === undefined || !/^[A-Za-z0-9_+/-]{1,64}$/.test(name)) return undefined;
  try {
    formatOf(name);
    return name;
  } catch {
    return undefined;
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric',
      minute: 'numeric', second: 'numeric', era: 'short',
    }); // prettier-ignore
    formats.set(zone, format);
  }
  return format;
}

/** How far a zone's clocks are ahead of UTC at an instant, in ticks. */
export function offsetAt(zone: string, utcTicks: bigint): bigint {
  const ms = Number((utcTicks - unixEpochTicks) / ticksPerMillisecond);
  const parts = Object.fromEntries(
    formatOf(zone)
      .formatToParts(ms)
      .map(({ type, value }) => [type, value]),
  );
  const year = Number(parts['year']);
  if (parts['era'] === 'BC' || year < 1) return 0n;
  const wall =
    ticksOfDate(year, Number(parts['month']), Number(parts['day'])) +
    BigInt(Number(parts['hour'])) * ticksPerHour +
    BigInt(Number(parts['minute'])) * ticksPerMinute +
    BigInt(Number(parts['second'])) * ticksPerSecond;
  return wall - (utcTicks - (utcTicks % ticksPerSecond));
}

/** The offsets that a clock on the wall of a zone may mean, the smallest first: none for a time that is skipped. */
export function offsetsOfWall(zone: string, wallTicks: bigint): readonly bigint[] {
  const candidates = new Set([
    offsetAt(zone, wallTicks),
    offsetAt(zone, wallTicks - 24n * ticksPerHour),
    offsetAt(zone, wallTicks + 24n * ticksPerHour),
  ]);
  return [...candidates]
    .filter((offset) => offsetAt(zone, wallTicks - offset) === offset)
    .sort((left, right) => (left < right ? -1 : 1));
}

/** Where a time comes twice .NET takes standard time, the smaller offset; undefined for a time that is skipped. */
export const offsetOfWall = (zone: string, wallTicks: bigint): bigint | undefined =>
  offsetsOfWall(zone, wallTicks)[0];

/** Standard offset of a zone in a year: the smaller one of January and July. */
export function standardOffset(
  zone: string,
  utcTicks: bigint,
): { readonly standard: bigint; readonly changes: boolean } {
  const { year } = partsOfTicks(utcTicks);
  const [january, july] = [offsetAt(zone, ticksOfDate(year, 1, 1)), offsetAt(zone, ticksOfDate(year, 7, 1))];
  return { standard: january < july ? january : july, changes: january !== july };
}
