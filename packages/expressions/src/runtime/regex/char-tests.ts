import { toLowerInvariant, toUpperInvariant } from '../text/case.js';
import type { CharTest } from './syntax.js';

const properties = new Map<string, CharTest>();

/** Blocks that `\p{IsName}` knows, first and last character. */
const blocks: Readonly<Record<string, readonly [first: number, last: number]>> = {
  IsBasicLatin: [0, 0x7f],
  'IsLatin-1Supplement': [0x80, 0xff],
  'IsLatinExtended-A': [0x100, 0x17f],
  'IsLatinExtended-B': [0x180, 0x24f],
  IsGreek: [0x370, 0x3ff],
  IsGreekandCoptic: [0x370, 0x3ff],
  IsCyrillic: [0x400, 0x4ff],
  IsHebrew: [0x590, 0x5ff],
  IsArabic: [0x600, 0x6ff],
  IsGeneralPunctuation: [0x2000, 0x206f],
  IsCurrencySymbols: [0x20a0, 0x20cf],
  IsHiragana: [0x3040, 0x309f],
  IsKatakana: [0x30a0, 0x30ff],
  IsCJKUnifiedIdeographs: [0x4e00, 0x9fff],
};

/** The characters of a general category or a block; undefined for an unknown name. */
export function propertyTest(name: string): CharTest | undefined {
  const known = properties.get(name);
  if (known !== undefined) return known;
  const block = Object.hasOwn(blocks, name) ? blocks[name] : undefined;
  let test: CharTest | undefined;
  if (block !== undefined) {
    const [first, last] = block;
    test = (code) => code >= first && code <= last;
  } else if (/^(L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/.test(name)) {
    const pattern = new RegExp(`\\p{${name}}`, 'u');
    test = (code) => pattern.test(String.fromCharCode(code));
  }
  if (test !== undefined) properties.set(name, test);
  return test;
}

const between = (code: number, first: number, last: number): boolean => code >= first && code <= last;
const other = /[\p{L}\p{Mn}\p{Nd}\p{Pc}]/u;
const otherDigit = /\p{Nd}/u;
const otherBlank = /[\u0085\p{Z}]/u;

export const isWordAscii: CharTest = (code) =>
  between(code, 97, 122) || between(code, 65, 90) || between(code, 48, 57) || code === 95;
/** `\w` */
export const isWord: CharTest = (code) =>
  code < 128 ? isWordAscii(code) : other.test(String.fromCharCode(code));
export const isDigitAscii: CharTest = (code) => between(code, 48, 57);
/** `\d` */
export const isDigit: CharTest = (code) =>
  code < 128 ? isDigitAscii(code) : otherDigit.test(String.fromCharCode(code));
export const isBlankAscii: CharTest = (code) => code === 32 || between(code, 9, 13);
/** `\s` */
export const isBlank: CharTest = (code) =>
  code < 128 ? isBlankAscii(code) : otherBlank.test(String.fromCharCode(code));

export const negated =
  (test: CharTest): CharTest =>
  (code) =>
    !test(code);

const lower = (code: number): number =>
  code < 128
    ? between(code, 65, 90)
      ? code + 32
      : code
    : toLowerInvariant(String.fromCharCode(code)).charCodeAt(0);
const upper = (code: number): number =>
  code < 128
    ? between(code, 97, 122)
      ? code - 32
      : code
    : toUpperInvariant(String.fromCharCode(code)).charCodeAt(0);

/** The set with the other case of its letters. */
export const ignoringCase =
  (test: CharTest): CharTest =>
  (code) =>
    test(code) || test(lower(code)) || test(upper(code));

/** Whether two characters are the same when case is ignored. */
export const sameIgnoringCase = (left: number, right: number): boolean =>
  left === right || lower(left) === lower(right);
