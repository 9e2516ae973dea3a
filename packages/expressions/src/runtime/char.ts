import type { RuntimeMembers } from '../define-type.js';
import { charType } from '../types/char.js';
import { Boxed } from './clr/boxed.js';
import { indexMessage } from './collections/clr-list.js';
import { toLower, toLowerInvariant, toUpper, toUpperInvariant } from './text/case.js';
import { numericValue } from './text/numeric-value.js';
import { unicodeCategoryOf } from './text/unicode-category.js';
import { argumentNull, argumentOutOfRange, formatException, invalidArgument } from './failures.js';

const matches =
  (pattern: RegExp) =>
  (code: number): boolean =>
    pattern.test(String.fromCharCode(code));

/** `char.IsWhiteSpace`: Unicode's separators and the usual controls. */
export const isWhiteSpace = matches(/[\p{Z}\t-\r\u0085]/u);

/** One character in another case. */
const cased =
  (change: (text: string) => string) =>
  (code: number): number =>
    change(String.fromCharCode(code)).charCodeAt(0);

function textAt(text: string | null, index: number, message?: string): string {
  if (text === null) throw argumentNull('s');
  if (index < 0 || index >= text.length) throw argumentOutOfRange('index', message);
  return text;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isSurrogatePair = (high: number, low: number): boolean => isHighSurrogate(high) && isLowSurrogate(low);
const codePointOf = (high: number, low: number): number => (high - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
const loneSurrogate = (kind: 'high' | 'low', index: number) =>
  invalidArgument(
    `Found a ${kind} surrogate char without a ${kind === 'high' ? 'following low' : 'preceding high'} surrogate at index: ${index}. The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters.`,
    's',
  );

const tests = {
  IsControl: matches(/\p{Cc}/u),
  IsDigit: matches(/\p{Nd}/u),
  IsHighSurrogate: isHighSurrogate,
  IsLetter: matches(/\p{L}/u),
  IsLetterOrDigit: matches(/[\p{L}\p{Nd}]/u),
  IsLower: matches(/\p{Ll}/u),
  IsLowSurrogate: isLowSurrogate,
  IsNumber: matches(/\p{N}/u),
  IsPunctuation: matches(/\p{P}/u),
  IsSeparator: matches(/\p{Z}/u),
  IsSurrogate: (code: number): boolean => code >= 0xd800 && code <= 0xdfff,
  IsSymbol: matches(/\p{S}/u),
  IsUpper: matches(/\p{Lu}/u),
  IsWhiteSpace: isWhiteSpace,
};

/** Each for a character and for one of a string. */
const tested: Record<string, (...args: never[]) => boolean> = {};
for (const [name, test] of Object.entries(tests)) {
  tested[`${name}(char)`] = test;
  tested[`${name}(string,int)`] = (text: string | null, index: number) =>
    test(textAt(text, index).charCodeAt(index));
}

export const charRuntime: RuntimeMembers = {
  MinValue: () => 0,
  MaxValue: () => 0xffff,
  ...tested,
  'IsSurrogatePair(char,char)': isSurrogatePair,
  'IsSurrogatePair(string,int)': (text: string | null, index: number) => {
    const present = textAt(text, index);
    return (
      index + 1 < present.length && isSurrogatePair(present.charCodeAt(index), present.charCodeAt(index + 1))
    );
  },
  'GetNumericValue(char)': (code: number) => numericValue(String.fromCharCode(code)),
  'GetNumericValue(string,int)': (text: string | null, index: number) =>
    numericValue(String.fromCodePoint(textAt(text, index).codePointAt(index) ?? 0)),
  'GetUnicodeCategory(char)': (code: number) => unicodeCategoryOf(String.fromCharCode(code)),
  'GetUnicodeCategory(string,int)': (text: string | null, index: number) =>
    unicodeCategoryOf(String.fromCodePoint(textAt(text, index).codePointAt(index) ?? 0)),
  'Parse(string)': (text: string | null) => {
    if (text === null) throw argumentNull('s');
    if (text.length !== 1) throw formatException('String must be exactly one character long.');
    return text.charCodeAt(0);
  },
  'TryParse(string,out char)': (text: string | null, result: { value: number }) => {
    result.value = text?.length === 1 ? text.charCodeAt(0) : 0;
    return text?.length === 1;
  },
  'ToLower(char)': cased(toLower),
  'ToLowerInvariant(char)': cased(toLowerInvariant),
  'ToUpper(char)': cased(toUpper),
  'ToUpperInvariant(char)': cased(toUpperInvariant),
  'ToString(char)': (code: number) => String.fromCharCode(code),
  'ConvertFromUtf32(int)': (code: number) => {
    if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      throw argumentOutOfRange(
        'utf32',
        'A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).',
      );
    }
    return String.fromCodePoint(code);
  },
  'ConvertToUtf32(char,char)': (high: number, low: number) => {
    if (!isHighSurrogate(high)) {
      throw argumentOutOfRange(
        'highSurrogate',
        'A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.',
      );
    }
    if (!isLowSurrogate(low)) {
      throw argumentOutOfRange(
        'lowSurrogate',
        'A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.',
      );
    }
    return codePointOf(high, low);
  },
  'ConvertToUtf32(string,int)': (text: string | null, index: number) => {
    const present = textAt(text, index, indexMessage);
    const high = present.charCodeAt(index);
    if (isLowSurrogate(high)) throw loneSurrogate('low', index);
    if (!isHighSurrogate(high)) return high;
    const low = index + 1 < present.length ? present.charCodeAt(index + 1) : 0;
    if (!isLowSurrogate(low)) throw loneSurrogate('high', index);
    return codePointOf(high, low);
  },
  'CompareTo(char)': (self: number, other: number) => self - other,
  'CompareTo(object)': (self: number, other: unknown) => {
    if (other === null) return 1;
    if (!(other instanceof Boxed) || other.type.definition !== charType) {
      throw invalidArgument('Object must be of type Char.');
    }
    return self - Number(other.value);
  },
  'Equals(char)': (self: number, other: number) => self === other,
  'Equals(object)': (self: number, other: unknown) =>
    other instanceof Boxed && other.type.definition === charType && other.value === self,
  'GetHashCode()': (self: number) => self | (self << 16),
  'ToString()': (self: number) => String.fromCharCode(self),
};
