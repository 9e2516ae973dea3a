import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { dateTime } from '../types/date-time.js';
import { ClrException, clrHashCode, currentHost } from './clr/index.js';
import { inCulture } from './culture-info.js';
import { argumentNull, argumentOutOfRange, formatException, invalidArgument } from './failures.js';
import {
  daysInMonth,
  isLeapYear,
  maximumTicks,
  partsOfTicks,
  ticksOfDateObject,
  ticksPerDay,
  type CalendarParts,
} from './time/calendar.js';
import { formatDate } from './time/date-format.js';
import { isFarFromUtc, noSuchOffset, parseDate, type DateProblem } from './time/date-parse.js';
import { checkDateTimeStyles, has, styles } from './time/date-time-styles.js';
import { readExactDate } from './time/exact-date-parse.js';
import type { ExactDate } from './time/exact-date.js';
import type { ExactFormats } from './time/exact-formats.js';
import { exactMembers } from './time/exact-members.js';
import { addMonths, addTicks, addUnits, ticksOfParts } from './time/ticks-arithmetic.js';
import { spanOfTicks, TimeSpan } from './time-span.js';

/** The numbers behind System.DateTimeKind. */
export type DateTimeKind = 0 | 1 | 2;
const utc: DateTimeKind = 1;
const local: DateTimeKind = 2;

/** System.DateTime; local time is UTC. */
export class DateTime {
  readonly ticks: bigint;
  readonly kind: DateTimeKind;

  constructor(ticks: bigint, kind: DateTimeKind = 0) {
    this.ticks = ticks;
    this.kind = kind;
  }

  /** A UTC DateTime of a JavaScript date. */
  static of(date: Date): DateTime {
    return new DateTime(ticksOfDateObject(date), utc);
  }

  get clrType() {
    return namedType(dateTime);
  }

  toString(): string {
    return this.format(null);
  }

  /** .NET's `ToString(format)`. */
  format(format: string | null): string {
    const zone = this.kind === utc ? 'utc' : this.kind === local ? 'offset' : 'unspecified';
    return formatDate({ ticks: this.ticks, zone, offsetTicks: 0n, hasOffset: false }, format);
  }

  equals(other: unknown): boolean {
    return other instanceof DateTime && other.ticks === this.ticks;
  }

  hashCode(): number {
    return clrHashCode(this.ticks);
  }

  compareTo(other: unknown): number {
    if (other === null) return 1;
    if (!(other instanceof DateTime)) throw invalidArgument('Object must be of type DateTime.');
    return this.ticks < other.ticks ? -1 : this.ticks > other.ticks ? 1 : 0;
  }
}

/** The clock of the running request. */
export const now = (kind: DateTimeKind): DateTime => new DateTime(currentHost().nowTicks(), kind);

const parts = (self: DateTime): CalendarParts => partsOfTicks(self.ticks);
const moved = (self: DateTime, ticks: bigint): DateTime => new DateTime(ticks, self.kind);

function ofTicks(ticks: bigint, kind: number): DateTime {
  if (ticks < 0n || ticks > maximumTicks) {
    throw argumentOutOfRange(
      'ticks',
      'Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.',
    );
  }
  return new DateTime(ticks, kindOf(kind));
}

function kindOf(kind: number): DateTimeKind {
  if (kind !== 0 && kind !== 1 && kind !== 2) throw invalidArgument('Invalid DateTimeKind value.', 'kind');
  return kind;
}

/** `DateTime.Parse`: text with a zone becomes local time, other text has no kind. */
export function parseDateTime(text: string): DateTime {
  const parsed = parseDate(text, currentHost().nowTicks());
  if ('problem' in parsed) throw formatException(parsed.problem);
  if (parsed.offsetTicks === undefined) return new DateTime(parsed.ticks);
  const read = ofClock(parsed.ticks, parsed.offsetTicks, local);
  if ('problem' in read) throw formatException(read.problem);
  return read;
}

const ofClock = (wallTicks: bigint, offsetTicks: bigint, kind: DateTimeKind): DateTime | DateProblem => {
  const utcTicks = wallTicks - offsetTicks;
  // .NET takes a time on the first day for a time without date.
  const ticks = wallTicks < ticksPerDay && utcTicks < 0n ? utcTicks + ticksPerDay : utcTicks;
  return ticks < 0n || ticks > maximumTicks
    ? { problem: 'The DateTime represented by the string is out of range.' }
    : new DateTime(ticks, kind);
};

/** What a text says as a DateTime: its kind, and the clock that it is shown on, are up to the styles. */
function ofExactDate({ ticks, offsetTicks, isUtc }: ExactDate, style: number): DateTime | DateProblem {
  const adjusted = has(style, styles.adjustToUniversal) ? utc : local;
  if (offsetTicks === undefined) {
    const isAssumed = has(style, styles.assumeLocal | styles.assumeUniversal);
    return new DateTime(ticks, isAssumed ? adjusted : 0);
  }
  if (isFarFromUtc(offsetTicks)) return { problem: noSuchOffset };
  if (isUtc && has(style, styles.roundtripKind)) return new DateTime(ticks, utc);
  return ofClock(ticks, offsetTicks, adjusted);
}

/** `DateTime.ParseExact` in the culture of the provider, null for that of the gateway. */
function readExact(
  text: string | null,
  formats: ExactFormats,
  provider: unknown,
  style = 0,
): DateTime | ClrException {
  checkDateTimeStyles(style);
  const rules = { style, keepsOffset: false, now: currentHost().nowTicks() };
  return inCulture(provider, () =>
    readExactDate(text, 's', formats, rules, (found) => ofExactDate(found, style)),
  );
}

export const dateTimeRuntime = {
  default: () => new DateTime(0n),
  MinValue: () => new DateTime(0n),
  MaxValue: () => new DateTime(maximumTicks),
  'new()': () => new DateTime(0n),
  'new(long)': (ticks: bigint) => ofTicks(ticks, 0),
  'new(long,DateTimeKind)': ofTicks,
  'new(int,int,int)': (year: number, month: number, day: number) =>
    new DateTime(ticksOfParts(year, month, day)),
  'new(int,int,int,int,int,int)': (y: number, mo: number, d: number, h: number, mi: number, s: number) =>
    new DateTime(ticksOfParts(y, mo, d, h, mi, s)),
  'new(int,int,int,int,int,int,DateTimeKind)': (
    ...[y, mo, d, h, mi, s, kind]: [number, number, number, number, number, number, number]
  ) => new DateTime(ticksOfParts(y, mo, d, h, mi, s), kindOf(kind)),
  'new(int,int,int,int,int,int,int)': (
    ...[y, mo, d, h, mi, s, ms]: [number, number, number, number, number, number, number]
  ) => new DateTime(ticksOfParts(y, mo, d, h, mi, s, ms)),
  'new(int,int,int,int,int,int,int,DateTimeKind)': (
    ...[y, mo, d, h, mi, s, ms, kind]: [number, number, number, number, number, number, number, number]
  ) => new DateTime(ticksOfParts(y, mo, d, h, mi, s, ms), kindOf(kind)),
  Now: () => now(local),
  UtcNow: () => now(utc),
  Today: () => {
    const { ticks } = now(local);
    return new DateTime(ticks - (ticks % ticksPerDay), local);
  },
  Date: (self: DateTime) => moved(self, self.ticks - (self.ticks % ticksPerDay)),
  Day: (self: DateTime) => parts(self).day,
  DayOfWeek: (self: DateTime) => parts(self).dayOfWeek,
  DayOfYear: (self: DateTime) => parts(self).dayOfYear,
  Hour: (self: DateTime) => parts(self).hour,
  Millisecond: (self: DateTime) => Math.floor(parts(self).fraction / 10_000),
  Minute: (self: DateTime) => parts(self).minute,
  Month: (self: DateTime) => parts(self).month,
  Second: (self: DateTime) => parts(self).second,
  Ticks: (self: DateTime) => self.ticks,
  TimeOfDay: (self: DateTime) => new TimeSpan(self.ticks % ticksPerDay),
  Year: (self: DateTime) => parts(self).year,
  Kind: (self: DateTime) => self.kind,
  'Add(TimeSpan)': (self: DateTime, value: TimeSpan) => moved(self, addTicks(self.ticks, value.ticks)),
  'AddDays(double)': (self: DateTime, value: number) => moved(self, addUnits(self.ticks, value, 86_400_000)),
  'AddHours(double)': (self: DateTime, value: number) => moved(self, addUnits(self.ticks, value, 3_600_000)),
  'AddMilliseconds(double)': (self: DateTime, value: number) => moved(self, addUnits(self.ticks, value, 1)),
  'AddMinutes(double)': (self: DateTime, value: number) => moved(self, addUnits(self.ticks, value, 60_000)),
  'AddMonths(int)': (self: DateTime, months: number) => moved(self, addMonths(self.ticks, months)),
  'AddSeconds(double)': (self: DateTime, value: number) => moved(self, addUnits(self.ticks, value, 1000)),
  'AddTicks(long)': (self: DateTime, value: bigint) => moved(self, addTicks(self.ticks, value)),
  'AddYears(int)': (self: DateTime, years: number) => {
    if (years < -10_000 || years > 10_000) {
      throw argumentOutOfRange('years', 'Years value must be between +/-10000.');
    }
    return moved(self, addMonths(self.ticks, years * 12));
  },
  'DaysInMonth(int,int)': (year: number, month: number) => {
    if (month < 1 || month > 12) throw argumentOutOfRange('month', 'Month must be between one and twelve.');
    checkYear(year);
    return daysInMonth(year, month);
  },
  'IsLeapYear(int)': (year: number) => {
    checkYear(year);
    return isLeapYear(year);
  },
  'IsDaylightSavingTime()': () => false,
  'Parse(string)': (text: string | null) => {
    if (text === null) throw argumentNull('s');
    return parseDateTime(text);
  },
  'TryParse(string,out DateTime)': (text: string | null, result: { value: DateTime }) => {
    result.value = new DateTime(0n);
    if (text === null) return false;
    try {
      result.value = parseDateTime(text);
      return true;
    } catch (error) {
      if (error instanceof ClrException) return false;
      throw error;
    }
  },
  ...exactMembers('DateTime', () => new DateTime(0n), readExact),
  'Subtract(DateTime)': (self: DateTime, value: DateTime) => spanOfTicks(self.ticks - value.ticks),
  'Subtract(TimeSpan)': (self: DateTime, value: TimeSpan) => moved(self, addTicks(self.ticks, -value.ticks)),
  'Compare(DateTime,DateTime)': (left: DateTime, right: DateTime) => left.compareTo(right),
  'CompareTo(DateTime)': (self: DateTime, other: DateTime) => self.compareTo(other),
  'CompareTo(object)': (self: DateTime, other: unknown) => self.compareTo(other),
  'Equals(DateTime)': (self: DateTime, other: DateTime) => self.equals(other),
  'Equals(object)': (self: DateTime, other: unknown) => self.equals(other),
  'Equals(DateTime,DateTime)': (left: DateTime, right: DateTime) => left.equals(right),
  'GetHashCode()': (self: DateTime) => self.hashCode(),
  'SpecifyKind(DateTime,DateTimeKind)': (value: DateTime, kind: number) =>
    new DateTime(value.ticks, kindOf(kind)),
  'ToLocalTime()': (self: DateTime) => new DateTime(self.ticks, local),
  'ToUniversalTime()': (self: DateTime) => new DateTime(self.ticks, utc),
  'ToLongDateString()': (self: DateTime) => self.format('D'),
  'ToLongTimeString()': (self: DateTime) => self.format('T'),
  'ToShortDateString()': (self: DateTime) => self.format('d'),
  'ToShortTimeString()': (self: DateTime) => self.format('t'),
  'ToString()': (self: DateTime) => self.toString(),
  'ToString(string)': (self: DateTime, format: string | null) => self.format(format),
  'operator +(DateTime,TimeSpan)': (self: DateTime, value: TimeSpan) =>
    moved(self, addTicks(self.ticks, value.ticks, 't')),
  'operator -(DateTime,TimeSpan)': (self: DateTime, value: TimeSpan) =>
    moved(self, addTicks(self.ticks, -value.ticks, 't')),
  'operator -(DateTime,DateTime)': (left: DateTime, right: DateTime) => spanOfTicks(left.ticks - right.ticks),
  'operator ==(DateTime,DateTime)': (left: DateTime, right: DateTime) => left.ticks === right.ticks,
  'operator !=(DateTime,DateTime)': (left: DateTime, right: DateTime) => left.ticks !== right.ticks,
  'operator <(DateTime,DateTime)': (left: DateTime, right: DateTime) => left.ticks < right.ticks,
  'operator <=(DateTime,DateTime)': (left: DateTime, right: DateTime) => left.ticks <= right.ticks,
  'operator >(DateTime,DateTime)': (left: DateTime, right: DateTime) => left.ticks > right.ticks,
  'operator >=(DateTime,DateTime)': (left: DateTime, right: DateTime) => left.ticks >= right.ticks,
} satisfies RuntimeMembers;

function checkYear(year: number): void {
  if (year < 1 || year > 9999) throw argumentOutOfRange('year', 'Year must be between 1 and 9999.');
}
