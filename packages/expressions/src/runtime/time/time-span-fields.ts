import { formatException, overflow } from '../failures.js';
import { ticksPerDay, ticksPerHour, ticksPerMinute, ticksPerSecond } from './calendar.js';
import { maximumSpan } from './time-span-text.js';

export const unrecognized = () => formatException('String was not recognized as a valid TimeSpan.');
export const outOfRange = () =>
  overflow(
    'The TimeSpan could not be parsed because at least one of the numeric components is out of range or contains too many digits.',
  );

/** The digits that a text has for each part. */
export interface SpanFields {
  d?: string;
  h?: string;
  m?: string;
  s?: string;
  /** Digits behind the decimal point. */
  f?: string;
}

/** @throws ClrException `OverflowException` when a part, or all of them, are out of range. */
export function ticksOf(
  { d = '0', h = '0', m = '0', s = '0', f = '' }: SpanFields,
  negative: boolean,
): bigint {
  if (Number(d) > 10_675_199 || Number(h) > 23 || Number(m) > 59 || Number(s) > 59) throw outOfRange();
  const ticks =
    BigInt(Number(d)) * ticksPerDay +
    BigInt(Number(h)) * ticksPerHour +
    BigInt(Number(m)) * ticksPerMinute +
    BigInt(Number(s)) * ticksPerSecond +
    fractionTicks(f);
  if (ticks > (negative ? maximumSpan + 1n : maximumSpan)) throw outOfRange();
  return negative ? -ticks : ticks;
}

/** .NET Framework takes eight digits with leading zeros, the last of which counts as a tick. */
function fractionTicks(digits: string): bigint {
  const value = digits.replace(/^0+/, '');
  if (value === '') return 0n;
  const zeros = digits.length - value.length;
  if (
    zeros > 7 ||
    value.length > 7 ||
    (zeros > 0 && Number(value) >= Math.floor(9_999_999 / 10 ** (zeros - 1)))
  )
    throw outOfRange();
  return BigInt(digits.length > 7 ? value : digits.padEnd(7, '0'));
}
