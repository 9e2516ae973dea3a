import { Constructed, type BaseBlock } from 'asn1js';
import { expectTag, type DerElement } from './der-element.js';
import { DerError } from './der-error.js';
import { checkHeader } from './der-header.js';
import { findFailure } from './find-failure.js';
import { measure, type DerSize } from './measure.js';
import { parseBer } from './parse-ber.js';

/** A certificate nests six deep, a PKCS#7 message ten. */
const maxDepth = 32;
const defaultMaximumElements = 10_000;
/** An element takes at most as much as this many bytes of object identifiers; a certificate has four an element. */
const oidBytesPerElement = 4;

/**
 * Reads bytes that are exactly one element, with all that is in it. asn1js does the reading; what it takes but DER
 * does not have is refused, as are tags of more than one byte and more than 32 levels. What is too large is refused
 * before asn1js sees it.
 *
 * @param tag what the element must be; default: anything.
 * @param maximumElements how many are read at most, with four bytes of object identifiers for each; default: 10,000.
 * @throws DerError with the offset of the culprit.
 */
export function readElement(
  bytes: Uint8Array,
  tag?: number,
  maximumElements = defaultMaximumElements,
): DerElement {
  const limits = { maxDepth, maxNodes: maximumElements };
  const size = measureElement(bytes);
  if (size.oidBytes > maximumElements * oidBytesPerElement) {
    throw new DerError('has too many or too long object identifiers', 0);
  }
  if (!size.complete || size.elements > maximumElements) throw findFailure(bytes, limits);
  const { block, failure } = parseBer(bytes, limits);
  if (block === undefined || failure !== undefined) throw findFailure(bytes, limits);
  const element = toElement(block, bytes, 0, bytes.length);
  if (element.end !== bytes.length) {
    throw new DerError(`has ${bytes.length - element.end} bytes after its end`, element.end);
  }
  return tag === undefined ? element : expectTag(element, tag);
}

/** How much reading bytes would cost. */
export function measureElement(bytes: Uint8Array): DerSize {
  return measure(bytes, maxDepth);
}

function toElement(block: BaseBlock, bytes: Uint8Array, start: number, limit: number): DerElement {
  const { tag, contentStart, end } = checkHeader(block, bytes, start, limit);
  if (!(block instanceof Constructed)) return { bytes, tag, start, contentStart, end, children: null };
  const children: DerElement[] = [];
  let offset = contentStart;
  for (const child of block.valueBlock.value as BaseBlock[]) {
    const element = toElement(child, bytes, offset, end);
    children.push(element);
    offset = element.end;
  }
  return { bytes, tag, start, contentStart, end, children };
}
