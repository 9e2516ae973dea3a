import type { NumericAlias } from '../../type-system/classify.js';
import { divideByZeroException, overflowException } from './exceptions.js';
import { convertNumber, convertNumberChecked } from './numeric-conversion.js';

type Operator = '+' | '-' | '*' | '/' | '%' | '&' | '|' | '^' | '<<' | '>>';
type Value = number | bigint;

/** The operator over two values of a number type, with C#'s overflow, division and shifts. */
export function arithmetic(
  operator: Operator,
  numeric: NumericAlias,
  isChecked: boolean,
  left: Value,
  right: Value,
): Value {
  if (numeric === 'float' || numeric === 'double') {
    const result = real(operator, Number(left), Number(right));
    return numeric === 'float' ? Math.fround(result) : result;
  }
  if (operator === '<<' || operator === '>>') return shift(operator, numeric, left, right);
  const exact = whole(operator, BigInt(left), BigInt(right));
  const size = numeric === 'long' || numeric === 'ulong' ? 'long' : 'int';
  // The one quotient that does not fit throws even where nothing is checked.
  const isDivision = operator === '/' || operator === '%';
  return isChecked || isDivision
    ? convertNumberChecked(exact, size, numeric)
    : convertNumber(exact, size, numeric);
}

/** `int / int`. */
export function divideInt(left: number, right: number): number {
  if (right === 0) throw divideByZeroException.create();
  if (right === -1 && left === -0x8000_0000) throw overflowException.create();
  return Math.trunc(left / right);
}

/** `int % int`. */
export function remainderInt(left: number, right: number): number {
  if (right === 0) throw divideByZeroException.create();
  if (right === -1 && left === -0x8000_0000) throw overflowException.create();
  return (left % right) | 0;
}

/** `long / long`. */
export function divideLong(left: bigint, right: bigint): bigint {
  if (right === 0n) throw divideByZeroException.create();
  if (right === -1n && left === -0x8000_0000_0000_0000n) throw overflowException.create();
  return left / right;
}

/** `long % long`. */
export function remainderLong(left: bigint, right: bigint): bigint {
  if (right === 0n) throw divideByZeroException.create();
  if (right === -1n && left === -0x8000_0000_0000_0000n) throw overflowException.create();
  return left % right;
}

/** `-x`; checked, the smallest value has no opposite. */
export function negate(numeric: NumericAlias, isChecked: boolean, value: Value): Value {
  return numeric === 'float' || numeric === 'double'
    ? -Number(value)
    : arithmetic('-', numeric, isChecked, typeof value === 'bigint' ? 0n : 0, value);
}

function real(operator: Operator, left: number, right: number): number {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    default:
      return left % right;
  }
}

function whole(operator: Operator, left: bigint, right: bigint): bigint {
  switch (operator) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return divideWhole(left, right);
    case '%':
      if (right === 0n) throw divideByZeroException.create();
      if (right === -1n && (left === -0x8000_0000n || left === -0x8000_0000_0000_0000n)) return 0n;
      return left % right;
    case '&':
      return left & right;
    case '|':
      return left | right;
    default:
      return left ^ right;
  }
}

function divideWhole(left: bigint, right: bigint): bigint {
  if (right === 0n) throw divideByZeroException.create();
  return left / right;
}

function shift(operator: '<<' | '>>', numeric: NumericAlias, left: Value, right: Value): Value {
  const count = Number(right);
  if (numeric === 'long' || numeric === 'ulong') {
    const by = BigInt(count & 63);
    const value = BigInt(left);
    return convertNumber(operator === '<<' ? value << by : value >> by, 'long', numeric);
  }
  const by = count & 31;
  if (numeric === 'uint') return operator === '<<' ? (Number(left) << by) >>> 0 : Number(left) >>> by;
  return operator === '<<' ? Number(left) << by : Number(left) >> by;
}
