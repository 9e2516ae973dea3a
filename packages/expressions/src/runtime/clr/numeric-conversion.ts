import type { NumericAlias } from '../../type-system/classify.js';
import { overflowException } from './exceptions.js';

const bits: Readonly<Partial<Record<NumericAlias, number>>> = {
  sbyte: 8,
  byte: 8,
  short: 16,
  ushort: 16,
  char: 16,
  int: 32,
  uint: 32,
  long: 64,
  ulong: 64,
};
const signed: ReadonlySet<NumericAlias> = new Set(['sbyte', 'short', 'int', 'long']);

/** Converts between number types other than decimal, without checks: bits that don't fit are cut off. */
export function convertNumber(value: number | bigint, from: NumericAlias, to: NumericAlias): number | bigint {
  if (to === 'double') return Number(value);
  if (to === 'float') return Math.fround(Number(value));
  if (typeof value === 'number' && (from === 'double' || from === 'float')) return fromReal(value, to);
  return fit(value, to);
}

/** The same; what doesn't fit throws OverflowException. */
export function convertNumberChecked(
  value: number | bigint,
  from: NumericAlias,
  to: NumericAlias,
): number | bigint {
  if (to === 'double' || to === 'float') return convertNumber(value, from, to);
  if (typeof value === 'number' && !Number.isFinite(value)) throw overflowException.create();
  const whole = typeof value === 'number' ? BigInt(Math.trunc(value)) : value;
  const size = bits[to] ?? 64;
  const fitting = signed.has(to) ? BigInt.asIntN(size, whole) : BigInt.asUintN(size, whole);
  if (fitting !== whole) throw overflowException.create();
  return size === 64 ? whole : Number(whole);
}

/** Cuts a whole number to the size of a type. */
function fit(value: number | bigint, to: NumericAlias): number | bigint {
  if (to === 'long') return BigInt.asIntN(64, BigInt(value));
  if (to === 'ulong') return BigInt.asUintN(64, BigInt(value));
  const low = typeof value === 'bigint' ? Number(BigInt.asIntN(32, value)) : value | 0;
  switch (to) {
    case 'sbyte':
      return (low << 24) >> 24;
    case 'byte':
      return low & 0xff;
    case 'short':
      return (low << 16) >> 16;
    case 'ushort':
    case 'char':
      return low & 0xffff;
    case 'uint':
      return low >>> 0;
    default:
      return low;
  }
}

/** A real number towards zero; what is out of range is what x64 gives: the smallest value of the type's machine word. */
function fromReal(value: number, to: NumericAlias): number | bigint {
  const whole = Math.trunc(value);
  if (to === 'long') return inRange(whole, -(2 ** 63), 2 ** 63) ? BigInt(whole) : -0x8000_0000_0000_0000n;
  if (to === 'ulong') {
    if (inRange(whole, -(2 ** 63), 2 ** 63)) return BigInt.asUintN(64, BigInt(whole));
    return inRange(whole, 0, 2 ** 64) ? BigInt(whole) : 0x8000_0000_0000_0000n;
  }
  if (to === 'uint')
    return inRange(whole, -(2 ** 63), 2 ** 63) ? Number(BigInt.asUintN(32, BigInt(whole))) : 0;
  return fit(inRange(whole, -(2 ** 31), 2 ** 31) ? whole : -0x8000_0000, to);
}

function inRange(value: number, minimum: number, limit: number): boolean {
  return value >= minimum && value < limit;
}
