import { contentOf, expectTag, Tag, type DerElement } from './der-element.js';
import { DerError } from './der-error.js';

/** Longer than any that is in use, and short enough to be read at once. */
const maximumOidBytes = 128;
/** The longest named bit string, key usage, has nine bits. */
const maximumBitBytes = 32;

/** Dotted form of an object identifier. */
export function readOid(element: DerElement, tag: number = Tag.oid): string {
  const content = contentOf(expectTag(element, tag));
  if (content.length > maximumOidBytes)
    throw new DerError('has too long an object identifier', element.start);
  const parts: (number | bigint)[] = [];
  let value = 0n;
  let small = 0;
  let started = false;
  for (const byte of content) {
    if (!started && byte === 0x80) throw new DerError('has an object identifier with padding', element.start);
    started = true;
    if (value === 0n && small < 0x1000000) {
      small = small * 128 + (byte & 0x7f);
    } else {
      value = (value === 0n ? BigInt(small) : value) * 128n + BigInt(byte & 0x7f);
    }
    if ((byte & 0x80) === 0) {
      parts.push(value === 0n ? small : value);
      value = 0n;
      small = 0;
      started = false;
    }
  }
  const first = parts[0];
  if (first === undefined || started)
    throw new DerError('has an incomplete object identifier', element.start);
  const root = first < 40 ? 0 : first < 80 ? 1 : 2;
  const second = typeof first === 'number' ? first - root * 40 : first - BigInt(root * 40);
  return [root, second, ...parts.slice(1)].join('.');
}

/** Content of an integer: two's complement, big-endian, in its shortest form. */
export function readIntegerBytes(element: DerElement, tag: number = Tag.integer): Uint8Array {
  const content = contentOf(expectTag(element, tag));
  if (content.length === 0) throw new DerError('has an integer without content', element.start);
  const [first, second] = content;
  if (second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80))) {
    throw new DerError('has an integer that is not in its shortest form', element.start);
  }
  return content;
}

/** A small non-negative integer; larger ones are given as `Number.MAX_SAFE_INTEGER`. */
export function readCount(element: DerElement, tag: number = Tag.integer): number {
  const content = readIntegerBytes(element, tag);
  if (content[0]! >= 0x80)
    throw new DerError('has a negative number where a count is expected', element.start);
  if (content.length > 6) return Number.MAX_SAFE_INTEGER;
  return content.reduce((value, byte) => value * 256 + byte, 0);
}

/** A boolean in DER: 00 or FF. */
export function readBoolean(element: DerElement, tag: number = Tag.boolean): boolean {
  const content = contentOf(expectTag(element, tag));
  if (content.length !== 1 || (content[0] !== 0 && content[0] !== 0xff)) {
    throw new DerError('has a boolean that is neither 00 nor FF', element.start);
  }
  return content[0] === 0xff;
}

/** The bytes of a bit string without unused bits. */
export function readBitStringBytes(element: DerElement): Uint8Array {
  const content = contentOf(expectTag(element, Tag.bitString));
  if (content[0] !== 0) throw new DerError('has a bit string that is not made of whole bytes', element.start);
  return content.subarray(1);
}

/** The numbers of the bits that are set; bit 0 is the first. */
export function readBits(element: DerElement, tag: number = Tag.bitString): number[] {
  const content = contentOf(expectTag(element, tag));
  const unused = content[0];
  if (
    unused === undefined ||
    unused > 7 ||
    (content.length === 1 && unused !== 0) ||
    content.length > maximumBitBytes
  ) {
    throw new DerError('has a malformed bit string', element.start);
  }
  const count = (content.length - 1) * 8 - unused;
  const bits: number[] = [];
  for (let bit = 0; bit < (content.length - 1) * 8; bit++) {
    if ((content[1 + (bit >> 3)]! & (0x80 >> (bit & 7))) === 0) continue;
    if (bit >= count) throw new DerError('has a bit string whose unused bits are set', element.start);
    bits.push(bit);
  }
  return bits;
}
