import { argumentOutOfRange } from '../failures.js';
import {
  daysInMonth,
  isDate,
  maximumTicks,
  partsOfTicks,
  ticksOfDate,
  ticksPerDay,
  ticksPerHour,
  ticksPerMillisecond,
  ticksPerMinute,
  ticksPerSecond,
} from './calendar.js';
import { argumentOutOfRangeException } from '../clr/exceptions.js';

/** The sum, when a DateTime can show it. */
export function addTicks(ticks: bigint, more: bigint, parameter = 'value'): bigint {
  const sum = ticks + more;
  if (sum < 0n || sum > maximumTicks) throw argumentOutOfRange(parameter, unrepresentable);
  return sum;
}

const unrepresentable = 'The added or subtracted value results in an un-representable DateTime.';

/** Adds so many units, rounded to whole milliseconds as .NET Framework does. */
export function addUnits(ticks: bigint, value: number, unitMs: number): bigint {
  const ms = Math.trunc(value * unitMs + (value >= 0 ? 0.5 : -0.5));
  if (!(Math.abs(ms) < 315_537_897_600_000)) {
    throw argumentOutOfRange('value', 'Value to add was out of range.');
  }
  return addTicks(ticks, BigInt(ms) * ticksPerMillisecond);
}

/** Adds months; a day that the new month lacks becomes its last. */
export function addMonths(ticks: bigint, months: number): bigint {
  if (months < -120_000 || months > 120_000) {
    throw argumentOutOfRange('months', 'Months value must be between +/-120000.');
  }
  const { year, month, day } = partsOfTicks(ticks);
  const index = year * 12 + month - 1 + months;
  const newYear = Math.floor(index / 12);
  const newMonth = index - newYear * 12 + 1;
  if (newYear < 1 || newYear > 9999) throw argumentOutOfRange('months', unrepresentable);
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return ticksOfDate(newYear, newMonth, newDay) + (ticks % ticksPerDay);
}

/** Ticks of a date and time given by its parts. */
export function ticksOfParts(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
): bigint {
  if (!isDate(year, month, day)) {
    throw argumentOutOfRangeException.create(
      'Year, Month, and Day parameters describe an un-representable DateTime.',
    );
  }
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
    throw argumentOutOfRangeException.create(
      'Hour, Minute, and Second parameters describe an un-representable DateTime.',
    );
  }
  if (millisecond < 0 || millisecond > 999) {
    throw argumentOutOfRange('millisecond', 'Valid values are between 0 and 999, inclusive.');
  }
  return (
    ticksOfDate(year, month, day) +
    BigInt(hour) * ticksPerHour +
    BigInt(minute) * ticksPerMinute +
    BigInt(second) * ticksPerSecond +
    BigInt(millisecond) * ticksPerMillisecond
  );
}
