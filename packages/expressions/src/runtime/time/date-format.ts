import { currentCulture } from '../culture-info.js';
import { formatException } from '../failures.js';
import { dayNames, monthNames, partsOfTicks, ticksPerMinute, type CalendarParts } from './calendar.js';
import { datePattern } from './date-patterns.js';
import { formatToken } from './format-token.js';

/** What a date's text can show. */
export interface FormattableDate {
  /** Ticks of the clock on the wall. */
  readonly ticks: bigint;
  /** What `K` shows: nothing, `Z`, or the offset. */
  readonly zone: 'unspecified' | 'utc' | 'offset';
  /** Ticks that the wall's clock is ahead of UTC. */
  readonly offsetTicks: bigint;
  /** A DateTimeOffset: its `r`, `u` are turned to UTC and its default text ends with the offset. */
  readonly hasOffset: boolean;
}

/**
 * `date.ToString(format)` in the current culture.
 *
 * @throws ClrException `FormatException` for a format that .NET refuses.
 * @see https://learn.microsoft.com/dotnet/standard/base-types/standard-date-and-time-format-strings
 */
export function formatDate(date: FormattableDate, format: string | null): string {
  if (format === null || format === '') {
    const general = patternOf('G');
    return custom(date, date.hasOffset ? `${general} zzz` : general);
  }
  if (format.length !== 1) return custom(date, format);
  switch (format) {
    case 'r':
    case 'R':
    case 'u':
      return custom(date.hasOffset ? inUtc(date) : date, patternOf(format));
    case 'U':
      if (date.hasOffset) throw formatException(invalidFormat);
      return custom(inUtc(date), patternOf(format));
    default:
      return custom(date, patternOf(format));
  }
}

const invalidFormat = 'Input string was not in a correct format.';

function patternOf(letter: string): string {
  const pattern = datePattern(letter, currentCulture());
  if (pattern === undefined) throw formatException(invalidFormat);
  return pattern;
}

const inUtc = (date: FormattableDate): FormattableDate => ({
  ...date,
  ticks: date.ticks - date.offsetTicks,
  offsetTicks: 0n,
});

function custom(date: FormattableDate, format: string): string {
  const parts = partsOfTicks(date.ticks);
  let out = '';
  for (let i = 0; i < format.length;) {
    const token = formatToken(format, i);
    if (token.kind === 'invalid') throw formatException(token.problem ?? invalidFormat);
    i = token.next;
    if (token.kind === 'percent') continue;
    if (token.kind === 'literal') {
      out += token.text;
      continue;
    }
    const { letter, count } = token;
    const write = specifiers[letter];
    if (write === undefined) out += letter.repeat(count);
    else if ((letter === 'f' || letter === 'F') && count > 7) throw formatException(invalidFormat);
    else {
      const text = write(parts, count, date);
      if (letter === 'F' && text === '' && out.endsWith('.')) out = out.slice(0, -1);
      out += text;
    }
  }
  return out;
}

const pad = (value: number, width: number): string => value.toString().padStart(width, '0');
const twelve = (hour: number): number => (hour % 12 === 0 ? 12 : hour % 12);

type Write = (parts: CalendarParts, count: number, date: FormattableDate) => string;

const specifiers: Readonly<Record<string, Write>> = {
  d: (parts, count) =>
    count <= 2
      ? pad(parts.day, count)
      : (dayNames[parts.dayOfWeek] ?? '').slice(0, count === 3 ? 3 : undefined),
  f: (parts, count) => pad(parts.fraction, 7).slice(0, count),
  F: (parts, count) => pad(parts.fraction, 7).slice(0, count).replace(/0+$/, ''),
  g: () => 'A.D.',
  h: (parts, count) => pad(twelve(parts.hour), Math.min(count, 2)),
  H: (parts, count) => pad(parts.hour, Math.min(count, 2)),
  K: (_parts, count, date) => zoneText(date).repeat(count),
  m: (parts, count) => pad(parts.minute, Math.min(count, 2)),
  M: (parts, count) =>
    count <= 2
      ? pad(parts.month, count)
      : (monthNames[parts.month - 1] ?? '').slice(0, count === 3 ? 3 : undefined),
  s: (parts, count) => pad(parts.second, Math.min(count, 2)),
  t: (parts, count) => (parts.hour < 12 ? 'AM' : 'PM').slice(0, count === 1 ? 1 : 2),
  y: (parts, count) => (count <= 2 ? pad(parts.year % 100, count) : pad(parts.year, count)),
  z: (_parts, count, date) => offsetText(date.offsetTicks, count),
};

function zoneText(date: FormattableDate): string {
  if (date.zone === 'unspecified') return '';
  return date.zone === 'utc' ? 'Z' : offsetText(date.offsetTicks, 3);
}

function offsetText(offsetTicks: bigint, count: number): string {
  const minutes = Number(offsetTicks / ticksPerMinute);
  const sign = minutes < 0 ? '-' : '+';
  const hours = Math.floor(Math.abs(minutes) / 60);
  if (count < 3) return sign + pad(hours, count);
  return `${sign}${pad(hours, 2)}:${pad(Math.abs(minutes) % 60, 2)}`;
}
