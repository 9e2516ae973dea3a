/** Ticks of 100 ns, .NET's unit of time. */
export const ticksPerMillisecond = 10_000n;
export const ticksPerSecond = 10_000_000n;
export const ticksPerMinute = 600_000_000n;
export const ticksPerHour = 36_000_000_000n;
export const ticksPerDay = 864_000_000_000n;
/** 9999-12-31T23:59:59.9999999. */
export const maximumTicks = 3_155_378_975_999_999_999n;
/** 1970-01-01T00:00:00Z. */
export const unixEpochTicks = 621_355_968_000_000_000n;

const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days of a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year)
    ? 29
    : (daysBeforeMonth[month] ?? 0) - (daysBeforeMonth[month - 1] ?? 0);
}

/** True when the proleptic Gregorian calendar has the day. */
export function isDate(year: number, month: number, day: number): boolean {
  return (
    year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
  );
}

/** Ticks of midnight of a day that exists. */
export function ticksOfDate(year: number, month: number, day: number): bigint {
  const y = year - 1;
  const days =
    y * 365 +
    Math.floor(y / 4) -
    Math.floor(y / 100) +
    Math.floor(y / 400) +
    (daysBeforeMonth[month - 1] ?? 0) +
    (month > 2 && isLeapYear(year) ? 1 : 0) +
    day -
    1;
  return BigInt(days) * ticksPerDay;
}

/** What a clock on the wall shows. */
export interface CalendarParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Ticks within the second, 0 to 9,999,999. */
  readonly fraction: number;
  /** 0 is Sunday. */
  readonly dayOfWeek: number;
  readonly dayOfYear: number;
}

/** Splits ticks since 0001-01-01T00:00:00. */
export function partsOfTicks(ticks: bigint): CalendarParts {
  const days = Number(ticks / ticksPerDay);
  const inDay = ticks % ticksPerDay;
  const seconds = Number(inDay / ticksPerSecond);
  let rest = days;
  const cycles = Math.floor(rest / 146_097);
  rest -= cycles * 146_097;
  const centuries = Math.min(3, Math.floor(rest / 36_524));
  rest -= centuries * 36_524;
  const leaps = Math.floor(rest / 1461);
  rest -= leaps * 1461;
  const years = Math.min(3, Math.floor(rest / 365));
  rest -= years * 365;
  const year = cycles * 400 + centuries * 100 + leaps * 4 + years + 1;
  let month = 1;
  while (rest >= daysBefore(year, month + 1)) month++;
  return {
    year,
    month,
    day: rest - daysBefore(year, month) + 1,
    hour: Math.floor(seconds / 3600),
    minute: Math.floor(seconds / 60) % 60,
    second: seconds % 60,
    fraction: Number(inDay % ticksPerSecond),
    dayOfWeek: (days + 1) % 7,
    dayOfYear: rest + 1,
  };
}

function daysBefore(year: number, month: number): number {
  return (daysBeforeMonth[month - 1] ?? 366) + (month > 2 && isLeapYear(year) ? 1 : 0);
}

export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const; // prettier-ignore

export const dayNames = [
  'Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday',
] as const; // prettier-ignore

/** Ticks of a JavaScript date. */
export const ticksOfDateObject = (date: Date): bigint =>
  unixEpochTicks + BigInt(date.getTime()) * ticksPerMillisecond;
