import { checkHeader } from './der-header.js';
import { DerError } from './der-error.js';
import { parseBer, type BerLimits } from './parse-ber.js';

/** An element without what is in it. */
const headerOnly: BerLimits = { maxDepth: 0, maxNodes: 1 };

/**
 * The reason and the place of what asn1js could not read, neither of which it gives: has it read one element at a time
 * until one fails or breaks a limit.
 */
export function findFailure(bytes: Uint8Array, limits: BerLimits): DerError {
  let count = 0;
  try {
    visit(0, bytes.length, 0);
  } catch (error) {
    if (error instanceof DerError) return error;
    throw error;
  }
  return new DerError('can not be read', 0);

  function visit(start: number, limit: number, depth: number): number {
    if (++count > limits.maxNodes) throw new DerError(`has more than ${limits.maxNodes} elements`, start);
    if (depth > limits.maxDepth) throw new DerError(`is nested deeper than ${limits.maxDepth} levels`, start);
    if (start + 2 > limit) throw new DerError('ends before an element is complete', start);
    const { block, failure } = parseBer(bytes.subarray(start, limit), headerOnly);
    if (block === undefined) throw unreadable(failure, start);
    if (block.idBlock.error !== '') throw unreadable(block.idBlock.error, start);
    if (block.lenBlock.error !== '') {
      throw new DerError(`has a length that can not be read: ${block.lenBlock.error}`, start + 1);
    }
    const { contentStart, end } = checkHeader(block, bytes, start, limit);
    if (!block.idBlock.isConstructed) {
      if (failure !== undefined) throw unreadable(failure, start);
      return end;
    }
    for (let offset = contentStart; offset < end;) offset = visit(offset, end, depth + 1);
    return end;
  }
}

function unreadable(failure = 'Unknown', start: number): DerError {
  return new DerError(`has an element that can not be read: ${failure}`, start);
}
