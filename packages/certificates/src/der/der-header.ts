import type { BaseBlock } from 'asn1js';
import { DerError } from './der-error.js';

/** Where an element's content lies. */
export interface DerHeader {
  readonly tag: number;
  readonly contentStart: number;
  readonly end: number;
}

/** The constructed types of DER: EXTERNAL, EMBEDDED PDV, SEQUENCE, SET. A string in pieces is BER. */
const constructedTags: ReadonlySet<number> = new Set([0x28, 0x2b, 0x30, 0x31]);

/**
 * Checks that a header that asn1js read is DER, with a tag of one byte, and that its content ends within its parent's:
 * asn1js takes BER, and looks at the end of the bytes only.
 *
 * @param start where the element begins.
 * @param limit where its parent ends.
 */
export function checkHeader(
  { idBlock, lenBlock }: BaseBlock,
  bytes: Uint8Array,
  start: number,
  limit: number,
): DerHeader {
  const tag = bytes[start]!;
  if (idBlock.blockLength !== 1) throw new DerError('has a tag of more than one byte', start);
  if (tag === 0) throw new DerError('has an end-of-contents marker, which is not DER', start);
  const isUniversal = tag < 0x40;
  if (isUniversal && constructedTags.has(tag | 0x20) !== idBlock.isConstructed) {
    const form = idBlock.isConstructed ? 'constructed' : 'primitive';
    throw new DerError(`has tag 0x${hex(tag)}, whose ${form} form is not DER`, start);
  }
  if (lenBlock.isIndefiniteForm) throw new DerError('has an indefinite length, which is not DER', start + 1);
  if (lenBlock.blockLength !== shortestForm(lenBlock.length)) {
    throw new DerError('has a length that is not in its shortest form, which is not DER', start + 1);
  }
  const contentStart = start + 1 + lenBlock.blockLength;
  const end = contentStart + lenBlock.length;
  if (end > limit) {
    throw new DerError(
      `has an element of ${lenBlock.length} bytes where only ${limit - contentStart} are left`,
      start,
    );
  }
  return { tag, contentStart, end };
}

/** How many bytes the shortest form of a length takes. */
function shortestForm(length: number): number {
  let count = 1;
  if (length >= 0x80) for (let rest = length; rest >= 1; rest /= 0x100) count++;
  return count;
}

function hex(tag: number): string {
  return tag.toString(16).padStart(2, '0');
}
