import type { RuntimeMembers } from '../define-type.js';
import { charType } from '../types/char.js';
import { Boxed } from './clr/boxed.js';
import { argumentNull, argumentOutOfRange, formatException, invalidArgument } from './failures.js';

const matches =
  (pattern: RegExp) =>
  (code: number): boolean =>
    pattern.test(String.fromCharCode(code));

const isLetter = matches(/\p{L}/u);
const isDigit = matches(/\p{Nd}/u);
const isLetterOrDigit = matches(/[\p{L}\p{Nd}]/u);

/** `char.IsWhiteSpace`: Unicode's separators and the usual controls. */
export const isWhiteSpace = matches(/[\p{Z}\t-\r\u0085]/u);

/** One character in another case; what becomes longer stays as it is. */
const cased = (code: number, change: (text: string) => string): number => {
  const text = change(String.fromCharCode(code));
  return text.length === 1 ? text.charCodeAt(0) : code;
};
const toLower = (code: number): number => cased(code, (text) => text.toLowerCase());
const toUpper = (code: number): number => cased(code, (text) => text.toUpperCase());

const at =
  (test: (code: number) => boolean) =>
  (text: string | null, index: number): boolean => {
    if (text === null) throw argumentNull('s');
    if (index < 0 || index >= text.length) throw argumentOutOfRange('index');
    return test(text.charCodeAt(index));
  };

export const charRuntime = {
  MinValue: () => 0,
  MaxValue: () => 0xffff,
  'IsControl(char)': matches(/\p{Cc}/u),
  'IsDigit(char)': isDigit,
  'IsLetter(char)': isLetter,
  'IsLetterOrDigit(char)': isLetterOrDigit,
  'IsLower(char)': matches(/\p{Ll}/u),
  'IsNumber(char)': matches(/\p{N}/u),
  'IsPunctuation(char)': matches(/\p{P}/u),
  'IsSeparator(char)': matches(/\p{Z}/u),
  'IsSurrogate(char)': (code: number) => code >= 0xd800 && code <= 0xdfff,
  'IsSymbol(char)': matches(/\p{S}/u),
  'IsUpper(char)': matches(/\p{Lu}/u),
  'IsWhiteSpace(char)': isWhiteSpace,
  'IsDigit(string,int)': at(isDigit),
  'IsLetter(string,int)': at(isLetter),
  'IsLetterOrDigit(string,int)': at(isLetterOrDigit),
  'IsWhiteSpace(string,int)': at(isWhiteSpace),
  'GetNumericValue(char)': (code: number) => (code >= 48 && code <= 57 ? code - 48 : -1),
  'Parse(string)': (text: string | null) => {
    if (text === null) throw argumentNull('s');
    if (text.length !== 1) throw formatException('String must be exactly one character long.');
    return text.charCodeAt(0);
  },
  'TryParse(string,out char)': (text: string | null, result: { value: number }) => {
    result.value = text?.length === 1 ? text.charCodeAt(0) : 0;
    return text?.length === 1;
  },
  'ToLower(char)': toLower,
  'ToLowerInvariant(char)': toLower,
  'ToUpper(char)': toUpper,
  'ToUpperInvariant(char)': toUpper,
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
} satisfies RuntimeMembers;
