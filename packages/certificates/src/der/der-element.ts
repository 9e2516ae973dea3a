import { DerError } from './der-error.js';

/** One tag-length-value, as offsets into the bytes that hold it. */
export interface DerElement {
  readonly bytes: Uint8Array;
  readonly tag: number;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

/** The universal tags that X.509 uses, and the base of its context tags. */
export const Tag = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  oid: 0x06,
  enumerated: 0x0a,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
  /** `[n]` with a primitive content. */
  context: (number: number) => 0x80 | number,
  /** `[n]` around other elements. */
  contextConstructed: (number: number) => 0xa0 | number,
} as const;

/**
 * Reads the element at an offset. Strict: one-byte tags, definite lengths in their shortest form.
 *
 * The reader is our own because path validation stands on it: the schema libraries take BER, let trailing bytes
 * pass, and need thirty times as long, which a gateway pays for every new certificate.
 */
export function elementAt(bytes: Uint8Array, start: number, limit: number): DerElement {
  if (start + 2 > limit) throw new DerError('ends before an element is complete', start);
  const tag = bytes[start]!;
  if ((tag & 0x1f) === 0x1f) throw new DerError('has a tag of more than one byte', start);
  let length = bytes[start + 1]!;
  let contentStart = start + 2;
  if (length >= 0x80) {
    const count = length & 0x7f;
    if (count === 0) throw new DerError('has an indefinite length, which is not DER', start + 1);
    if (count > 4) throw new DerError('has a length of more than four bytes', start + 1);
    if (contentStart + count > limit) throw new DerError('ends within a length', start + 1);
    length = 0;
    for (let index = 0; index < count; index++) length = length * 256 + bytes[contentStart + index]!;
    if (length < 0x80 || length < 256 ** (count - 1)) {
      throw new DerError('has a length that is not in its shortest form, which is not DER', start + 1);
    }
    contentStart += count;
  }
  const end = contentStart + length;
  if (end > limit) {
    throw new DerError(
      `has an element of ${length} bytes where only ${limit - contentStart} are left`,
      start,
    );
  }
  return { bytes, tag, start, contentStart, end };
}

/** Reads bytes that are exactly one element. */
export function readElement(bytes: Uint8Array, tag?: number): DerElement {
  const element = elementAt(bytes, 0, bytes.length);
  if (element.end !== bytes.length) {
    throw new DerError(`has ${bytes.length - element.end} bytes after its end`, element.end);
  }
  if (tag !== undefined) expectTag(element, tag);
  return element;
}

/** The elements inside a constructed one. */
export function childrenOf(element: DerElement): DerElement[] {
  if ((element.tag & 0x20) === 0) {
    throw new DerError(
      `has tag 0x${element.tag.toString(16)} where a constructed element is expected`,
      element.start,
    );
  }
  const children: DerElement[] = [];
  for (let offset = element.contentStart; offset < element.end;) {
    const child = elementAt(element.bytes, offset, element.end);
    children.push(child);
    offset = child.end;
  }
  return children;
}

/** The bytes of an element's content; a view, not a copy. */
export function contentOf(element: DerElement): Uint8Array {
  return element.bytes.subarray(element.contentStart, element.end);
}

/** The bytes of a whole element; a view, not a copy. */
export function encodedOf(element: DerElement): Uint8Array {
  return element.bytes.subarray(element.start, element.end);
}

/** Checks an element's tag. */
export function expectTag(element: DerElement, tag: number): DerElement {
  if (element.tag === tag) return element;
  const found = element.tag.toString(16).padStart(2, '0');
  const wanted = tag.toString(16).padStart(2, '0');
  throw new DerError(`has tag 0x${found} where 0x${wanted} is expected`, element.start);
}
