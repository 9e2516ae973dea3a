import type { Certificate } from '../certificate.js';
import type { PathResult } from './path-result.js';
import type { TrustOptions, ValidationOptions } from './create-trust.js';

/** Validates a certificate against roots and intermediates once; `createTrust` is for repeated use. */
export declare function validatePath(
  certificate: Certificate,
  options: TrustOptions & ValidationOptions,
): PathResult;
