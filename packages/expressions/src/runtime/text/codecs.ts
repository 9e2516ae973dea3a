import { plainBytes } from '../convert/base64.js';

/** What an encoding does. */
export interface Codec {
  /** Most bytes that so many characters take. */
  maxBytes(chars: number): number;
  /** Most characters that so many bytes make. */
  maxChars(bytes: number): number;
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
  maxBytes: (chars: number) => chars + 1,
  maxChars: (bytes: number) => bytes,
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

export const utf8: Codec = {
  maxBytes: (chars) => (chars + 1) * 3,
  maxChars: (bytes) => bytes + 1,
  codePage: 65001,
  webName: 'utf-8',
  displayName: 'Unicode (UTF-8)',
  isSingleByte: false,
  preamble: [0xef, 0xbb, 0xbf],
  encode: (text) => plainBytes(Buffer.from(text, 'utf8')),
  decode: (bytes) => bufferOf(bytes).toString('utf8'),
};

export const ascii: Codec = {
  codePage: 20127,
  webName: 'us-ascii',
  displayName: 'US-ASCII',
  ...singleByte(128),
};
export const latin1: Codec = {
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

export const utf16: Codec = {
  maxBytes: (chars) => (chars + 1) * 2,
  maxChars: (bytes) => (bytes >> 1) + (bytes & 1) + 1,
  codePage: 1200,
  webName: 'utf-16',
  displayName: 'Unicode',
  isSingleByte: false,
  preamble: [0xff, 0xfe],
  encode: (text) => plainBytes(Buffer.from(wellFormed(text), 'utf16le')),
  decode: (bytes) => wellFormed(bufferOf(bytes).toString('utf16le')) + oddEnd(bytes),
};
export const utf16BigEndian: Codec = {
  maxBytes: (chars) => (chars + 1) * 2,
  maxChars: (bytes) => (bytes >> 1) + (bytes & 1) + 1,
  codePage: 1201,
  webName: 'utf-16BE',
  displayName: 'Unicode (Big-Endian)',
  isSingleByte: false,
  preamble: [0xfe, 0xff],
  encode: (text) => plainBytes(Buffer.from(wellFormed(text), 'utf16le').swap16()),
  decode: (bytes) => wellFormed(swapped(bytes).toString('utf16le')) + oddEnd(bytes),
};
export const utf32: Codec = {
  maxBytes: (chars) => (chars + 1) * 4,
  maxChars: (bytes) => (bytes >> 1) + 2,
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
