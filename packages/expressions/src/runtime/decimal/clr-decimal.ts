import { Decimal } from 'decimal.js';
import { namedType } from '../../type-system/intern.js';
import { decimalType } from '../../types/decimal.js';
import { clrHashCode } from '../clr/object.js';
import { invalidArgument, overflow } from '../failures.js';
import { formatNumber } from '../text/number-format.js';
import { parseNumber } from '../text/number-parse.js';

/**
 * Two decimals have 29 digits each, so 58 digits are exact for sums and products; a quotient lies at least 10^-60 of
 * itself away from a tie that it is not, so that 120 digits can be rounded once more.
 */
export const Exact = Decimal.clone({
  defaults: true,
  precision: 120,
  rounding: Decimal.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});

export const maximumScale = 28;
const maximum = new Exact('79228162514264337593543950335');
const maximumDigits = 29;
const tooLarge = () => overflow('Value was either too large or too small for a Decimal.');

/** Whether the digits of a value with `scale` decimals fit 96 bits. */
const fits = (value: Decimal, scale: number): boolean =>
  value.abs().lessThanOrEqualTo(maximum.times(new Exact(10).pow(-scale)));

/** System.Decimal: a number of 96 bits of digits, up to 28 of them decimals; trailing zeros are kept as `scale`. */
export class ClrDecimal {
  readonly value: Decimal;
  readonly scale: number;

  constructor(value: Decimal, scale: number) {
    this.value = value.isZero() ? new Exact(0) : value;
    this.scale = scale;
  }

  /** Rounds half to even until it fits 96 bits and 28 decimals. Throws OverflowException when it can't. */
  static fit(value: Decimal, scale: number): ClrDecimal {
    const wholeDigits = value.isZero() ? 0 : value.e + 1;
    let decimals = Math.min(scale, maximumScale, maximumDigits - wholeDigits);
    while (decimals >= 0) {
      const rounded = value.toDecimalPlaces(decimals);
      if (fits(rounded, decimals)) return new ClrDecimal(rounded, decimals);
      decimals--;
    }
    throw tooLarge();
  }

  static of(value: number | bigint): ClrDecimal {
    return new ClrDecimal(new Exact(typeof value === 'bigint' ? value.toString() : value), 0);
  }

  /** Low, middle and high 32 bits of the digits, and the flags: sign and scale. Throws ArgumentException. */
  static ofBits(bits: readonly number[]): ClrDecimal {
    const [low = 0, middle = 0, high = 0, flags = 0] = bits;
    const scale = (flags >> 16) & 0xff;
    if (bits.length !== 4 || (flags & 0x7f00_ffff) !== 0 || scale > maximumScale) {
      throw invalidArgument(
        'Decimal byte array constructor requires an array of length four containing valid decimal bytes.',
      );
    }
    const digits = (BigInt(high >>> 0) << 64n) | (BigInt(middle >>> 0) << 32n) | BigInt(low >>> 0);
    const value = new Exact(`${digits}e-${scale}`);
    return new ClrDecimal(flags < 0 ? value.negated() : value, scale);
  }

  /** The decimal of a double: 15 significant digits (7 of a float). */
  static ofDouble(value: number, digits = 15): ClrDecimal {
    if (!Number.isFinite(value) || Math.abs(value) > 7.922816251426434e28) throw tooLarge();
    const exact = new Exact(value).toSignificantDigits(digits);
    const fitted = ClrDecimal.fit(exact, maximumScale);
    return fitted.withScale(fitted.value.decimalPlaces());
  }

  /** Reads plain or scientific text; undefined when malformed. */
  static parse(text: string): ClrDecimal | undefined {
    const parsed = parseNumber(text, { style: 'any' });
    if (parsed === undefined) return undefined;
    const fraction = parsed.digits.split('.')[1] ?? '';
    const scale = fraction.length - parsed.exponent;
    if (Math.abs(scale) > 20_000) throw tooLarge();
    const value = new Exact(`${parsed.negative ? '-' : ''}${parsed.digits}e${parsed.exponent}`);
    return ClrDecimal.fit(value, Math.max(0, scale));
  }

  get clrType() {
    return namedType(decimalType);
  }

  /** The same number with another count of decimals, all of its digits kept. */
  withScale(scale: number): ClrDecimal {
    return new ClrDecimal(this.value, scale);
  }

  toString(): string {
    return this.value.toFixed(this.scale);
  }

  /** .NET's `ToString(format)`. */
  format(format: string | null): string {
    return formatNumber({ kind: 'decimal', value: this.toString() }, format);
  }

  toNumber(): number {
    return this.value.toNumber();
  }

  /** What `ofBits` reads. */
  bits(): number[] {
    const digits = BigInt(this.value.abs().times(new Exact(10).pow(this.scale)).toFixed(0));
    const part = (index: number): number => Number(BigInt.asIntN(32, digits >> BigInt(index * 32)));
    return [part(0), part(1), part(2), (this.scale << 16) | (this.value.isNegative() ? -0x8000_0000 : 0)];
  }

  /** Without decimals, towards zero. */
  truncate(): bigint {
    return BigInt(this.value.trunc().toFixed(0));
  }

  equals(other: unknown): boolean {
    return other instanceof ClrDecimal && this.value.equals(other.value);
  }

  hashCode(): number {
    return clrHashCode(this.toNumber());
  }

  compareTo(other: unknown): number {
    if (other === null) return 1;
    if (!(other instanceof ClrDecimal)) throw invalidArgument('Object must be of type Decimal.');
    return this.value.comparedTo(other.value);
  }
}
