import {
  isDate,
  monthNames,
  dayNames,
  partsOfTicks,
  ticksOfDate,
  ticksPerDay,
  ticksPerHour,
  ticksPerMinute,
  ticksPerSecond,
} from './calendar.js';

/** What a date's text says: the wall's clock, and how far that is ahead of UTC where it says so. */
export interface ParsedDate {
  readonly ticks: bigint;
  readonly offsetTicks: bigint | undefined;
}

/** Why a text is no date. */
export interface DateProblem {
  readonly problem: string;
}

/** Longest text that is looked at; .NET has no such limit, no date is as long. */
const maximumLength = 200;

/** What .NET says of most texts that are no date. */
export const unrecognized: DateProblem = { problem: 'String was not recognized as a valid DateTime.' };

/**
 * Reads a date as `DateTime.Parse` does for culture en-US: ISO 8601, RFC 1123, `3/14/2026 1:02 PM`,
 * `March 14, 2026`, with time and zone left out or given. A missing date is the day of `now`.
 */
export function parseDate(text: string, now: bigint): ParsedDate | DateProblem {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > maximumLength) return unrecognized;
  const unknown = unknownWord(trimmed);
  if (unknown !== undefined) {
    const problem = `The string was not recognized as a valid DateTime. There is an unknown word starting at index ${text.indexOf(trimmed) + unknown}.`;
    return { problem };
  }
  const { rest, time, zone } = splitTime(trimmed);
  const day = readDay(rest, now);
  if (day === undefined || (rest !== '' && rest !== trimmed && !day.complete)) return unrecognized;
  if (time === undefined) return noSuchTime;
  if (zone === null) return noSuchZone;
  const date = ticksOfDate(day.year, day.month, day.day);
  if (day.dayOfWeek !== undefined && partsOfTicks(date).dayOfWeek !== day.dayOfWeek) {
    return {
      problem: 'String was not recognized as a valid DateTime because the day of week was incorrect.',
    };
  }
  return { ticks: date + time, offsetTicks: zone };
}

const timePattern =
  /(?:^|(?<=\b\d{3,4}[-/., ]{1,3}\d{1,2}[-/., ]{1,3}\d{1,2})t(?=\d\d:\d\d(?:$|[^\d:]|:\d\d))|(?<=\d)z?(?=$)|[\s,]+)(?:(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,16}))?)?\s*(am|pm)?|(\d{1,2})\s*(am|pm))\s*(z|gmt|[+-]\d{1,2}(?::?\d{2})?)?$/i;

const noSuchTime: DateProblem = {
  problem:
    'The DateTime represented by the string is not supported in calendar System.Globalization.GregorianCalendar.',
};
/** What .NET says of an offset that {@link isFarFromUtc}. */
export const noSuchOffset = 'The time zone offset must be within plus or minus 14 hours.';
const noSuchZone: DateProblem = { problem: noSuchOffset };

/** Whether no zone is that far from UTC. */
export const isFarFromUtc = (offsetTicks: bigint): boolean =>
  offsetTicks > 14n * ticksPerHour || offsetTicks < -14n * ticksPerHour;

interface SplitTime {
  readonly rest: string;
  /** Undefined: there is a time, but no clock shows it. */
  readonly time: bigint | undefined;
  /** Null: there is a zone, but none is that far from UTC. */
  readonly zone: bigint | null | undefined;
}

function splitTime(text: string): SplitTime {
  const match = timePattern.exec(text);
  if (match === null) {
    const utc = /^(.*\d)\s*(?:z|\sgmt)$/i.exec(text);
    return utc === null
      ? { rest: text, time: 0n, zone: undefined }
      : { rest: utc[1] ?? '', time: 0n, zone: 0n };
  }
  const [, hourText, minuteText, secondText, fraction, half1, hourOnly, half2, zoneText] = match;
  const half = (half1 ?? half2)?.charAt(0).toLowerCase();
  const hour = Number(hourText ?? hourOnly);
  const minute = Number(minuteText ?? 0);
  const second = Number(secondText ?? 0);
  const zone = zoneText === undefined ? undefined : readZone(zoneText);
  const bad = minute > 59 || second > 59 || hour > 23 || (half === 'a' && hour > 12);
  const full = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  const fractionTicks = fraction === undefined ? 0n : BigInt(Math.round(Number(`0.${fraction}`) * 1e7));
  return {
    rest: text.slice(0, match.index).trim(),
    time: bad
      ? undefined
      : BigInt(full) * ticksPerHour +
        BigInt(minute) * ticksPerMinute +
        BigInt(second) * ticksPerSecond +
        fractionTicks,
    zone,
  };
}

function readZone(text: string): bigint | null {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text);
  if (match === null) return 0n;
  const [, sign, hours = '0', minutes = '0'] = match;
  const total = Number(hours) * 60 + Number(minutes);
  if (total > 14 * 60 || Number(minutes) > 59) return null;
  return BigInt(sign === '-' ? -total : total) * ticksPerMinute;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly dayOfWeek?: number | undefined;
  /** Whether year, month and day are all given: only then a time may follow. */
  readonly complete: boolean;
}

const dayOrder: readonly (readonly [pattern: RegExp, order: string])[] = [
  [/^(\d{3,4})[-/., ]+(\d{1,2})[-/., ]+(\d{1,2})$/, 'ymd'],
  [/^(\d{1,2})[-/., ]+(\d{1,2})[-/., ]+(\d{1,4})$/, 'mdy'],
  [/^(\d{3,4})[-/, ]+(\d{1,2})$/, 'ym'],
  [/^(\d{1,2})[-/, ]+(\d{3,4})$/, 'my'],
  [/^(\d{1,2})[-/, ]+(\d{1,2})$/, 'md'],
  [/^(\d{1,2})[\s,./-]*([a-z]{3,})[\s,./-]*(\d{1,4})?$/i, 'dny'],
  [/^([a-z]{3,})[\s,./-]*(\d{1,2})(?:[\s,./-]+(\d{1,4}))?$/i, 'ndy'],
  [/^([a-z]{3,})[\s,./-]*(\d{3,4})$/i, 'ny'],
  [/^(\d{3,4})[\s,./-]*([a-z]{3,})(?:[\s,./-]*(\d{1,2}))?$/i, 'ynd'],
];

function readDay(text: string, now: bigint): Day | undefined {
  const today = partsOfTicks(now);
  const weekday = /^([a-z]{3,9})(?:\s*,\s*|\s+|$)/i.exec(text);
  const dayOfWeek = weekday === null ? -1 : nameIndex(dayNames, weekday[1] ?? '');
  const rest = dayOfWeek < 0 ? text : text.slice(weekday?.[0].length ?? 0);
  if (rest === '') return dayOfWeek < 0 ? { ...today, complete: false } : undefined;
  for (const [pattern, order] of dayOrder) {
    const match = pattern.exec(rest);
    if (match === null) continue;
    const parts: { y?: string | undefined; m?: number; d?: string | undefined } = {};
    [...order].forEach((letter, index) => {
      const part = match[index + 1];
      if (letter === 'y') parts.y = part;
      else if (letter === 'd') parts.d = part;
      else parts.m = letter === 'm' ? Number(part) : nameIndex(monthNames, part ?? '') + 1;
    });
    const year = parts.y === undefined ? today.year : fullYear(parts.y);
    const complete = parts.y !== undefined && parts.d !== undefined;
    const day = { year, month: parts.m ?? 1, day: Number(parts.d ?? 1), complete };
    if (!isDate(day.year, day.month, day.day)) return undefined;
    return { ...day, dayOfWeek: dayOfWeek < 0 ? undefined : dayOfWeek };
  }
  return undefined;
}

/** Two digits mean 1930 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function nameIndex(names: readonly string[], word: string): number {
  const lower = word.toLowerCase();
  return names.findIndex((name) => {
    const full = name.toLowerCase();
    return lower === full || lower === full.slice(0, 3);
  });
}

const otherWords = new Set(['t', 'z', 'gmt', 'am', 'pm']);

function unknownWord(text: string): number | undefined {
  for (const match of text.matchAll(/[a-z]+/gi)) {
    const [word] = match;
    const known =
      otherWords.has(word.toLowerCase()) ||
      nameIndex(monthNames, word) >= 0 ||
      nameIndex(dayNames, word) >= 0;
    if (!known) return match.index;
  }
  return undefined;
}

/** Ticks from the start of the day. */
export const timeOfDay = (ticks: bigint): bigint => ticks % ticksPerDay;
