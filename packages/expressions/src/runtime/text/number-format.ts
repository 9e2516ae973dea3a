import { currentCulture } from '../culture-info.js';
import { formatException } from '../failures.js';
import { formatCustomNumber } from './custom-number-format.js';
import { digitsOfDouble, digitsOfInteger, digitsOfText, roundDigits, type Digits } from './digits.js';

/** A number together with what .NET's formatting asks of its type. */
export type FormattableNumber =
  | { readonly kind: 'integer'; readonly value: bigint; readonly bits: 8 | 16 | 32 | 64 }
  | { readonly kind: 'double'; readonly value: number }
  | { readonly kind: 'single'; readonly value: number }
  /** `value` is the plain text, its trailing zeros significant. */
  | { readonly kind: 'decimal'; readonly value: string };

const maximumPrecision = 9999;

/**
 * `number.ToString(format)` in the current culture.
 *
 * @throws ClrException `FormatException` for a format that .NET refuses.
 * @see https://learn.microsoft.com/dotnet/standard/base-types/standard-numeric-format-strings
 */
export function formatNumber(number: FormattableNumber, format: string | null): string {
  if (number.kind === 'double' || number.kind === 'single') {
    if (Number.isNaN(number.value)) return 'NaN';
    if (!Number.isFinite(number.value)) return number.value > 0 ? 'Infinity' : '-Infinity';
  }
  const standard = /^([A-Za-z])(\d{0,9})$/.exec(format === null || format === '' ? 'G' : format);
  if (standard === null) return formatCustomNumber(digitsOf(number, 15), format ?? '');
  const [, letter = 'G', digits = ''] = standard;
  const precision = digits === '' ? undefined : Number(digits);
  if (precision !== undefined && precision > maximumPrecision) throw formatException(invalidSpecifier);
  const formatter = formatters[letter.toUpperCase()];
  if (formatter === undefined) throw formatException(invalidSpecifier);
  return formatter(number, precision, letter);
}

const invalidSpecifier = 'Format specifier was invalid.';

type Formatter = (number: FormattableNumber, precision: number | undefined, letter: string) => string;

const formatters: Readonly<Record<string, Formatter>> = {
  C(number, precision) {
    const text = fixed(digitsOf(number, 15), precision ?? 2, true);
    const symbol = currentCulture() === '' ? '¤' : '$';
    return isNegative(text) ? `(${symbol}${text.slice(1)})` : symbol + text;
  },
  D(number, precision) {
    if (number.kind !== 'integer') throw formatException(invalidSpecifier);
    const digits = (number.value < 0n ? -number.value : number.value)
      .toString()
      .padStart(precision ?? 1, '0');
    return number.value < 0n ? `-${digits}` : digits;
  },
  E(number, precision, letter) {
    const places = precision ?? 6;
    const rounded = roundDigits(digitsOf(number, places > 14 ? 17 : 15), places + 1);
    return exponential(rounded, places, letter, 3);
  },
  F: (number, precision) => fixed(digitsOf(number, 15), precision ?? 2, false),
  G: (number, precision, letter) => general(number, precision ?? 0, letter),
  N: (number, precision) => fixed(digitsOf(number, 15), precision ?? 2, true),
  P(number, precision) {
    const { negative, digits, scale } = digitsOf(number, 15);
    return `${fixed({ negative, digits, scale: digits === '' ? 0 : scale + 2 }, precision ?? 2, true)} %`;
  },
  R(number) {
    if (number.kind === 'integer' || number.kind === 'decimal') throw formatException(invalidSpecifier);
    return roundTrip(number.value, number.kind === 'single');
  },
  X(number, precision, letter) {
    if (number.kind !== 'integer') throw formatException(invalidSpecifier);
    const hex = BigInt.asUintN(number.bits, number.value)
      .toString(16)
      .padStart(precision ?? 1, '0');
    return letter === 'X' ? hex.toUpperCase() : hex;
  },
};

function digitsOf(number: FormattableNumber, doublePrecision: number): Digits {
  switch (number.kind) {
    case 'integer':
      return digitsOfInteger(number.value);
    case 'decimal':
      return digitsOfText(number.value);
    case 'double':
      return digitsOfDouble(number.value, doublePrecision);
    case 'single':
      return digitsOfDouble(number.value, doublePrecision > 15 ? 9 : 7);
  }
}

const isNegative = (text: string): boolean => text.startsWith('-');

/** Fixed-point text, with `,` between groups of three when `grouped`. */
export function fixed(number: Digits, places: number, grouped: boolean): string {
  const { negative, digits, scale } = roundDigits(number, number.scale + places);
  const whole = scale > 0 ? digits.slice(0, scale).padEnd(scale, '0') : '0';
  const fraction = (scale >= 0 ? digits.slice(scale) : '0'.repeat(-scale) + digits).padEnd(places, '0');
  const text = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  const unsigned = places > 0 ? `${text}.${fraction.slice(0, places)}` : text;
  return negative && digits !== '' ? `-${unsigned}` : unsigned;
}

function exponential(number: Digits, places: number, letter: string, exponentDigits: number): string {
  const { negative, digits, scale } = number;
  const mantissa = digits.padEnd(places + 1, '0');
  const exponent = digits === '' ? 0 : scale - 1;
  const power = Math.abs(exponent).toString().padStart(exponentDigits, '0');
  const text = places > 0 ? `${mantissa.charAt(0)}.${mantissa.slice(1, places + 1)}` : mantissa.charAt(0);
  return `${negative ? '-' : ''}${text}${letter}${exponent < 0 ? '-' : '+'}${power}`;
}

const defaultPrecision = { integer: 0, double: 15, single: 7, decimal: 29 } as const;

function general(number: FormattableNumber, precision: number, letter: string): string {
  if (precision === 0 && number.kind === 'integer') return number.value.toString();
  if (precision === 0 && number.kind === 'decimal') return number.value;
  const wanted = precision === 0 ? defaultPrecision[number.kind] : precision;
  const rounded = roundDigits(digitsOf(number, wanted > 15 ? 17 : 15), wanted);
  return generalOf(rounded, wanted, letter === 'g' ? 'e' : 'E');
}

function generalOf(number: Digits, precision: number, letter: string): string {
  if (number.digits === '') return '0';
  if (number.scale > precision || number.scale < -3) {
    return exponential(number, number.digits.length - 1, letter, 2);
  }
  return fixed(number, Math.max(0, number.digits.length - number.scale), false);
}

/** The text that reads back as the same double ("R"): 15 digits where they suffice, else 17, as .NET Framework has it. */
export function roundTrip(value: number, single: boolean): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? 'Infinity' : '-Infinity';
  const precision = single ? 7 : 15;
  const short = digitsOfDouble(value, precision);
  const read = Number(`${short.negative ? '-' : ''}0.${short.digits || '0'}e${short.scale}`);
  if ((single ? Math.fround(read) : read) === value) return generalOf(short, precision, 'E');
  return generalOf(digitsOfDouble(value, precision + 2), precision + 2, 'E');
}
