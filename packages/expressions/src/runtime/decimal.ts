import type { RuntimeMembers } from '../define-type.js';
import {
  addDecimals,
  compareDecimals,
  divideDecimals,
  floorDecimal,
  multiplyDecimals,
  negateDecimal,
  remainderOfDecimals,
  roundDecimal,
  subtractDecimals,
  truncateDecimal,
} from './decimal/arithmetic.js';
import { ClrDecimal } from './decimal/clr-decimal.js';
import { namedType } from '../type-system/intern.js';
import { int32Type } from '../types/numeric.js';
import { ClrArray } from './clr/clr-array.js';
import { ClrException } from './clr/clr-exception.js';
import { argumentNull, argumentOutOfRange, formatException, overflow } from './failures.js';
import { parseNumber } from './text/number-parse.js';

export * from './decimal/arithmetic.js';
export { ClrDecimal } from './decimal/clr-decimal.js';

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
  const value = parseNumber(text, { style: 'number' }) === undefined ? undefined : ClrDecimal.parse(text);
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

export const decimalRuntime = {
  default: () => ClrDecimal.of(0n),
  'new(int)': ofNumber,
  'new(uint)': ofNumber,
  'new(long)': ofNumber,
  'new(ulong)': ofNumber,
  'new(float)': (value: number) => ClrDecimal.ofDouble(value, 7),
  'new(double)': (value: number) => ClrDecimal.ofDouble(value),
  'new(int[])': (bits: ClrArray | null) => {
    if (bits === null) throw argumentNull('bits');
    return ClrDecimal.ofBits(bits.items as number[]);
  },
  'new(int,int,int,bool,byte)': (
    ...[low, middle, high, negative, scale]: [number, number, number, boolean, number]
  ) => {
    if (scale > 28)
      throw argumentOutOfRange('scale', "Decimal's scale value must be between 0 and 28, inclusive.");
    return ClrDecimal.ofBits([low, middle, high, (scale << 16) | (negative ? -0x8000_0000 : 0)]);
  },
  'FromOACurrency(long)': (value: bigint) => divideDecimals(ClrDecimal.of(value), ClrDecimal.of(10_000)),
  'ToOACurrency(decimal)': (value: ClrDecimal) => {
    const whole = roundDecimal(multiplyDecimals(value, ClrDecimal.of(10_000)), 0, 0).truncate();
    if (BigInt.asIntN(64, whole) !== whole)
      throw overflow('Value was either too large or too small for a Currency.');
    return whole;
  },
  'GetBits(decimal)': (value: ClrDecimal) => new ClrArray(namedType(int32Type), value.bits()),
  'Parse(string)': parseDecimal,
  'TryParse(string,out decimal)': (text: string | null, result: { value: ClrDecimal }) => {
    result.value = ClrDecimal.of(0n);
    if (text === null || parseNumber(text, { style: 'number' }) === undefined) return false;
    try {
      result.value = parseDecimal(text);
      return true;
    } catch (error) {
      if (error instanceof ClrException) return false;
      throw error;
    }
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
  'Truncate(decimal)': truncateDecimal,
  'Round(decimal)': (value: ClrDecimal) => roundDecimal(value),
  'Round(decimal,int)': (value: ClrDecimal, decimals: number) => roundDecimal(value, decimals),
  'Round(decimal,MidpointRounding)': (value: ClrDecimal, mode: number) => roundDecimal(value, 0, mode),
  'Round(decimal,int,MidpointRounding)': roundDecimal,
  'ToByte(decimal)': toByte,
  'ToSByte(decimal)': toSByte,
  'ToInt16(decimal)': toInt16,
  'ToUInt16(decimal)': toUInt16,
  'ToUInt32(decimal)': toUInt32,
  'ToUInt64(decimal)': toUInt64,
  'ToSingle(decimal)': toSingle,
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
