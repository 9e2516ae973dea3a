import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { dateTimeOffset } from '../types/date-time-offset.js';
import { ClrException, clrHashCode, currentHost } from './clr/index.js';
import { inCulture } from './culture-info.js';
import { DateTime } from './date-time.js';
import { argumentOutOfRangeException } from './clr/exceptions.js';
import { argumentNull, argumentOutOfRange, formatException, invalidArgument } from './failures.js';
import {
  maximumTicks,
  partsOfTicks,
  ticksPerDay,
  ticksPerHour,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
  unixEpochTicks,
} from './time/calendar.js';
import { formatDate } from './time/date-format.js';
import { isFarFromUtc, noSuchOffset, parseDate, type DateProblem } from './time/date-parse.js';
import { checkDateTimeOffsetStyles, has, styles } from './time/date-time-styles.js';
import { readExactDate } from './time/exact-date-parse.js';
import type { ExactDate } from './time/exact-date.js';
import type { ExactFormats } from './time/exact-formats.js';
import { exactMembers } from './time/exact-members.js';
import { addMonths, addTicks, addUnits, ticksOfParts } from './time/ticks-arithmetic.js';
import { spanOfTicks, TimeSpan } from './time-span.js';

/** System.DateTimeOffset: ticks of the clock on the wall and how far it is ahead of UTC. */
export class DateTimeOffset {
  readonly ticks: bigint;
  readonly offsetTicks: bigint;

  constructor(ticks: bigint, offsetTicks: bigint) {
    this.ticks = ticks;
    this.offsetTicks = offsetTicks;
  }

  get clrType() {
    return namedType(dateTimeOffset);
  }

  get utcTicks(): bigint {
    return this.ticks - this.offsetTicks;
  }

  toString(): string {
    return this.format(null);
  }

  /** .NET's `ToString(format)`. */
  format(format: string | null): string {
    const { ticks, offsetTicks } = this;
    return formatDate({ ticks, zone: 'offset', offsetTicks, hasOffset: true }, format);
  }

  equals(other: unknown): boolean {
    return other instanceof DateTimeOffset && other.utcTicks === this.utcTicks;
  }

  hashCode(): number {
    return clrHashCode(this.utcTicks);
  }

  compareTo(other: unknown): number {
    if (other === null) return 1;
    if (!(other instanceof DateTimeOffset)) throw invalidArgument('Object must be of type DateTimeOffset.');
    return this.utcTicks < other.utcTicks ? -1 : this.utcTicks > other.utcTicks ? 1 : 0;
  }
}

function withOffset(ticks: bigint, offset: TimeSpan): DateTimeOffset {
  if (offset.ticks % ticksPerMinute !== 0n) {
    throw invalidArgument('Offset must be specified in whole minutes.', 'offset');
  }
  if (offset.ticks > 14n * ticksPerHour || offset.ticks < -14n * ticksPerHour) {
    throw argumentOutOfRange('offset', 'Offset must be within plus or minus 14 hours.');
  }
  const utcTicks = ticks - offset.ticks;
  if (utcTicks < 0n || utcTicks > maximumTicks) {
    throw argumentOutOfRange(
      'offset',
      'The UTC time represented when the offset is applied must be between year 0 and 10,000.',
    );
  }
  return new DateTimeOffset(ticks, offset.ticks);
}

function fromUnix(value: bigint, unit: bigint, name: 'seconds' | 'milliseconds'): DateTimeOffset {
  const least = -unixEpochTicks / unit;
  const most = (maximumTicks - unixEpochTicks) / unit;
  if (value < least || value > most) {
    throw argumentOutOfRange(name, `Valid values are between ${least} and ${most}, inclusive.`);
  }
  return new DateTimeOffset(unixEpochTicks + value * unit, 0n);
}

/** Whole units since 1970, rounded towards the past. */
function toUnix(self: DateTimeOffset, unit: bigint): bigint {
  return self.utcTicks / unit - unixEpochTicks / unit;
}

const noSuchUtcTime = 'The UTC representation of the date falls outside the year range 1-9999.';

export function parseDateTimeOffset(text: string): DateTimeOffset {
  const parsed = parseDate(text, currentHost().nowTicks());
  if ('problem' in parsed) throw formatException(parsed.problem);
  const utcTicks = parsed.ticks - (parsed.offsetTicks ?? 0n);
  if (utcTicks < 0n || utcTicks > maximumTicks) throw formatException(noSuchUtcTime);
  return withOffset(parsed.ticks, new TimeSpan(parsed.offsetTicks ?? 0n));
}

/** What a text says as a DateTimeOffset; without an offset it is of UTC, the gateway's zone. */
function ofExactDate({ ticks, offsetTicks = 0n }: ExactDate, style: number): DateTimeOffset | DateProblem {
  const utcTicks = ticks - offsetTicks;
  if (utcTicks < 0n || utcTicks > maximumTicks) return { problem: noSuchUtcTime };
  if (isFarFromUtc(offsetTicks)) return { problem: noSuchOffset };
  return has(style, styles.adjustToUniversal)
    ? new DateTimeOffset(utcTicks, 0n)
    : new DateTimeOffset(ticks, offsetTicks);
}

/** `DateTimeOffset.ParseExact` in the culture of the provider, null for that of the gateway. */
function readExact(
  text: string | null,
  formats: ExactFormats,
  provider: unknown,
  style = 0,
): DateTimeOffset | ClrException {
  checkDateTimeOffsetStyles(style);
  const rules = { style, keepsOffset: true, now: currentHost().nowTicks() };
  return inCulture(provider, () =>
    readExactDate(text, 'input', formats, rules, (found) => ofExactDate(found, style)),
  );
}

const ofDateTime = (date: DateTime, offset: TimeSpan): DateTimeOffset => {
  if (date.kind !== 0 && offset.ticks !== 0n) {
    const kind = date.kind === 1 ? 'Utc' : 'Local';
    const must = date.kind === 1 ? 'must be 0' : 'is not valid';
    throw invalidArgument(`The UTC Offset for ${kind} DateTime instances ${must}.`, 'offset');
  }
  return withOffset(date.ticks, offset);
};

const parts = (self: DateTimeOffset) => partsOfTicks(self.ticks);
const moved = (self: DateTimeOffset, ticks: bigint) => new DateTimeOffset(ticks, self.offsetTicks);
const present = () => new DateTimeOffset(currentHost().nowTicks(), 0n);
const inUtc = (self: DateTimeOffset) => new DateTimeOffset(self.utcTicks, 0n);

/** 1601-01-01, where Windows counts file times from. */
const fileEpochTicks = 504_911_232_000_000_000n;

export const dateTimeOffsetRuntime = {
  default: () => new DateTimeOffset(0n, 0n),
  MinValue: () => new DateTimeOffset(0n, 0n),
  MaxValue: () => new DateTimeOffset(maximumTicks, 0n),
  'new()': () => new DateTimeOffset(0n, 0n),
  'new(DateTime)': (date: DateTime) => new DateTimeOffset(date.ticks, 0n),
  'new(DateTime,TimeSpan)': ofDateTime,
  'new(long,TimeSpan)': withOffset,
  'new(int,int,int,int,int,int,TimeSpan)': (
    ...[y, mo, d, h, mi, s, offset]: [number, number, number, number, number, number, TimeSpan]
  ) => withOffset(ticksOfParts(y, mo, d, h, mi, s), offset),
  'new(int,int,int,int,int,int,int,TimeSpan)': (
    ...[y, mo, d, h, mi, s, ms, offset]: [number, number, number, number, number, number, number, TimeSpan]
  ) => withOffset(ticksOfParts(y, mo, d, h, mi, s, ms), offset),
  Now: present,
  UtcNow: present,
  Date: (self: DateTimeOffset) => new DateTime(self.ticks - (self.ticks % ticksPerDay)),
  DateTime: (self: DateTimeOffset) => new DateTime(self.ticks),
  Day: (self: DateTimeOffset) => parts(self).day,
  DayOfWeek: (self: DateTimeOffset) => parts(self).dayOfWeek,
  DayOfYear: (self: DateTimeOffset) => parts(self).dayOfYear,
  Hour: (self: DateTimeOffset) => parts(self).hour,
  LocalDateTime: (self: DateTimeOffset) => new DateTime(self.utcTicks, 2),
  Millisecond: (self: DateTimeOffset) => Math.floor(parts(self).fraction / 10_000),
  Minute: (self: DateTimeOffset) => parts(self).minute,
  Month: (self: DateTimeOffset) => parts(self).month,
  Offset: (self: DateTimeOffset) => new TimeSpan(self.offsetTicks),
  Second: (self: DateTimeOffset) => parts(self).second,
  Ticks: (self: DateTimeOffset) => self.ticks,
  TimeOfDay: (self: DateTimeOffset) => new TimeSpan(self.ticks % ticksPerDay),
  UtcDateTime: (self: DateTimeOffset) => new DateTime(self.utcTicks, 1),
  UtcTicks: (self: DateTimeOffset) => self.utcTicks,
  Year: (self: DateTimeOffset) => parts(self).year,
  'Add(TimeSpan)': (self: DateTimeOffset, value: TimeSpan) => moved(self, addTicks(self.ticks, value.ticks)),
  'AddDays(double)': (self: DateTimeOffset, value: number) =>
    moved(self, addUnits(self.ticks, value, 86_400_000)),
  'AddHours(double)': (self: DateTimeOffset, value: number) =>
    moved(self, addUnits(self.ticks, value, 3_600_000)),
  'AddMilliseconds(double)': (self: DateTimeOffset, value: number) =>
    moved(self, addUnits(self.ticks, value, 1)),
  'AddMinutes(double)': (self: DateTimeOffset, value: number) =>
    moved(self, addUnits(self.ticks, value, 60_000)),
  'AddMonths(int)': (self: DateTimeOffset, months: number) => moved(self, addMonths(self.ticks, months)),
  'AddSeconds(double)': (self: DateTimeOffset, value: number) =>
    moved(self, addUnits(self.ticks, value, 1000)),
  'AddTicks(long)': (self: DateTimeOffset, value: bigint) => moved(self, addTicks(self.ticks, value)),
  'AddYears(int)': (self: DateTimeOffset, years: number) => {
    if (years < -10_000 || years > 10_000) {
      throw argumentOutOfRange('years', 'Years value must be between +/-10000.');
    }
    return moved(self, addMonths(self.ticks, years * 12));
  },
  'Compare(DateTimeOffset,DateTimeOffset)': (left: DateTimeOffset, right: DateTimeOffset) =>
    left.compareTo(right),
  'CompareTo(DateTimeOffset)': (self: DateTimeOffset, other: DateTimeOffset) => self.compareTo(other),
  'Equals(DateTimeOffset)': (self: DateTimeOffset, other: DateTimeOffset) => self.equals(other),
  'Equals(object)': (self: DateTimeOffset, other: unknown) => self.equals(other),
  'Equals(DateTimeOffset,DateTimeOffset)': (left: DateTimeOffset, right: DateTimeOffset) =>
    left.equals(right),
  'EqualsExact(DateTimeOffset)': (self: DateTimeOffset, other: DateTimeOffset) =>
    self.equals(other) && self.offsetTicks === other.offsetTicks,
  'GetHashCode()': (self: DateTimeOffset) => self.hashCode(),
  'FromUnixTimeMilliseconds(long)': (value: bigint) => fromUnix(value, ticksPerMillisecond, 'milliseconds'),
  'FromUnixTimeSeconds(long)': (value: bigint) => fromUnix(value, ticksPerSecond, 'seconds'),
  UnixEpoch: () => new DateTimeOffset(unixEpochTicks, 0n),
  'FromFileTime(long)': (fileTime: bigint) => {
    if (fileTime < 0n || fileTime > maximumTicks - fileEpochTicks)
      throw argumentOutOfRange('fileTime', 'Not a valid Win32 FileTime.');
    return new DateTimeOffset(fileEpochTicks + fileTime, 0n);
  },
  'ToFileTime()': (self: DateTimeOffset) => {
    if (self.utcTicks < fileEpochTicks)
      throw argumentOutOfRangeException.create('Not a valid Win32 FileTime.');
    return self.utcTicks - fileEpochTicks;
  },
  'Parse(string)': (text: string | null) => {
    if (text === null) throw argumentNull('input');
    return parseDateTimeOffset(text);
  },
  'TryParse(string,out DateTimeOffset)': (text: string | null, result: { value: DateTimeOffset }) => {
    result.value = new DateTimeOffset(0n, 0n);
    if (text === null) return false;
    try {
      result.value = parseDateTimeOffset(text);
      return true;
    } catch (error) {
      if (error instanceof ClrException) return false;
      throw error;
    }
  },
  ...exactMembers('DateTimeOffset', () => new DateTimeOffset(0n, 0n), readExact),
  'Subtract(DateTimeOffset)': (self: DateTimeOffset, value: DateTimeOffset) =>
    spanOfTicks(self.utcTicks - value.utcTicks),
  'Subtract(TimeSpan)': (self: DateTimeOffset, value: TimeSpan) =>
    moved(self, addTicks(self.ticks, -value.ticks)),
  'ToLocalTime()': inUtc,
  'ToOffset(TimeSpan)': (self: DateTimeOffset, offset: TimeSpan) =>
    withOffset(self.utcTicks + offset.ticks, offset),
  'ToUniversalTime()': inUtc,
  'ToUnixTimeMilliseconds()': (self: DateTimeOffset) => toUnix(self, ticksPerMillisecond),
  'ToUnixTimeSeconds()': (self: DateTimeOffset) => toUnix(self, ticksPerSecond),
  'ToString()': (self: DateTimeOffset) => self.toString(),
  'ToString(string)': (self: DateTimeOffset, format: string | null) => self.format(format),
  'implicit operator DateTimeOffset(DateTime)': (date: DateTime) => new DateTimeOffset(date.ticks, 0n),
  'operator +(DateTimeOffset,TimeSpan)': (self: DateTimeOffset, value: TimeSpan) =>
    moved(self, addTicks(self.ticks, value.ticks)),
  'operator -(DateTimeOffset,TimeSpan)': (self: DateTimeOffset, value: TimeSpan) =>
    moved(self, addTicks(self.ticks, -value.ticks)),
  'operator -(DateTimeOffset,DateTimeOffset)': (left: DateTimeOffset, right: DateTimeOffset) =>
    spanOfTicks(left.utcTicks - right.utcTicks),
  'operator ==(DateTimeOffset,DateTimeOffset)': (l: DateTimeOffset, r: DateTimeOffset) =>
    l.utcTicks === r.utcTicks,
  'operator !=(DateTimeOffset,DateTimeOffset)': (l: DateTimeOffset, r: DateTimeOffset) =>
    l.utcTicks !== r.utcTicks,
  'operator <(DateTimeOffset,DateTimeOffset)': (l: DateTimeOffset, r: DateTimeOffset) =>
    l.utcTicks < r.utcTicks,
  'operator <=(DateTimeOffset,DateTimeOffset)': (l: DateTimeOffset, r: DateTimeOffset) =>
    l.utcTicks <= r.utcTicks,
  'operator >(DateTimeOffset,DateTimeOffset)': (l: DateTimeOffset, r: DateTimeOffset) =>
    l.utcTicks > r.utcTicks,
  'operator >=(DateTimeOffset,DateTimeOffset)': (l: DateTimeOffset, r: DateTimeOffset) =>
    l.utcTicks >= r.utcTicks,
} satisfies RuntimeMembers;
