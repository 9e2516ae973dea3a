/**
 * A number as .NET's formatting sees it: a sign, significant decimal digits and where the point stands.
 *
 * The value is `0.DIGITS × 10^scale`; zero has no digits.
 */
export interface Digits {
  readonly negative: boolean;
  readonly digits: string;
  readonly scale: number;
}

const trimmed = (digits: string): string => digits.replace(/0+$/, '');

/** The digits of a whole number. */
export function digitsOfInteger(value: bigint): Digits {
  const text = (value < 0n ? -value : value).toString();
  return value === 0n
    ? { negative: false, digits: '', scale: 0 }
    : { negative: value < 0n, digits: text, scale: text.length };
}

/** The digits of a finite double, rounded to `precision` significant digits (.NET uses 15, 7 for `float`). */
export function digitsOfDouble(value: number, precision: number): Digits {
  if (value === 0) return { negative: false, digits: '', scale: 0 };
  const [mantissa = '', exponent = '0'] = Math.abs(value)
    .toExponential(precision - 1)
    .split('e');
  return { negative: value < 0, digits: trimmed(mantissa.replace('.', '')), scale: Number(exponent) + 1 };
}

/** The digits of a plain decimal text such as `-12.340`, trailing zeros kept. */
export function digitsOfText(text: string): Digits {
  const negative = text.startsWith('-');
  const [whole = '', fraction = ''] = (negative ? text.slice(1) : text).split('.');
  const all = whole + fraction;
  const leading = /^0*/.exec(all)?.[0].length ?? 0;
  const digits = all.slice(leading);
  return digits === ''
    ? { negative: false, digits: '', scale: 0 }
    : { negative, digits, scale: whole.length - leading };
}

/** Rounds half away from zero to `count` digits (counted from the first digit), as .NET's `RoundNumber` does. */
export function roundDigits(number: Digits, count: number): Digits {
  const { digits, scale, negative } = number;
  if (count >= digits.length) return { negative, digits: trimmed(digits), scale };
  if (count < 0) return { negative: false, digits: '', scale: 0 };
  const kept = digits.slice(0, count);
  if ((digits.codePointAt(count) ?? 48) < 53) {
    const rest = trimmed(kept);
    return rest === '' ? { negative: false, digits: '', scale: 0 } : { negative, digits: rest, scale };
  }
  const raised = (BigInt(kept === '' ? '0' : kept) + 1n).toString().padStart(count, '0');
  return { negative, digits: trimmed(raised), scale: scale + (raised.length - count) };
}
