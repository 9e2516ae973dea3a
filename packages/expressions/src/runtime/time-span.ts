import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { timeSpan } from '../types/time-span.js';
import { argumentException } from './clr/exceptions.js';
import { ClrException, clrHashCode, type ClrArray } from './clr/index.js';
import { roundHalfEven } from './round-half-even.js';
import { argumentNull, invalidArgument, overflow } from './failures.js';
import {
  ticksPerDay,
  ticksPerHour,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
} from './time/calendar.js';
import type { ExactFormats } from './time/exact-formats.js';
import { readExactTimeSpan } from './time/exact-time-span-parse.js';
import { formatTimeSpan, maximumSpan, minimumSpan, parseTimeSpan } from './time/time-span-text.js';

/** System.TimeSpan. */
export class TimeSpan {
  readonly ticks: bigint;

  constructor(ticks: bigint) {
    this.ticks = ticks;
  }

  get clrType() {
    return namedType(timeSpan);
  }

  toString(): string {
    return formatTimeSpan(this.ticks, null);
  }

  /** .NET's `IFormattable.ToString(format)`. */
  format(format: string | null): string {
    return formatTimeSpan(this.ticks, format);
  }

  equals(other: unknown): boolean {
    return other instanceof TimeSpan && other.ticks === this.ticks;
  }

  hashCode(): number {
    return clrHashCode(this.ticks);
  }

  compareTo(other: unknown): number {
    if (other === null) return 1;
    if (!(other instanceof TimeSpan)) throw invalidArgument('Object must be of type TimeSpan.');
    return this.ticks < other.ticks ? -1 : this.ticks > other.ticks ? 1 : 0;
  }
}

/** A TimeSpan of that many ticks. Throws OverflowException out of range. */
export function spanOfTicks(ticks: bigint): TimeSpan {
  if (ticks > maximumSpan || ticks < minimumSpan) throw tooLong();
  return new TimeSpan(ticks);
}

const tooLong = () => overflow('TimeSpan overflowed because the duration is too long.');

/** .NET Framework rounds to whole milliseconds, half away from zero. */
function spanOf(value: number, unitMs: number): TimeSpan {
  if (Number.isNaN(value)) {
    throw argumentException.create('TimeSpan does not accept floating point Not-a-Number values.');
  }
  const ms = Math.trunc(value * unitMs + (value >= 0 ? 0.5 : -0.5));
  if (!(Math.abs(ms) <= 922_337_203_685_477)) throw tooLong();
  return new TimeSpan(BigInt(ms) * ticksPerMillisecond);
}

const spanOfParts = (days: number, hours: number, minutes: number, seconds: number, ms: number): TimeSpan =>
  spanOfTicks(
    BigInt(days) * ticksPerDay +
      BigInt(hours) * ticksPerHour +
      BigInt(minutes) * ticksPerMinute +
      BigInt(seconds) * ticksPerSecond +
      BigInt(ms) * ticksPerMillisecond,
  );

const part = (self: TimeSpan, unit: bigint, count: bigint): number => Number((self.ticks / unit) % count);
/** .NET Framework multiplies by the reciprocal, which shows in the last digit. */
const total = (self: TimeSpan, unit: bigint): number => Number(self.ticks) * (1 / Number(unit));
const longestMs = Number(maximumSpan / ticksPerMillisecond);
function negate(self: TimeSpan): TimeSpan {
  if (self.ticks === minimumSpan)
    throw overflow('Negating the minimum value of a twos complement number is invalid.');
  return new TimeSpan(-self.ticks);
}
const abs = (ticks: bigint): bigint => (ticks < 0n ? -ticks : ticks);

/** .NET rounds half to even. */
function scaled(ticks: number, name: string, factor: number): TimeSpan {
  if (Number.isNaN(factor))
    throw invalidArgument('TimeSpan does not accept floating point Not-a-Number values.', name);
  const rounded = roundHalfEven(ticks);
  if (!(Math.abs(rounded) <= 9_223_372_036_854_775_807)) throw tooLong();
  return spanOfTicks(BigInt(rounded));
}
const multiply = (self: TimeSpan, factor: number): TimeSpan =>
  scaled(Number(self.ticks) * factor, 'factor', factor);
const divide = (self: TimeSpan, divisor: number): TimeSpan =>
  scaled(Number(self.ticks) / divisor, 'divisor', divisor);

function parseExact(text: string | null, formats: ExactFormats, style = 0): TimeSpan {
  checkStyles(style);
  return new TimeSpan(readExactTimeSpan(text, formats, style === 1));
}

function tryParseExact(
  result: { value: TimeSpan },
  text: string | null,
  formats: ExactFormats,
  style = 0,
): boolean {
  checkStyles(style);
  result.value = new TimeSpan(0n);
  try {
    result.value = parseExact(text, formats, style);
    return true;
  } catch (error) {
    if (error instanceof ClrException) return false;
    throw error;
  }
}

/** Numbers and their marks are the same in both cultures: the provider is not looked at. */
function checkStyles(style: number): void {
  if (style !== 0 && style !== 1)
    throw invalidArgument('An undefined TimeSpanStyles value is being used.', 'styles');
}

export const timeSpanRuntime = {
  default: () => new TimeSpan(0n),
  Zero: () => new TimeSpan(0n),
  MaxValue: () => new TimeSpan(maximumSpan),
  MinValue: () => new TimeSpan(minimumSpan),
  TicksPerDay: () => ticksPerDay,
  TicksPerHour: () => ticksPerHour,
  TicksPerMillisecond: () => ticksPerMillisecond,
  TicksPerMinute: () => ticksPerMinute,
  TicksPerSecond: () => ticksPerSecond,
  'new()': () => new TimeSpan(0n),
  'new(long)': (ticks: bigint) => new TimeSpan(ticks),
  'new(int,int,int)': (hours: number, minutes: number, seconds: number) =>
    spanOfParts(0, hours, minutes, seconds, 0),
  'new(int,int,int,int)': (days: number, hours: number, minutes: number, seconds: number) =>
    spanOfParts(days, hours, minutes, seconds, 0),
  'new(int,int,int,int,int)': spanOfParts,
  Days: (self: TimeSpan) => Number(self.ticks / ticksPerDay),
  Hours: (self: TimeSpan) => part(self, ticksPerHour, 24n),
  Milliseconds: (self: TimeSpan) => part(self, ticksPerMillisecond, 1000n),
  Minutes: (self: TimeSpan) => part(self, ticksPerMinute, 60n),
  Seconds: (self: TimeSpan) => part(self, ticksPerSecond, 60n),
  Ticks: (self: TimeSpan) => self.ticks,
  TotalDays: (self: TimeSpan) => total(self, ticksPerDay),
  TotalHours: (self: TimeSpan) => total(self, ticksPerHour),
  TotalMilliseconds: (self: TimeSpan) =>
    Math.max(-longestMs, Math.min(longestMs, total(self, ticksPerMillisecond))),
  TotalMinutes: (self: TimeSpan) => total(self, ticksPerMinute),
  TotalSeconds: (self: TimeSpan) => total(self, ticksPerSecond),
  'Add(TimeSpan)': (self: TimeSpan, other: TimeSpan) => spanOfTicks(self.ticks + other.ticks),
  'Subtract(TimeSpan)': (self: TimeSpan, other: TimeSpan) => spanOfTicks(self.ticks - other.ticks),
  'Duration()': (self: TimeSpan) => {
    if (self.ticks === minimumSpan)
      throw overflow(
        'The duration cannot be returned for TimeSpan.MinValue because the absolute value of TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.',
      );
    return new TimeSpan(abs(self.ticks));
  },
  'Negate()': negate,
  'Compare(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => left.compareTo(right),
  'CompareTo(TimeSpan)': (self: TimeSpan, other: TimeSpan) => self.compareTo(other),
  'CompareTo(object)': (self: TimeSpan, other: unknown) => self.compareTo(other),
  'Equals(TimeSpan)': (self: TimeSpan, other: TimeSpan) => self.equals(other),
  'Equals(object)': (self: TimeSpan, other: unknown) => self.equals(other),
  'Equals(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => left.equals(right),
  'GetHashCode()': (self: TimeSpan) => self.hashCode(),
  'FromDays(double)': (value: number) => spanOf(value, 86_400_000),
  'FromHours(double)': (value: number) => spanOf(value, 3_600_000),
  'FromMilliseconds(double)': (value: number) => spanOf(value, 1),
  'FromMinutes(double)': (value: number) => spanOf(value, 60_000),
  'FromSeconds(double)': (value: number) => spanOf(value, 1000),
  'FromTicks(long)': (ticks: bigint) => new TimeSpan(ticks),
  'Multiply(double)': multiply,
  'Divide(double)': divide,
  'Divide(TimeSpan)': (self: TimeSpan, by: TimeSpan) => Number(self.ticks) / Number(by.ticks),
  'operator /(TimeSpan,double)': divide,
  'operator /(TimeSpan,TimeSpan)': (self: TimeSpan, by: TimeSpan) => Number(self.ticks) / Number(by.ticks),
  'Parse(string)': (text: string | null) => {
    if (text === null) throw argumentNull('input');
    return new TimeSpan(parseTimeSpan(text));
  },
  'TryParse(string,out TimeSpan)': (text: string | null, result: { value: TimeSpan }) => {
    result.value = new TimeSpan(0n);
    if (text === null) return false;
    try {
      result.value = new TimeSpan(parseTimeSpan(text));
      return true;
    } catch (error) {
      if (error instanceof ClrException) return false;
      throw error;
    }
  },
  'ParseExact(string,string,IFormatProvider)': (text: string | null, format: string | null) =>
    parseExact(text, { one: format }),
  'ParseExact(string,string[],IFormatProvider)': (text: string | null, formats: ClrArray | null) =>
    parseExact(text, { several: formats }),
  'ParseExact(string,string,IFormatProvider,TimeSpanStyles)': (
    ...[text, format, , style]: [string | null, string | null, unknown, number]
  ) => parseExact(text, { one: format }, style),
  'ParseExact(string,string[],IFormatProvider,TimeSpanStyles)': (
    ...[text, formats, , style]: [string | null, ClrArray | null, unknown, number]
  ) => parseExact(text, { several: formats }, style),
  'TryParseExact(string,string,IFormatProvider,out TimeSpan)': (
    ...[text, format, , result]: [string | null, string | null, unknown, { value: TimeSpan }]
  ) => tryParseExact(result, text, { one: format }),
  'TryParseExact(string,string[],IFormatProvider,out TimeSpan)': (
    ...[text, formats, , result]: [string | null, ClrArray | null, unknown, { value: TimeSpan }]
  ) => tryParseExact(result, text, { several: formats }),
  'TryParseExact(string,string,IFormatProvider,TimeSpanStyles,out TimeSpan)': (
    ...[text, format, , style, result]: [string | null, string | null, unknown, number, { value: TimeSpan }]
  ) => tryParseExact(result, text, { one: format }, style),
  'TryParseExact(string,string[],IFormatProvider,TimeSpanStyles,out TimeSpan)': (
    ...[text, formats, , style, result]: [
      string | null,
      ClrArray | null,
      unknown,
      number,
      { value: TimeSpan },
    ]
  ) => tryParseExact(result, text, { several: formats }, style),
  'ToString()': (self: TimeSpan) => self.toString(),
  'ToString(string)': (self: TimeSpan, format: string | null) => self.format(format),
  'operator -(TimeSpan)': negate,
  'operator +(TimeSpan)': (self: TimeSpan) => self,
  'operator -(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => spanOfTicks(left.ticks - right.ticks),
  'operator +(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => spanOfTicks(left.ticks + right.ticks),
  'operator ==(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => left.ticks === right.ticks,
  'operator !=(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => left.ticks !== right.ticks,
  'operator <(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => left.ticks < right.ticks,
  'operator <=(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => left.ticks <= right.ticks,
  'operator >(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => left.ticks > right.ticks,
  'operator >=(TimeSpan,TimeSpan)': (left: TimeSpan, right: TimeSpan) => left.ticks >= right.ticks,
} satisfies RuntimeMembers;
