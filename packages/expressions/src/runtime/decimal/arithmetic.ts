import { Decimal } from 'decimal.js';
import { divideByZeroException } from '../clr/exceptions.js';
import { argumentOutOfRange } from '../failures.js';
import { ClrDecimal, maximumScale } from './clr-decimal.js';

const commonScale = (left: ClrDecimal, right: ClrDecimal): number => Math.max(left.scale, right.scale);

export function addDecimals(left: ClrDecimal, right: ClrDecimal): ClrDecimal {
  return ClrDecimal.fit(left.value.plus(right.value), commonScale(left, right));
}

export function negateDecimal(value: ClrDecimal): ClrDecimal {
  return new ClrDecimal(value.value.negated(), value.scale);
}

export function subtractDecimals(left: ClrDecimal, right: ClrDecimal): ClrDecimal {
  return ClrDecimal.fit(left.value.minus(right.value), commonScale(left, right));
}

export function multiplyDecimals(left: ClrDecimal, right: ClrDecimal): ClrDecimal {
  return ClrDecimal.fit(left.value.times(right.value), left.scale + right.scale);
}

/** The quotient has the decimals it needs, and at least those that the left has more than the right. */
export function divideDecimals(left: ClrDecimal, right: ClrDecimal): ClrDecimal {
  if (right.value.isZero()) throw divideByZeroException.create();
  const least = Math.max(0, left.scale - right.scale);
  const fitted = ClrDecimal.fit(left.value.dividedBy(right.value), maximumScale);
  return fitted.withScale(Math.min(fitted.scale, Math.max(least, fitted.value.decimalPlaces())));
}

export function remainderOfDecimals(left: ClrDecimal, right: ClrDecimal): ClrDecimal {
  if (right.value.isZero()) throw divideByZeroException.create();
  // What is smaller than the divisor stays as it is, its scale as well.
  if (left.value.abs().lessThan(right.value.abs())) return left;
  return new ClrDecimal(left.value.modulo(right.value), commonScale(left, right));
}

/** Below, equal or above: -1, 0, 1. */
export function compareDecimals(left: ClrDecimal, right: ClrDecimal): number {
  return left.value.comparedTo(right.value);
}

/** `mode` says how a tie is rounded: 0 to even, 1 away from zero (System.MidpointRounding). */
export function roundDecimal(value: ClrDecimal, decimals = 0, mode = 0): ClrDecimal {
  if (decimals < 0 || decimals > maximumScale) {
    throw argumentOutOfRange('decimals', 'Decimal can only round to between 0 and 28 digits of precision.');
  }
  if (decimals >= value.scale) return value;
  const rounding = mode === 0 ? Decimal.ROUND_HALF_EVEN : Decimal.ROUND_HALF_UP;
  return new ClrDecimal(value.value.toDecimalPlaces(decimals, rounding), decimals);
}

/** The whole number at or below (`-1`) or at or above (`1`) the value. */
export function floorDecimal(value: ClrDecimal, direction: -1 | 1): ClrDecimal {
  return new ClrDecimal(direction < 0 ? value.value.floor() : value.value.ceil(), 0);
}

/** Without decimals, towards zero. */
export function truncateDecimal(value: ClrDecimal): ClrDecimal {
  return new ClrDecimal(value.value.trunc(), 0);
}
