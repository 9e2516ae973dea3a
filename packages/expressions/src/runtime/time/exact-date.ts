import {
  isDate,
  partsOfTicks,
  ticksOfDate,
  ticksPerHour,
  ticksPerMinute,
  ticksPerSecond,
} from './calendar.js';
import { unrecognized, type DateProblem } from './date-parse.js';
import { has, styles } from './date-time-styles.js';
import type { DateFields } from './exact-date-fields.js';

/** What a text says by a format: the wall's clock, and the zone where it says one. */
export interface ExactDate {
  readonly ticks: bigint;
  readonly offsetTicks: bigint | undefined;
  /** The zone was said by `Z`. */
  readonly isUtc: boolean;
}

/** How a text is read. */
export interface ExactDateRules {
  /** Bits of DateTimeStyles. */
  readonly style: number;
  /** For a DateTimeOffset: the quoted zone of `r` and `u` counts, `U` does not exist. */
  readonly keepsOffset: boolean;
  /** Ticks of the clock, for the parts of a date that the text leaves out. */
  readonly now: bigint;
}

const failed = (problem: string): DateProblem => ({ problem });

/** The date that the fields of a text mean. */
export function dateOf(fields: DateFields, rules: ExactDateRules): ExactDate | DateProblem {
  const hour = hourOf(fields);
  if (hour === undefined || (fields.hasTwoDigitYear && (fields.year ?? 0) > 99)) return unrecognized;
  const hasDate = fields.month !== undefined || fields.day !== undefined;
  if (rules.keepsOffset && hasDate && fields.year === undefined && fields.offsetTicks !== undefined)
    return failed('There must be at least a partial date with a year present in the input.');
  const { year, month, day } = dayOf(fields, rules);
  const { minute = 0, second = 0, fraction = 0 } = fields;
  if (!isDate(year, month, day) || hour > 23 || minute > 59 || second > 59) {
    return failed(
      'The DateTime represented by the string is not supported in calendar System.Globalization.GregorianCalendar.',
    );
  }
  const date = ticksOfDate(year, month, day);
  if (fields.dayOfWeek !== undefined && partsOfTicks(date).dayOfWeek !== fields.dayOfWeek)
    return failed('String was not recognized as a valid DateTime because the day of week was incorrect.');
  const time =
    BigInt(hour) * ticksPerHour + BigInt(minute) * ticksPerMinute + BigInt(second) * ticksPerSecond;
  return { ticks: date + time + BigInt(fraction), offsetTicks: fields.offsetTicks, isUtc: fields.isUtc };
}

/** Undefined: the hour and its half of the day contradict each other. */
function hourOf({ hour, half, hasTwelveHours }: DateFields): number | undefined {
  if (hasTwelveHours) {
    if (hour === undefined || hour > 12) return undefined;
    return (hour % 12) + (half === 1 ? 12 : 0);
  }
  if ((half === 0 && (hour ?? 0) >= 12) || (half === 1 && (hour ?? 0) < 12)) return undefined;
  return hour ?? 0;
}

/** Today where no part of the date is given; the first month and day where the year is. */
function dayOf(
  fields: DateFields,
  { style, keepsOffset, now }: ExactDateRules,
): { year: number; month: number; day: number } {
  const { year, month, day } = fields;
  const today = partsOfTicks(keepsOffset ? now + (fields.offsetTicks ?? 0n) : now);
  if (year === undefined && month === undefined && day === undefined)
    return has(style, styles.noCurrentDateDefault) ? { year: 1, month: 1, day: 1 } : today;
  const fullYear = year === undefined ? today.year : fields.hasTwoDigitYear ? fourDigits(year) : year;
  return { year: fullYear, month: month ?? 1, day: day ?? 1 };
}

/** Two digits mean 1930 to 2029. */
const fourDigits = (year: number): number => (year < 30 ? 2000 : 1900) + year;
