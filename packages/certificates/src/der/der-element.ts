import { DerError } from './der-error.js';

/** One tag-length-value that is DER, as offsets into the bytes that hold it; `readElement` makes it. */
export interface DerElement {
  readonly bytes: Uint8Array;
  /** The identifier octet: class, form and number. */
  readonly tag: number;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
  /** What a constructed element holds; null for a primitive one. */
  readonly children: readonly DerElement[] | null;
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

/** The elements inside a constructed one. */
export function childrenOf(element: DerElement): readonly DerElement[] {
  if (element.children !== null) return element.children;
  throw new DerError(
    `has tag 0x${element.tag.toString(16)} where a constructed element is expected`,
    element.start,
  );
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
