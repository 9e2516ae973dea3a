import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { encoding } from '../types/encoding.js';
import { allocate } from './clr/budget.js';
import type { ClrArray } from './clr/clr-array.js';
import { argumentException, argumentNullException } from './clr/exceptions.js';
import { plainBytes } from './convert/base64.js';
import { argumentNull, argumentOutOfRange, notSupported } from './failures.js';
import { charArray, textOfChars } from './string.js';

interface Codec {
  readonly codePage: number;
  readonly webName: string;
  readonly displayName: string;
  readonly isSingleByte: boolean;
  readonly preamble: readonly number[];
  encode(text: string): Uint8Array;
  decode(bytes: Uint8Array): string;
}

const bufferOf = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);

/** One byte a character; others are `?`. */
const singleByte = (limit: number) => ({
  isSingleByte: true,
  preamble: [],
  encode(text: string): Uint8Array {
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      bytes[i] = code < limit ? code : 63;
    }
    return bytes;
  },
  decode(bytes: Uint8Array): string {
    const text = bufferOf(bytes).toString('latin1');
    return limit === 256 ? text : text.replace(/[\x80-\xff]/g, '?'); // prettier-ignore
  },
});

const utf8: Codec = {
  codePage: 65001,
  webName: 'utf-8',
  displayName: 'Unicode (UTF-8)',
  isSingleByte: false,
  preamble: [0xef, 0xbb, 0xbf],
  encode: (text) => plainBytes(Buffer.from(text, 'utf8')),
  decode: (bytes) => bufferOf(bytes).toString('utf8'),
};

const ascii: Codec = { codePage: 20127, webName: 'us-ascii', displayName: 'US-ASCII', ...singleByte(128) };
const latin1: Codec = {
  codePage: 28591,
  webName: 'iso-8859-1',
  displayName: 'Western European (ISO)',
  ...singleByte(256),
};

const swapped = (bytes: Uint8Array): Buffer => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16();
/** UTF-16 keeps lone surrogates in JavaScript, .NET's encoder replaces them. */
const wellFormed = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
const oddEnd = (bytes: Uint8Array): string => (bytes.length % 2 === 1 ? '\ufffd' : '');

const utf16: Codec = {
  codePage: 1200,
  webName: 'utf-16',
  displayName: 'Unicode',
  isSingleByte: false,
  preamble: [0xff, 0xfe],
  encode: (text) => plainBytes(Buffer.from(wellFormed(text), 'utf16le')),
  decode: (bytes) => wellFormed(bufferOf(bytes).toString('utf16le')) + oddEnd(bytes),
};
const utf16BigEndian: Codec = {
  codePage: 1201,
  webName: 'utf-16BE',
  displayName: 'Unicode (Big-Endian)',
  isSingleByte: false,
  preamble: [0xfe, 0xff],
  encode: (text) => plainBytes(Buffer.from(wellFormed(text), 'utf16le').swap16()),
  decode: (bytes) => wellFormed(swapped(bytes).toString('utf16le')) + oddEnd(bytes),
};
const utf32: Codec = {
  codePage: 12000,
  webName: 'utf-32',
  displayName: 'Unicode (UTF-32)',
  isSingleByte: false,
  preamble: [0xff, 0xfe, 0, 0],
  encode: (text) => {
    const points = [...wellFormed(text)].map((c) => c.codePointAt(0) ?? 0);
    return new Uint8Array(Uint32Array.from(points).buffer);
  },
  decode: (bytes) => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    let text = '';
    for (let at = 0; at + 4 <= bytes.length; at += 4) {
      const point = view.getUint32(at, true);
      text +=
        point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) ? '\ufffd' : String.fromCodePoint(point);
    }
    return text + (bytes.length % 4 === 0 ? '' : '\ufffd');
  },
};

/** System.Text.Encoding. */
class EncodingObject {
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
  'GetString(byte[],int,int)': (
    self: EncodingObject,
    bytes: Uint8Array | null,
    index: number,
    count: number,
  ) => {
    const all = givenBytes(bytes);
    if (index < 0) throw argumentOutOfRange('index', 'Non-negative number required.');
    if (count < 0) throw argumentOutOfRange('count', 'Non-negative number required.');
    if (all.length - index < count) {
      throw argumentOutOfRange('bytes', 'Index and count must refer to a location within the buffer.');
    }
    return self.decode(all.subarray(index, index + count));
  },
  'ToString()': (self: EncodingObject) => self.toString(),
} satisfies RuntimeMembers;
