import type { Diagnostics } from '../diagnostics/diagnostics.js';
import type { LiteralToken, LiteralValue } from './token.js';

const numberPattern =
  /(?:0[xX](?<hex>_*[0-9a-fA-F](?:_*[0-9a-fA-F])*)|0[bB](?<binary>_*[01](?:_*[01])*)|(?<real>\d(?:_*\d)*\.\d(?:_*\d)*(?:[eE][-+]?\d+)?|\.\d(?:_*\d)*(?:[eE][-+]?\d+)?|\d(?:_*\d)*[eE][-+]?\d+)|(?<integer>\d(?:_*\d)*))(?<suffix>[uU][lL]?|[lL][uU]?|[fFdDmM])?/y;

const maxInt = 0x7fff_ffffn;
const maxUint = 0xffff_ffffn;
const maxLong = 0x7fff_ffff_ffff_ffffn;
const maxUlong = 0xffff_ffff_ffff_ffffn;

/** Scans a numeric literal: C# gives an integer the first type of int, uint, long, ulong that holds it. */
export function scanNumber(text: string, start: number, diagnostics: Diagnostics): LiteralToken {
  numberPattern.lastIndex = start;
  const match = numberPattern.exec(text);
  const groups = match?.groups ?? {};
  const end = match === null ? start + 1 : numberPattern.lastIndex;
  const suffix = groups['suffix']?.toLowerCase() ?? '';
  const token = (value: LiteralValue): LiteralToken => ({
    kind: 'literal',
    start,
    end,
    text: text.slice(start, end),
    value,
  });
  const digits = (groups['real'] ?? groups['integer'] ?? '').replaceAll('_', '');
  if (groups['hex'] === undefined && groups['binary'] === undefined) {
    if (suffix === 'm') return token({ type: 'decimal', value: withoutExponent(digits) });
    if (suffix === 'f') return token({ type: 'float', value: Math.fround(Number(digits)) });
    if (suffix === 'd' || groups['real'] !== undefined)
      return token({ type: 'double', value: Number(digits) });
  }
  const prefix = groups['hex'] === undefined ? (groups['binary'] === undefined ? '' : '0b') : '0x';
  const number = BigInt(prefix + (groups['hex'] ?? groups['binary'] ?? digits).replaceAll('_', ''));
  if (number > maxUlong) {
    diagnostics.report('integerTooLarge', { start, end }, {});
    return token({ type: 'ulong', value: maxUlong });
  }
  const unsigned = suffix.includes('u');
  const long = suffix.includes('l');
  if (!long && !unsigned && number <= maxInt) return token({ type: 'int', value: Number(number) });
  if (!long && number <= maxUint) return token({ type: 'uint', value: Number(number) });
  if (!unsigned && number <= maxLong) return token({ type: 'long', value: number });
  return token({ type: 'ulong', value: number });
}

/** `1.5e-3` as `0.0015`: a decimal keeps its places. */
function withoutExponent(text: string): string {
  const [, whole = '', fraction = '', exponent] = /^(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,3}))?$/.exec(text) ?? [];
  if (exponent === undefined) return text;
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? digits.padEnd(point, '0')
    : `${digits.slice(0, point)}.${digits.slice(point)}`;
}
