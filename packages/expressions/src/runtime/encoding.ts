import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { encoding } from '../types/encoding.js';
import { allocate } from './clr/budget.js';
import type { ClrArray } from './clr/clr-array.js';
import { argumentException, argumentNullException } from './clr/exceptions.js';
import { indexMessage } from './collections/clr-list.js';
import { argumentNull, argumentOutOfRange, notSupported } from './failures.js';
import { charArray, textOfChars } from './string.js';
import { ascii, latin1, utf16, utf16BigEndian, utf32, utf8, type Codec } from './text/codecs.js';

/** System.Text.Encoding. */
export class EncodingObject {
  readonly codec: Codec;

  constructor(codec: Codec) {
    this.codec = codec;
  }

  get clrType() {
    return namedType(encoding);
  }

  toString(): string {
    return 'System.Text.Encoding';
  }

  encode(text: string): Uint8Array {
    const bytes = this.codec.encode(text);
    allocate(bytes.length);
    return bytes;
  }

  decode(bytes: Uint8Array): string {
    allocate(bytes.length);
    return this.codec.decode(bytes);
  }
}

const objects = [utf8, ascii, latin1, utf16, utf16BigEndian, utf32].map((codec) => new EncodingObject(codec));
const objectOf = (codec: Codec): EncodingObject =>
  objects.find((object) => object.codec === codec) ?? new EncodingObject(codec);

const otherNames: Readonly<Record<string, Codec>> = {
  'utf8': utf8,
  'unicode-1-1-utf-8': utf8,
  'ascii': ascii,
  'latin1': latin1,
  'iso8859-1': latin1,
  'l1': latin1,
  'utf-16le': utf16,
  'unicode': utf16,
  'unicodefffe': utf16BigEndian,
  'utf-32le': utf32,
}; // prettier-ignore

function byName(name: string | null): EncodingObject {
  if (name === null) throw argumentNull('name');
  const wanted = name.trim().toLowerCase();
  const found =
    objects.find(({ codec }) => codec.webName.toLowerCase() === wanted)?.codec ??
    (Object.hasOwn(otherNames, wanted) ? otherNames[wanted] : undefined);
  if (found === undefined) {
    throw argumentException.create(
      `'${name}' is not a supported encoding name. For information on defining a custom encoding, see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')`,
    );
  }
  return objectOf(found);
}

const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

/** .NET has words of its own for these two. */
function givenBytes(bytes: Uint8Array | null): Uint8Array {
  if (bytes === null) throw argumentNullException.create("Array cannot be null. (Parameter 'bytes')");
  return bytes;
}
function givenText(text: string | null): string {
  if (text === null) {
    throw argumentNullException.create(
      "String reference not set to an instance of a String. (Parameter 's')",
    );
  }
  return text;
}

function checkPart(length: number, index: number, count: number, name: string, message: string): void {
  if (index < 0) throw argumentOutOfRange('index', 'Non-negative number required.');
  if (count < 0) throw argumentOutOfRange('count', 'Non-negative number required.');
  if (length - index < count) throw argumentOutOfRange(name, message);
}

const inBuffer = 'Index and count must refer to a location within the buffer.';

function encodeChars(self: EncodingObject, chars: ClrArray | null, index: number, count: number): Uint8Array {
  if (chars === null) throw argumentNullException.create("Array cannot be null. (Parameter 'chars')");
  checkPart(chars.items.length, index, count, 'chars', inBuffer);
  return self.encode(textOfChars(chars.items.slice(index, index + count)));
}

function encodeText(self: EncodingObject, text: string | null, index: number, count: number): Uint8Array {
  const present = givenText(text);
  checkPart(present.length, index, count, 's', 'Index and count must refer to a location within the string.');
  return self.encode(present.slice(index, index + count));
}

function decodePart(self: EncodingObject, bytes: Uint8Array | null, index: number, count: number): string {
  const all = givenBytes(bytes);
  checkPart(all.length, index, count, 'bytes', inBuffer);
  return self.decode(all.subarray(index, index + count));
}

function checkArrays(from: unknown, to: unknown, fromName: string, toName: string): void {
  if (from === null || to === null) {
    const name = from === null ? fromName : toName;
    const what =
      name === 's' ? 'String reference not set to an instance of a String.' : 'Array cannot be null.';
    throw argumentNullException.create(`${what} (Parameter '${name}')`);
  }
}

function checkRoom(length: number, unit: 'char' | 'byte', index: number, count: number, name: string): void {
  if (index < 0) throw argumentOutOfRange(`${unit}Index`, 'Non-negative number required.');
  if (count < 0) throw argumentOutOfRange(`${unit}Count`, 'Non-negative number required.');
  if (length - index < count) {
    throw argumentOutOfRange(
      name,
      name === 's' ? 'Index and count must refer to a location within the string.' : inBuffer,
    );
  }
}

const tooSmall = (unit: 'char' | 'byte', name: string) =>
  argumentException.create(
    `The output ${unit} buffer is too small to contain the ${unit === 'char' ? 'decoded' : 'encoded'} characters, encoding 'Unicode (UTF-8)' fallback 'System.Text.${unit === 'char' ? 'DecoderReplacementFallback' : 'EncoderReplacementFallback'}'. (Parameter '${name}')`,
  );

/** How many bytes were written. */
function copyBytes(from: Uint8Array, to: Uint8Array | null, at: number): number {
  const target = given(to, 'bytes');
  if (at < 0 || at > target.length) throw argumentOutOfRange('byteIndex', indexMessage);
  if (from.length > target.length - at) throw tooSmall('byte', 'bytes');
  target.set(from, at);
  return from.length;
}

export const encodingRuntime = {
  ASCII: () => objectOf(ascii),
  BigEndianUnicode: () => objectOf(utf16BigEndian),
  Default: () => objectOf(utf8),
  Unicode: () => objectOf(utf16),
  UTF32: () => objectOf(utf32),
  UTF8: () => objectOf(utf8),
  'GetEncoding(string)': byName,
  'GetEncoding(int)': (codePage: number) => {
    const found = objects.find(({ codec }) => codec.codePage === codePage);
    if (found === undefined) throw notSupported(`No data is available for encoding ${codePage}.`);
    return found;
  },
  'Convert(Encoding,Encoding,byte[])': (
    from: EncodingObject | null,
    to: EncodingObject | null,
    bytes: Uint8Array | null,
  ) => given(to, 'dstEncoding').encode(given(from, 'srcEncoding').decode(givenBytes(bytes))),
  CodePage: (self: EncodingObject) => self.codec.codePage,
  EncodingName: (self: EncodingObject) => self.codec.displayName,
  HeaderName: (self: EncodingObject) => self.codec.webName,
  BodyName: (self: EncodingObject) => self.codec.webName,
  WebName: (self: EncodingObject) => self.codec.webName,
  IsSingleByte: (self: EncodingObject) => self.codec.isSingleByte,
  'GetByteCount(string)': (self: EncodingObject, text: string | null) =>
    self.encode(given(text, 'chars')).length,
  'GetByteCount(char[])': (self: EncodingObject, chars: ClrArray | null) =>
    self.encode(textOfChars(given(chars, 'chars').items)).length,
  'GetBytes(string)': (self: EncodingObject, text: string | null) => self.encode(givenText(text)),
  'GetBytes(char[])': (self: EncodingObject, chars: ClrArray | null) =>
    self.encode(textOfChars(given(chars, 'chars').items)),
  'GetCharCount(byte[])': (self: EncodingObject, bytes: Uint8Array | null) =>
    self.decode(givenBytes(bytes)).length,
  'GetChars(byte[])': (self: EncodingObject, bytes: Uint8Array | null) =>
    charArray(self.decode(givenBytes(bytes))),
  'GetPreamble()': (self: EncodingObject) => Uint8Array.from(self.codec.preamble),
  'GetString(byte[])': (self: EncodingObject, bytes: Uint8Array | null) => self.decode(givenBytes(bytes)),
  'GetString(byte[],int,int)': decodePart,
  'GetByteCount(char[],int,int)': (
    self: EncodingObject,
    chars: ClrArray | null,
    index: number,
    count: number,
  ) => encodeChars(self, chars, index, count).length,
  'GetByteCount(string,int,int)': (self: EncodingObject, text: string | null, index: number, count: number) =>
    encodeText(self, text, index, count).length,
  'GetBytes(char[],int,int)': encodeChars,
  'GetBytes(string,int,int)': encodeText,
  'GetBytes(char[],int,int,byte[],int)': (
    ...[self, chars, index, count, bytes, at]: [
      EncodingObject,
      ClrArray | null,
      number,
      number,
      Uint8Array | null,
      number,
    ]
  ) => {
    checkArrays(chars, bytes, 'chars', 'bytes');
    checkRoom(given(chars, 'chars').items.length, 'char', index, count, 'chars');
    return copyBytes(encodeChars(self, chars, index, count), bytes, at);
  },
  'GetBytes(string,int,int,byte[],int)': (
    ...[self, text, index, count, bytes, at]: [
      EncodingObject,
      string | null,
      number,
      number,
      Uint8Array | null,
      number,
    ]
  ) => {
    checkArrays(text, bytes, 's', 'bytes');
    checkRoom(given(text, 's').length, 'char', index, count, 's');
    return copyBytes(encodeText(self, text, index, count), bytes, at);
  },
  'GetCharCount(byte[],int,int)': (
    self: EncodingObject,
    bytes: Uint8Array | null,
    index: number,
    count: number,
  ) => decodePart(self, bytes, index, count).length,
  'GetChars(byte[],int,int)': (
    self: EncodingObject,
    bytes: Uint8Array | null,
    index: number,
    count: number,
  ) => charArray(decodePart(self, bytes, index, count)),
  'GetChars(byte[],int,int,char[],int)': (
    ...[self, bytes, index, count, chars, at]: [
      EncodingObject,
      Uint8Array | null,
      number,
      number,
      ClrArray | null,
      number,
    ]
  ) => {
    checkArrays(bytes, chars, 'bytes', 'chars');
    checkRoom(givenBytes(bytes).length, 'byte', index, count, 'bytes');
    const text = decodePart(self, bytes, index, count);
    const { items } = given(chars, 'chars');
    if (at < 0 || at > items.length) throw argumentOutOfRange('charIndex', indexMessage);
    if (text.length > items.length - at) throw tooSmall('char', 'chars');
    for (let i = 0; i < text.length; i++) items[at + i] = text.charCodeAt(i);
    return text.length;
  },
  'GetMaxByteCount(int)': (self: EncodingObject, count: number) => {
    if (count < 0) throw argumentOutOfRange('charCount', 'Non-negative number required.');
    return self.codec.maxBytes(count);
  },
  'GetMaxCharCount(int)': (self: EncodingObject, count: number) => {
    if (count < 0) throw argumentOutOfRange('byteCount', 'Non-negative number required.');
    return self.codec.maxChars(count);
  },
  'Convert(Encoding,Encoding,byte[],int,int)': (
    ...[from, to, bytes, index, count]: [
      EncodingObject | null,
      EncodingObject | null,
      Uint8Array | null,
      number,
      number,
    ]
  ) => {
    const [source, target] = [given(from, 'srcEncoding'), given(to, 'dstEncoding')];
    return target.encode(decodePart(source, bytes, index, count));
  },
  'Clone()': (self: EncodingObject) => new EncodingObject(self.codec),
  IsReadOnly: () => true,
  'IsAlwaysNormalized()': () => false,
  'ToString()': (self: EncodingObject) => self.toString(),
} satisfies RuntimeMembers;
