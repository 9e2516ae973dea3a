import { fromBER, type BaseBlock } from 'asn1js';

/** What asn1js made of bytes. */
export interface ParsedBer {
  /** Absent when it threw; beside a failure, what was read until then. */
  readonly block?: BaseBlock;
  readonly failure?: string;
}

/** How far asn1js may go; beyond it fails. */
export interface BerLimits {
  readonly maxDepth: number;
  readonly maxNodes: number;
}

/** Reads one element with all that is in it, as views on the bytes; what lies in octet and bit strings stays closed. */
export function parseBer(bytes: Uint8Array, limits: BerLimits): ParsedBer {
  try {
    const { offset, result } = fromBER(bytes, { ...limits, parseEmbedded: false, copyInput: false });
    return offset === -1 ? { block: result, failure: result.error } : { block: result };
  } catch (error) {
    // It throws for malformed GeneralizedTime; strings beyond some 100,000 bytes exceed the arguments of its calls.
    const failure = error instanceof Error && !(error instanceof RangeError) ? error.message : 'Too long';
    return { failure };
  }
}
