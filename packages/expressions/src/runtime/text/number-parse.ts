/** Longest text that is read as a number; longer ones are malformed. */
const maximumLength = 10_000;

/**
 * Reads a whole number as `int.Parse` does: blanks around it and a sign are allowed, nothing else.
 *
 * @returns undefined for malformed text
 */
export function parseInteger(text: string): bigint | undefined {
  const match = /^[\t-\r ]*([+-]?)(\d+)[\t-\r ]*\0*$/.exec(text.slice(0, maximumLength));
  if (match === null || text.length > maximumLength) return undefined;
  const value = BigInt(match[2] ?? '0');
  return match[1] === '-' ? -value : value;
}

/** `number` may have a sign behind, `float` an exponent (NumberStyles); `any` takes both, for text that was checked. */
export type NumberStyle = 'number' | 'float' | 'any';

/** A decimal number's parts as text. */
export interface NumberText {
  /** Digits with at most one point, no sign: `1234.50`. */
  readonly digits: string;
  readonly negative: boolean;
  readonly exponent: number;
}

/**
 * Reads a number as `double.Parse` (`float`) and `decimal.Parse` (`number`) do for culture en-US: blanks, a sign, thousands
 * separators, a point.
 *
 * @returns undefined for malformed text
 */
export function parseNumber(text: string, options: { readonly style: NumberStyle }): NumberText | undefined {
  const match = /^[\t-\r ]*([+-]?)(\d[\d,]*)?(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?(-|\+)?[\t-\r ]*\0*$/.exec(
    text.slice(0, maximumLength),
  );
  if (match === null || text.length > maximumLength) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent, trailing = ''] = match;
  if (whole === '' && fraction === '') return undefined;
  if (exponent !== undefined && options.style === 'number') return undefined;
  if (trailing !== '' && (sign !== '' || options.style === 'float')) return undefined;
  return {
    digits: `${whole.replaceAll(',', '')}.${fraction}`,
    negative: sign === '-' || trailing === '-',
    exponent: Number(exponent ?? 0),
  };
}

/** The double of a text that {@link parseNumber} or .NET's symbols read. */
export function parseDouble(text: string): number | undefined {
  const symbol = { NaN: NaN, Infinity: Infinity, '+Infinity': Infinity, '-Infinity': -Infinity }[text.trim()];
  if (symbol !== undefined) return symbol;
  const parsed = parseNumber(text, { style: 'float' });
  if (parsed === undefined) return undefined;
  const value = Number(`${parsed.digits}e${parsed.exponent}`);
  return parsed.negative ? -value : value;
}
