import { formatException } from '../failures.js';
import { dayNames, monthNames, partsOfTicks, ticksPerMinute, type CalendarParts } from './calendar.js';

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
 * `date.ToString(format)` for culture en-US.
 *
 * @throws ClrException `FormatException` for a format that .NET refuses.
 * @see https://learn.microsoft.com/dotnet/standard/base-types/standard-date-and-time-format-strings
 */
export function formatDate(date: FormattableDate, format: string | null): string {
  if (format === null || format === '')
    return custom(date, date.hasOffset ? `${patterns.G} zzz` : patterns.G);
  if (format.length !== 1) return custom(date, format);
  switch (format) {
    case 'r':
    case 'R':
    case 'u':
      return custom(date.hasOffset ? inUtc(date) : date, patterns[format]);
    case 'U':
      if (date.hasOffset) throw formatException(invalidFormat);
      return custom(inUtc(date), patterns.F);
    default:
      if (!Object.hasOwn(patterns, format)) throw formatException(invalidFormat);
      return custom(date, patterns[format as keyof typeof patterns]);
  }
}

const invalidFormat = 'Input string was not in a correct format.';

const patterns = {
  d: 'M/d/yyyy',
  D: 'dddd, MMMM d, yyyy',
  f: 'dddd, MMMM d, yyyy h:mm tt',
  F: 'dddd, MMMM d, yyyy h:mm:ss tt',
  g: 'M/d/yyyy h:mm tt',
  G: 'M/d/yyyy h:mm:ss tt',
  m: 'MMMM d',
  M: 'MMMM d',
  o: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  O: "yyyy'-'MM'-'dd'T'HH':'mm':'ss'.'fffffffK",
  r: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  R: "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'",
  s: "yyyy'-'MM'-'dd'T'HH':'mm':'ss",
  t: 'h:mm tt',
  T: 'h:mm:ss tt',
  u: "yyyy'-'MM'-'dd HH':'mm':'ss'Z'",
  y: 'MMMM yyyy',
  Y: 'MMMM yyyy',
} as const;

const inUtc = (date: FormattableDate): FormattableDate => ({
  ...date,
  ticks: date.ticks - date.offsetTicks,
  offsetTicks: 0n,
});

function custom(date: FormattableDate, format: string): string {
  const parts = partsOfTicks(date.ticks);
  let out = '';
  for (let i = 0; i < format.length;) {
    const c = format.charAt(i);
    if (c === "'" || c === '"') {
      const [text, next] = quoted(format, i);
      out += text;
      i = next;
    } else if (c === '\\') {
      if (i + 1 >= format.length) throw formatException(invalidFormat);
      out += format.charAt(i + 1);
      i += 2;
    } else if (c === '%') {
      if (i + 1 >= format.length || format.charAt(i + 1) === '%') throw formatException(invalidFormat);
      i++;
    } else {
      let count = 1;
      while (format.charAt(i + count) === c) count++;
      const write = specifiers[c];
      if (write === undefined) out += c.repeat(count);
      else if ((c === 'f' || c === 'F') && count > 7) throw formatException(invalidFormat);
      else if (c === 'F' && parts.fraction === 0 && out.endsWith('.')) out = out.slice(0, -1);
      else {
        const text = write(parts, count, date);
        if (c === 'F' && text === '' && out.endsWith('.')) out = out.slice(0, -1);
        out += text;
      }
      i += count;
    }
  }
  return out;
}

/** Reads a quoted literal; a backslash inside it takes the next character as it is. */
export function quoted(format: string, start: number): [text: string, next: number] {
  const quote = format.charAt(start);
  let text = '';
  for (let i = start + 1; i < format.length; i++) {
    const c = format.charAt(i);
    if (c === quote) return [text, i + 1];
    if (c === '\\') {
      if (++i >= format.length) break;
      text += format.charAt(i);
    } else {
      text += c;
    }
  }
  throw formatException(`Cannot find a matching quote character for the character '${quote}'.`);
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
