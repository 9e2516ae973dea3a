import type { RuntimeMembers } from '../define-type.js';
import { aliasType } from '../type-system/universe.js';
import { conversions, conversionSources } from '../types/convert.js';
import { asObject } from './as-object.js';
import type { ClrArray } from './clr/index.js';
import { toClrString } from './clr/index.js';
import { argumentException } from './clr/exceptions.js';
import { indexMessage } from './collections/clr-list.js';
import { decodeBase64, encodeBase64 } from './convert/base64.js';
import { convertTo, required } from './convert/convert-to.js';
import type { DateTime } from './date-time.js';
import { argumentNull, argumentOutOfRange, formatException, overflow } from './failures.js';
import { checkedInteger, integerTypes, tooLarge, type IntegerType } from './numeric.js';
import { textOfChars } from './string.js';

type Member = (value: unknown) => unknown;

/** A value of a known static type as an object. */
const objectOf = (source: string): Member => {
  if (source === 'object' || source === 'string' || source === 'bool' || source === 'decimal')
    return (value) => value;
  return (value) => asObject(value, aliasType(source));
};

const simpleConversions: Record<string, Member> = {};
for (const [method, target] of Object.entries(conversions)) {
  for (const source of conversionSources) {
    const toObject = objectOf(source);
    simpleConversions[`${method}(${source})`] = (value) => convertTo(toObject(value), target);
  }
}
for (const method of Object.keys(conversions)) {
  const target = conversions[method as keyof typeof conversions];
  // A date converts to nothing but a date and its text: .NET declares these to refuse them.
  simpleConversions[`${method}(DateTime)`] = (value) => convertTo(value, target);
}
for (const source of conversionSources) {
  const toObject = objectOf(source);
  simpleConversions[`ToDateTime(${source})`] = (value) => convertTo(toObject(value), 'DateTime');
}
for (const source of conversionSources) {
  const toObject = objectOf(source);
  simpleConversions[`ToString(${source})`] = (value) =>
    source === 'string' ? value : toClrString(toObject(value));
}

/** Digits of base 2, 8, 10 or 16; a sign only in base 10, others are two's complement. */
function parseInBase(text: string | null, base: number, type: IntegerType): number | bigint {
  if (base !== 2 && base !== 8 && base !== 10 && base !== 16) throw argumentException.create('Invalid Base.');
  if (text === null) return checkedInteger(0n, type);
  if (text === '')
    throw argumentOutOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    );
  if (base === 10) {
    if (!/^[+-]?\d{1,40}$/.test(text)) throw formatException('Could not find any recognizable digits.');
    if (!type.signed && text.startsWith('-')) {
      throw overflow('The string was being parsed as an unsigned number and could not have a negative sign.');
    }
    return checkedInteger(BigInt(text), type);
  }
  if (text.startsWith('-'))
    throw argumentException.create('String cannot contain a minus sign if the base is not 10.');
  const unsigned = text.replace(/^\+/, '');
  const digits = base === 16 ? unsigned.replace(/^0x/i, '') : unsigned;
  const pattern = { 2: /^[01]+$/, 8: /^[0-7]+$/, 16: /^[\da-f]+$/i }[base];
  if (!pattern.test(digits)) {
    throw formatException(
      pattern.test(digits.charAt(0))
        ? 'Additional non-parsable characters are at the end of the string.'
        : 'Could not find any recognizable digits.',
    );
  }
  const bare = digits.replace(/^0+(?=.)/, '');
  if (bare.length > 64) throw tooLarge(type.phrase);
  const value = BigInt(`${{ 2: '0b', 8: '0o', 16: '0x' }[base]}${bare}`);
  if (value >= 2n ** BigInt(type.bits)) throw tooLarge(type.phrase);
  return checkedInteger(type.signed ? BigInt.asIntN(type.bits, value) : value, type);
}

function textInBase(value: number | bigint, base: number, bits: number): string {
  if (base !== 2 && base !== 8 && base !== 10 && base !== 16) throw argumentException.create('Invalid Base.');
  return base === 10 ? String(value) : BigInt.asUintN(bits, BigInt(value)).toString(base);
}

function given<T>(value: T | null, name: string): T {
  if (value === null) throw argumentNull(name);
  return value;
}

function breaksLines(options: number): boolean {
  if (options !== 0 && options !== 1) throw argumentException.create(`Illegal enum value: ${options}.`);
  return options === 1;
}

function encodePart(bytes: Uint8Array | null, offset: number, length: number, options = 0): string {
  const all = given(bytes, 'inArray');
  if (length < 0) throw argumentOutOfRange('length', indexMessage);
  if (offset < 0) throw argumentOutOfRange('offset', 'Value must be positive.');
  const lineBreaks = breaksLines(options);
  if (offset > all.length - length)
    throw argumentOutOfRange('offset', 'Offset and length must refer to a position in the string.');
  return encodeBase64(all.subarray(offset, offset + length), lineBreaks);
}

/** How many characters were written. */
function encodeInto(
  ...[bytes, offsetIn, length, target, offsetOut, options = 0]: [
    Uint8Array | null,
    number,
    number,
    ClrArray | null,
    number,
    number?,
  ]
): number {
  const all = given(bytes, 'inArray');
  const { items } = given(target, 'outArray');
  if (length < 0) throw argumentOutOfRange('length', indexMessage);
  if (offsetIn < 0) throw argumentOutOfRange('offsetIn', 'Value must be positive.');
  if (offsetOut < 0) throw argumentOutOfRange('offsetOut', 'Value must be positive.');
  const lineBreaks = breaksLines(options);
  if (offsetIn > all.length - length)
    throw argumentOutOfRange('offsetIn', 'Offset and length must refer to a position in the string.');
  const text = encodeBase64(all.subarray(offsetIn, offsetIn + length), lineBreaks);
  if (offsetOut > items.length - text.length) {
    throw argumentOutOfRange(
      'offsetOut',
      'Either offset did not refer to a position in the string, or there is an insufficient length of destination character array.',
    );
  }
  for (let i = 0; i < text.length; i++) items[offsetOut + i] = text.charCodeAt(i);
  return text.length;
}

export const convertRuntime: RuntimeMembers = {
  ...simpleConversions,
  'ToDateTime(DateTime)': (value: DateTime) => value,
  'ToString(DateTime)': (value: DateTime) => value.toString(),
  'ToByte(string,int)': (text: string | null, base: number) => parseInBase(text, base, integerTypes.byte),
  'ToInt16(string,int)': (text: string | null, base: number) => parseInBase(text, base, integerTypes.short),
  'ToInt32(string,int)': (text: string | null, base: number) => parseInBase(text, base, integerTypes.int),
  'ToInt64(string,int)': (text: string | null, base: number) => parseInBase(text, base, integerTypes.long),
  'ToSByte(string,int)': (text: string | null, base: number) => parseInBase(text, base, integerTypes.sbyte),
  'ToUInt16(string,int)': (text: string | null, base: number) => parseInBase(text, base, integerTypes.ushort),
  'ToUInt32(string,int)': (text: string | null, base: number) => parseInBase(text, base, integerTypes.uint),
  'ToUInt64(string,int)': (text: string | null, base: number) => parseInBase(text, base, integerTypes.ulong),
  'ToString(byte,int)': (value: number, base: number) => textInBase(value, base, 8),
  'ToString(short,int)': (value: number, base: number) => textInBase(value, base, 16),
  'ToString(int,int)': (value: number, base: number) => textInBase(value, base, 32),
  'ToString(long,int)': (value: bigint, base: number) => textInBase(value, base, 64),
  'FromBase64String(string)': (text: string | null) => decodeBase64(required(text, 's')),
  'FromBase64CharArray(char[],int,int)': (chars: ClrArray | null, offset: number, length: number) =>
    decodeBase64(textOfChars(given(chars, 'inArray').items.slice(offset, offset + length))),
  'ToBase64String(byte[])': (bytes: Uint8Array | null) => encodeBase64(given(bytes, 'inArray')),
  'ToBase64String(byte[],int,int)': encodePart,
  'ToBase64String(byte[],int,int,Base64FormattingOptions)': encodePart,
  'ToBase64CharArray(byte[],int,int,char[],int)': encodeInto,
  'ToBase64CharArray(byte[],int,int,char[],int,Base64FormattingOptions)': encodeInto,
  'ToBase64String(byte[],Base64FormattingOptions)': (bytes: Uint8Array | null, options: number) =>
    encodeBase64(given(bytes, 'inArray'), breaksLines(options)),
  'IsDBNull(object)': () => false,
};
