import type { RuntimeMembers } from '../define-type.js';
import { toClrString } from './clr/object.js';
import { argumentException, arithmeticException, divideByZeroException } from './clr/exceptions.js';
import { roundHalfEven } from './round-half-even.js';
import {
  type ClrDecimal,
  compareDecimals,
  floorDecimal,
  negateDecimal,
  roundDecimal,
  truncateDecimal,
} from './decimal.js';
import { argumentOutOfRange, overflow } from './failures.js';

const negated = () => overflow('Negating the minimum value of a twos complement number is invalid.');

function abs(minimum: number | bigint | null): (value: number | bigint) => number | bigint {
  return (value) => {
    if (value === minimum) throw negated();
    return value < 0 ? -value : value;
  };
}

const larger = (a: number | bigint, b: number | bigint) =>
  Number.isNaN(a) ? a : Number.isNaN(b) ? b : a > b ? a : b;
const smaller = (a: number | bigint, b: number | bigint) =>
  Number.isNaN(a) ? a : Number.isNaN(b) ? b : a < b ? a : b;

const badBounds = (minimum: unknown, maximum: unknown) =>
  argumentException.create(`'${toClrString(minimum)}' cannot be greater than ${toClrString(maximum)}.`);

function clamp(value: number | bigint, minimum: number | bigint, maximum: number | bigint): number | bigint {
  if (minimum > maximum) throw badBounds(minimum, maximum);
  return value < minimum ? minimum : value > maximum ? maximum : value;
}

function sign(value: number | bigint): number {
  if (Number.isNaN(value))
    throw arithmeticException.create('Function does not accept floating point Not-a-Number values.');
  return value > 0 ? 1 : value < 0 ? -1 : 0;
}

const minimums = {
  sbyte: -128,
  short: -32768,
  int: -2147483648,
  long: -(2n ** 63n),
  float: null,
  double: null,
};

const numberMembers: Record<string, (...args: never[]) => unknown> = {};
for (const [type, minimum] of Object.entries(minimums)) {
  numberMembers[`Abs(${type})`] = abs(minimum);
  numberMembers[`Sign(${type})`] = sign;
}
for (const type of ['sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong', 'float', 'double']) {
  numberMembers[`Max(${type},${type})`] = larger;
  numberMembers[`Min(${type},${type})`] = smaller;
  numberMembers[`Clamp(${type},${type},${type})`] = clamp;
}
for (const name of [
  'Acos',
  'Acosh',
  'Asin',
  'Asinh',
  'Atan',
  'Atanh',
  'Cbrt',
  'Cos',
  'Cosh',
  'Exp',
  'Log',
  'Log10',
  'Sin',
  'Sinh',
  'Sqrt',
  'Tan',
  'Tanh',
] as const) {
  const compute = { Acos: Math.acos, Acosh: Math.acosh, Asinh: Math.asinh, Atanh: Math.atanh, Cbrt: Math.cbrt, Asin: Math.asin, Atan: Math.atan, Cos: Math.cos, Cosh: Math.cosh, Exp: Math.exp, Log: Math.log, Log10: Math.log10, Sin: Math.sin, Sinh: Math.sinh, Sqrt: Math.sqrt, Tan: Math.tan, Tanh: Math.tanh }[name]; // prettier-ignore
  numberMembers[`${name}(double)`] = (value: number) => compute(value);
}

/** Rounds to so many decimals: half to even (`0`) or away from zero (`1`). */
function round(value: number, digits = 0, mode = 0): number {
  if (digits < 0 || digits > 15)
    throw argumentOutOfRange('digits', 'Rounding digits must be between 0 and 15, inclusive.');
  if (!Number.isFinite(value) || Math.abs(value) >= 1e16) return value;
  const power = 10 ** digits;
  const scaled = value * power;
  const rounded = mode === 0 ? roundHalfEven(scaled) : Math.sign(scaled) * Math.floor(Math.abs(scaled) + 0.5);
  return rounded / power;
}

export const mathRuntime: RuntimeMembers = {
  ...numberMembers,
  PI: () => Math.PI,
  E: () => Math.E,
  'Abs(decimal)': (value: ClrDecimal) => (value.value.isNegative() ? negateDecimal(value) : value),
  'Sign(decimal)': (value: ClrDecimal) => value.value.comparedTo(0),
  'Max(decimal,decimal)': (a: ClrDecimal, b: ClrDecimal) => (compareDecimals(a, b) >= 0 ? a : b),
  'Min(decimal,decimal)': (a: ClrDecimal, b: ClrDecimal) => (compareDecimals(a, b) <= 0 ? a : b),
  'Clamp(decimal,decimal,decimal)': (value: ClrDecimal, minimum: ClrDecimal, maximum: ClrDecimal) => {
    if (compareDecimals(minimum, maximum) > 0) throw badBounds(minimum, maximum);
    if (compareDecimals(value, minimum) < 0) return minimum;
    return compareDecimals(value, maximum) > 0 ? maximum : value;
  },
  'Atan2(double,double)': Math.atan2,
  'Log(double,double)': (value: number, base: number) =>
    base === 1 ? NaN : Math.log(value) / Math.log(base),
  'Pow(double,double)': (x: number, y: number) =>
    x === 1 || (x === -1 && Math.abs(y) === Infinity) ? 1 : x ** y,
  'IEEERemainder(double,double)': (x: number, y: number) => x - y * roundHalfEven(x / y),
  'BigMul(int,int)': (a: number, b: number) => BigInt(a) * BigInt(b),
  'DivRem(int,int,out int)': (a: number, b: number, result: { value: number }) => {
    if (b === 0) throw divideByZeroException.create();
    result.value = a % b;
    return Math.trunc(a / b);
  },
  'DivRem(long,long,out long)': (a: bigint, b: bigint, result: { value: bigint }) => {
    if (b === 0n) throw divideByZeroException.create();
    result.value = a % b;
    return a / b;
  },
  'Ceiling(double)': Math.ceil,
  'Floor(double)': Math.floor,
  'Truncate(double)': Math.trunc,
  'Round(double)': (value: number) => round(value),
  'Round(double,int)': (value: number, digits: number) => round(value, digits),
  'Round(double,MidpointRounding)': (value: number, mode: number) => round(value, 0, mode),
  'Round(double,int,MidpointRounding)': round,
  'Ceiling(decimal)': (value: ClrDecimal) => floorDecimal(value, 1),
  'Floor(decimal)': (value: ClrDecimal) => floorDecimal(value, -1),
  'Truncate(decimal)': truncateDecimal,
  'Round(decimal)': (value: ClrDecimal) => roundDecimal(value),
  'Round(decimal,int)': (value: ClrDecimal, digits: number) => roundDecimal(value, digits),
  'Round(decimal,MidpointRounding)': (value: ClrDecimal, mode: number) => roundDecimal(value, 0, mode),
  'Round(decimal,int,MidpointRounding)': roundDecimal,
};
