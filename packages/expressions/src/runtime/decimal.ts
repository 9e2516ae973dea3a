import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { decimalType } from '../types/decimal.js';
import { divideByZeroException } from './clr/exceptions.js';
import { clrHashCode } from './clr/object.js';
import { argumentNull, argumentOutOfRange, formatException, invalidArgument, overflow } from './failures.js';
import { formatNumber } from './text/number-format.js';
import { parseNumber } from './text/number-parse.js';

const maximumCoefficient = 79_228_162_514_264_337_593_543_950_335n;
const maximumScale = 28;
const tooLarge = () => overflow('Value was either too large or too small for a Decimal.');
const power = (exponent: number): bigint => 10n ** BigInt(exponent);

/** System.Decimal: `coefficient × 10^-scale`, 96 bits, up to 28 decimals; trailing zeros are kept. */
export class ClrDecimal {
  readonly coefficient: bigint;
  readonly scale: number;

  constructor(coefficient: bigint, scale: number) {
    this.coefficient = coefficient;
    this.scale = scale;
  }

  /** Rounds half to even until it fits 96 bits and 28 decimals. Throws OverflowException when it can't. */
  static fit(coefficient: bigint, scale: number): ClrDecimal {
    let excess = Math.max(0, scale - maximumScale);
    const size = coefficient < 0n ? -coefficient : coefficient;
    while (roundedQuotient(size, power(excess)) > maximumCoefficient) excess++;
    if (excess > scale) throw tooLarge();
    return new ClrDecimal(roundedQuotient(coefficient, power(excess)), scale - excess);
  }

  static of(value: number | bigint): ClrDecimal {
    return new ClrDecimal(BigInt(value), 0);
  }

  /** The decimal of a double: 15 significant digits (7 of a float). */
  static ofDouble(value: number, digits = 15): ClrDecimal {
    if (!Number.isFinite(value) || Math.abs(value) > 7.922816251426434e28) throw tooLarge();
    const parsed = ClrDecimal.parse(value.toPrecision(digits));
    return parsed === undefined ? ClrDecimal.of(0) : stripped(parsed, 0);
  }

  /** Reads plain or scientific text; undefined when malformed. */
  static parse(text: string): ClrDecimal | undefined {
    const parsed = parseNumber(text, { exponent: true });
    if (parsed === undefined) return undefined;
    const [whole = '', fraction = ''] = parsed.digits.split('.');
    const coefficient = BigInt(whole + fraction) * (parsed.negative ? -1n : 1n);
    const scale = fraction.length - parsed.exponent;
    if (Math.abs(scale) > 20_000) throw tooLarge();
    return scale < 0 ? ClrDecimal.fit(coefficient * power(-scale), 0) : ClrDecimal.fit(coefficient, scale);
  }

  get clrType() {
    return namedType(decimalType);
  }

  toString(): string {
    const digits = (this.coefficient < 0n ? -this.coefficient : this.coefficient)
      .toString()
      .padStart(this.scale + 1, '0');
    const sign = this.coefficient < 0n ? '-' : '';
    const point = digits.length - this.scale;
    return this.scale === 0 ? sign + digits : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
  }

  /** .NET's `ToString(format)`. */
  format(format: string | null): string {
    return formatNumber({ kind: 'decimal', value: this.toString() }, format);
  }

  toNumber(): number {
    return Number(this.toString());
  }

  /** Without decimals, towards zero. */
  truncate(): bigint {
    return this.coefficient / power(this.scale);
  }

  equals(other: unknown): boolean {
    return other instanceof ClrDecimal && compareDecimals(this, other) === 0;
  }

  hashCode(): number {
    return clrHashCode(this.toNumber());
  }

  compareTo(other: unknown): number {
    if (other === null) return 1;
    if (!(other instanceof ClrDecimal)) throw invalidArgument('Object must be of type Decimal.', 'value');
    return compareDecimals(this, other);
  }
}

/** Integer division that rounds half to even. */
function roundedQuotient(value: bigint, divisor: bigint): bigint {
  if (divisor === 1n) return value;
  const quotient = value / divisor;
  const rest = value % divisor;
  const twice = (rest < 0n ? -rest : rest) * 2n;
  if (twice < divisor || (twice === divisor && quotient % 2n === 0n)) return quotient;
  return value < 0n ? quotient - 1n : quotient + 1n;
}

/** Without trailing zeros, down to `leastScale` decimals. */
function stripped(value: ClrDecimal, leastScale: number): ClrDecimal {
  let { coefficient, scale } = value;
  while (scale > leastScale && coefficient % 10n === 0n) {
    coefficient /= 10n;
    scale--;
  }
  return new ClrDecimal(coefficient, scale);
}

function aligned(left: ClrDecimal, right: ClrDecimal): [left: bigint, right: bigint, scale: number] {
  const scale = Math.max(left.scale, right.scale);
  return [
    left.coefficient * power(scale - left.scale),
    right.coefficient * power(scale - right.scale),
    scale,
  ];
}

export function addDecimals(left: ClrDecimal, right: ClrDecimal): ClrDecimal {
  const [a, b, scale] = aligned(left, right);
  return ClrDecimal.fit(a + b, scale);
}

export const negateDecimal = (value: ClrDecimal): ClrDecimal =>
  new ClrDecimal(-value.coefficient, value.scale);

export const subtractDecimals = (left: ClrDecimal, right: ClrDecimal): ClrDecimal =>
  addDecimals(left, negateDecimal(right));

export const multiplyDecimals = (left: ClrDecimal, right: ClrDecimal): ClrDecimal =>
  ClrDecimal.fit(left.coefficient * right.coefficient, left.scale + right.scale);

export function divideDecimals(left: ClrDecimal, right: ClrDecimal): ClrDecimal {
  if (right.coefficient === 0n) throw divideByZeroException.create();
  const preferred = Math.max(0, left.scale - right.scale);
  // 60 more digits than asked for: rounding to 96 bits then sees where the rest lies.
  const scaled = left.coefficient * power(60 + right.scale);
  const negative = scaled < 0n !== right.coefficient < 0n;
  const exact = scaled % right.coefficient === 0n;
  const quotient = scaled / right.coefficient;
  const sticky = exact ? 0n : negative ? -1n : 1n;
  const fitted = ClrDecimal.fit(quotient * 10n + sticky, left.scale + 61);
  return stripped(fitted, Math.min(preferred, fitted.scale));
}

export function remainderOfDecimals(left: ClrDecimal, right: ClrDecimal): ClrDecimal {
  if (right.coefficient === 0n) throw divideByZeroException.create();
  const [a, b, scale] = aligned(left, right);
  return new ClrDecimal(a % b, scale);
}

export function compareDecimals(left: ClrDecimal, right: ClrDecimal): number {
  const [a, b] = aligned(left, right);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** How a tie is rounded: System.MidpointRounding. */
export function roundDecimal(value: ClrDecimal, decimals: number, mode: number): ClrDecimal {
  if (decimals < 0 || decimals > maximumScale) {
    throw argumentOutOfRange('decimals', 'Decimal can only round to between 0 and 28 digits of precision.');
  }
  if (decimals >= value.scale) return value;
  const divisor = power(value.scale - decimals);
  if (mode === 0) return new ClrDecimal(roundedQuotient(value.coefficient, divisor), decimals);
  const half = value.coefficient < 0n ? -divisor / 2n : divisor / 2n;
  return new ClrDecimal((value.coefficient + half) / divisor, decimals);
}

/** The whole number at or below (`-1`) or at or above (`1`) the value. */
export function floorDecimal(value: ClrDecimal, direction: -1 | 1): ClrDecimal {
  const whole = value.truncate();
  const rest = value.coefficient % power(value.scale);
  const off = direction < 0 ? rest < 0n : rest > 0n;
  return new ClrDecimal(off ? whole + BigInt(direction) : whole, 0);
}

function toInteger(name: string, minimum: bigint, maximum: bigint): (value: ClrDecimal) => bigint {
  return (value) => {
    const whole = value.truncate();
    if (whole < minimum || whole > maximum) {
      throw overflow(`Value was either too large or too small for ${name}.`);
    }
    return whole;
  };
}

function parseDecimal(text: string | null): ClrDecimal {
  if (text === null) throw argumentNull('s');
  const value = parseNumber(text, { exponent: false }) === undefined ? undefined : ClrDecimal.parse(text);
  if (value === undefined) throw formatException('Input string was not in a correct format.');
  return value;
}

const asNumber = (convert: (value: ClrDecimal) => bigint) => (value: ClrDecimal) => Number(convert(value));
const toInt32 = asNumber(toInteger('an Int32', -(2n ** 31n), 2n ** 31n - 1n));
const toUInt32 = asNumber(toInteger('a UInt32', 0n, 2n ** 32n - 1n));
const toInt64 = toInteger('an Int64', -(2n ** 63n), 2n ** 63n - 1n);
const toUInt64 = toInteger('a UInt64', 0n, 2n ** 64n - 1n);
const toInt16 = asNumber(toInteger('an Int16', -32768n, 32767n));
const toUInt16 = asNumber(toInteger('a UInt16', 0n, 65535n));
const toByte = asNumber(toInteger('an unsigned byte', 0n, 255n));
const toSByte = asNumber(toInteger('a signed byte', -128n, 127n));
const toDouble = (value: ClrDecimal): number => value.toNumber();
const toSingle = (value: ClrDecimal): number => Math.fround(value.toNumber());
const ofNumber = (value: number | bigint): ClrDecimal => ClrDecimal.of(value);
const round = (value: ClrDecimal, decimals = 0, mode = 0): ClrDecimal => roundDecimal(value, decimals, mode);

export const decimalRuntime = {
  default: () => new ClrDecimal(0n, 0),
  Zero: () => new ClrDecimal(0n, 0),
  One: () => new ClrDecimal(1n, 0),
  MinusOne: () => new ClrDecimal(-1n, 0),
  MaxValue: () => new ClrDecimal(maximumCoefficient, 0),
  MinValue: () => new ClrDecimal(-maximumCoefficient, 0),
  'new(int)': ofNumber,
  'new(uint)': ofNumber,
  'new(long)': ofNumber,
  'new(ulong)': ofNumber,
  'new(float)': (value: number) => ClrDecimal.ofDouble(value, 7),
  'new(double)': (value: number) => ClrDecimal.ofDouble(value),
  'Parse(string)': parseDecimal,
  'TryParse(string,out decimal)': (text: string | null, result: { value: ClrDecimal }) => {
    result.value = new ClrDecimal(0n, 0);
    if (text === null || parseNumber(text, { exponent: false }) === undefined) return false;
    const size = Math.abs(Number(text.replaceAll(',', '')));
    if (size > 7.922816251426434e28) return false;
    result.value = parseDecimal(text);
    return true;
  },
  'Add(decimal,decimal)': addDecimals,
  'Subtract(decimal,decimal)': subtractDecimals,
  'Multiply(decimal,decimal)': multiplyDecimals,
  'Divide(decimal,decimal)': divideDecimals,
  'Remainder(decimal,decimal)': remainderOfDecimals,
  'Negate(decimal)': negateDecimal,
  'Compare(decimal,decimal)': compareDecimals,
  'Equals(decimal,decimal)': (left: ClrDecimal, right: ClrDecimal) => left.equals(right),
  'Ceiling(decimal)': (value: ClrDecimal) => floorDecimal(value, 1),
  'Floor(decimal)': (value: ClrDecimal) => floorDecimal(value, -1),
  'Truncate(decimal)': (value: ClrDecimal) => new ClrDecimal(value.truncate(), 0),
  'Round(decimal)': (value: ClrDecimal) => round(value),
  'Round(decimal,int)': (value: ClrDecimal, decimals: number) => round(value, decimals),
  'Round(decimal,MidpointRounding)': (value: ClrDecimal, mode: number) => round(value, 0, mode),
  'Round(decimal,int,MidpointRounding)': round,
  'ToInt32(decimal)': toInt32,
  'ToInt64(decimal)': toInt64,
  'ToDouble(decimal)': toDouble,
  'CompareTo(decimal)': (self: ClrDecimal, other: ClrDecimal) => compareDecimals(self, other),
  'CompareTo(object)': (self: ClrDecimal, other: unknown) => self.compareTo(other),
  'Equals(decimal)': (self: ClrDecimal, other: ClrDecimal) => self.equals(other),
  'Equals(object)': (self: ClrDecimal, other: unknown) => self.equals(other),
  'GetHashCode()': (self: ClrDecimal) => self.hashCode(),
  'ToString()': (self: ClrDecimal) => self.toString(),
  'ToString(string)': (self: ClrDecimal, format: string | null) => self.format(format),
  'operator +(decimal)': (value: ClrDecimal) => value,
  'operator -(decimal)': negateDecimal,
  'operator ++(decimal)': (value: ClrDecimal) => addDecimals(value, ClrDecimal.of(1)),
  'operator --(decimal)': (value: ClrDecimal) => subtractDecimals(value, ClrDecimal.of(1)),
  'operator +(decimal,decimal)': addDecimals,
  'operator -(decimal,decimal)': subtractDecimals,
  'operator *(decimal,decimal)': multiplyDecimals,
  'operator /(decimal,decimal)': divideDecimals,
  'operator %(decimal,decimal)': remainderOfDecimals,
  'operator ==(decimal,decimal)': (left: ClrDecimal, right: ClrDecimal) => compareDecimals(left, right) === 0,
  'operator !=(decimal,decimal)': (left: ClrDecimal, right: ClrDecimal) => compareDecimals(left, right) !== 0,
  'operator <(decimal,decimal)': (left: ClrDecimal, right: ClrDecimal) => compareDecimals(left, right) < 0,
  'operator <=(decimal,decimal)': (left: ClrDecimal, right: ClrDecimal) => compareDecimals(left, right) <= 0,
  'operator >(decimal,decimal)': (left: ClrDecimal, right: ClrDecimal) => compareDecimals(left, right) > 0,
  'operator >=(decimal,decimal)': (left: ClrDecimal, right: ClrDecimal) => compareDecimals(left, right) >= 0,
  'implicit operator decimal(byte)': ofNumber,
  'implicit operator decimal(sbyte)': ofNumber,
  'implicit operator decimal(short)': ofNumber,
  'implicit operator decimal(ushort)': ofNumber,
  'implicit operator decimal(char)': ofNumber,
  'implicit operator decimal(int)': ofNumber,
  'implicit operator decimal(uint)': ofNumber,
  'implicit operator decimal(long)': ofNumber,
  'implicit operator decimal(ulong)': ofNumber,
  'explicit operator decimal(float)': (value: number) => ClrDecimal.ofDouble(value, 7),
  'explicit operator decimal(double)': (value: number) => ClrDecimal.ofDouble(value),
  'explicit operator byte(decimal)': toByte,
  'explicit operator sbyte(decimal)': toSByte,
  'explicit operator short(decimal)': toInt16,
  'explicit operator ushort(decimal)': toUInt16,
  'explicit operator char(decimal)': asNumber(toInteger('a character', 0n, 65535n)),
  'explicit operator int(decimal)': toInt32,
  'explicit operator uint(decimal)': toUInt32,
  'explicit operator long(decimal)': toInt64,
  'explicit operator ulong(decimal)': toUInt64,
  'explicit operator float(decimal)': toSingle,
  'explicit operator double(decimal)': toDouble,
} satisfies RuntimeMembers;
