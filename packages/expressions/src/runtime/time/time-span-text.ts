import { formatException, overflow } from '../failures.js';
import { ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from './calendar.js';
import { formatToken } from './format-token.js';

/** Longest and shortest TimeSpan, the range of a 64-bit integer. */
export const maximumSpan = 9_223_372_036_854_775_807n;
export const minimumSpan = -9_223_372_036_854_775_808n;

interface SpanParts {
  readonly negative: boolean;
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  readonly fraction: number;
}

function partsOf(ticks: bigint): SpanParts {
  const size = ticks < 0n ? -ticks : ticks;
  return {
    negative: ticks < 0n,
    days: Number(size / ticksPerDay),
    hours: Number((size / ticksPerHour) % 24n),
    minutes: Number((size / ticksPerMinute) % 60n),
    seconds: Number((size / ticksPerSecond) % 60n),
    fraction: Number(size % ticksPerSecond),
  };
}

const pad = (value: number, width: number): string => value.toString().padStart(width, '0');

/**
 * `timeSpan.ToString(format)`: `c` (also `t`, `T`), `g`, `G` and custom formats, for culture en-US.
 *
 * @throws ClrException `FormatException` for a format that .NET refuses.
 */
export function formatTimeSpan(ticks: bigint, format: string | null): string {
  const parts = partsOf(ticks);
  const sign = parts.negative ? '-' : '';
  const time = `${pad(parts.minutes, 2)}:${pad(parts.seconds, 2)}`;
  switch (format) {
    case null:
    case '':
    case 'c':
    case 't':
    case 'T': {
      const fraction = parts.fraction === 0 ? '' : `.${pad(parts.fraction, 7)}`;
      return `${sign}${parts.days === 0 ? '' : `${parts.days}.`}${pad(parts.hours, 2)}:${time}${fraction}`;
    }
    case 'g': {
      const fraction = parts.fraction === 0 ? '' : `.${pad(parts.fraction, 7).replace(/0+$/, '')}`;
      return `${sign}${parts.days === 0 ? '' : `${parts.days}:`}${parts.hours}:${time}${fraction}`;
    }
    case 'G':
      return `${sign}${parts.days}:${pad(parts.hours, 2)}:${time}.${pad(parts.fraction, 7)}`;
    default:
      if (format.length === 1) throw formatException(invalidFormat);
      return custom(parts, format);
  }
}

const invalidFormat = 'Input string was not in a correct format.';

function custom(parts: SpanParts, format: string): string {
  let out = '';
  for (let i = 0; i < format.length;) {
    const token = formatToken(format, i);
    if (token.kind === 'invalid') throw formatException(token.problem ?? invalidFormat);
    i = token.next;
    if (token.kind === 'literal') out += token.text;
    else if (token.kind === 'run') out += customPart(parts, token.letter, token.count);
  }
  return out;
}

const widest: Readonly<Record<string, number>> = { d: 8, h: 2, m: 2, s: 2, f: 7, F: 7 };

function customPart(parts: SpanParts, letter: string, count: number): string {
  if (count > (widest[letter] ?? 0)) throw formatException(invalidFormat);
  const fraction = pad(parts.fraction, 7).slice(0, count);
  switch (letter) {
    case 'd':
      return pad(parts.days, count);
    case 'h':
      return pad(parts.hours, count);
    case 'm':
      return pad(parts.minutes, count);
    case 's':
      return pad(parts.seconds, count);
    case 'f':
      return fraction;
    default:
      return fraction.replace(/0+$/, '');
  }
}

/**
 * `TimeSpan.Parse`: `[-]d`, `[-][d.]hh:mm[:ss[.fffffff]]`.
 *
 * @throws ClrException `FormatException`, or `OverflowException` when a part is out of range.
 */
export function parseTimeSpan(text: string): bigint {
  const match = /^\s*(-)?(?:(\d+)|(?:(\d+)[.:])?(\d+):(\d+)(?::(\d+)(?:\.(\d+))?)?)\s*$/.exec(
    text.slice(0, 100),
  );
  if (match === null || text.length > 100) {
    throw formatException('String was not recognized as a valid TimeSpan.');
  }
  const [, sign, onlyDays, days, first, second, third, fraction] = match;
  // `1:2:3` is hours, minutes and seconds; the pattern's days only take the first part when four are there.
  const threeByColon = days !== undefined && third === undefined && !text.includes('.');
  const part = (value: string | undefined): bigint => BigInt(value ?? '0');
  // Where no clock shows that hour, .NET reads days, hours and minutes: `24:00:00` is 24 days.
  const isTime = threeByColon && part(days) < 24n;
  const d = onlyDays !== undefined ? part(onlyDays) : isTime ? 0n : part(days);
  const [h, m, s] = isTime
    ? [part(days), part(first), part(second)]
    : [part(first), part(second), part(third)];
  if (d > 10_675_199n || h > 23n || m > 59n || s > 59n || (fraction ?? '').length > 7) throw outOfRange();
  const ticks =
    d * ticksPerDay +
    h * ticksPerHour +
    m * ticksPerMinute +
    s * ticksPerSecond +
    BigInt((fraction ?? '').padEnd(7, '0'));
  const signed = sign === undefined ? ticks : -ticks;
  if (signed > maximumSpan || signed < minimumSpan) throw outOfRange();
  return signed;
}

const outOfRange = () =>
  overflow(
    'The TimeSpan could not be parsed because at least one of the numeric components is out of range or contains too many digits.',
  );
