import type { Certificate } from '../certificate.js';
import { createTrust, type TrustOptions, type ValidationOptions } from './create-trust.js';
import type { PathResult } from './path-result.js';

/** What a single validation needs; see `TrustOptions` and `ValidationOptions`. */
export type ValidatePathOptions = TrustOptions & Omit<ValidationOptions, keyof TrustOptions>;

/**
 * Validates a certificate as RFC 5280 section 6 says, under the rules of a profile.
 *
 * For repeated use compile the store once with `createTrust`.
 *
 * @example
 * const { valid, status } = validatePath(client, { roots: [root], intermediates: [ca], time, profile: 'policy' });
 * status.map((entry) => entry.status); // ['NotTimeValid']
 */
export function validatePath(certificate: Certificate, options: ValidatePathOptions): PathResult {
  const { roots, intermediates = [], revocationLists = [], ocspResponses = [], ...validation } = options;
  return createTrust({ roots, intermediates, revocationLists, ocspResponses }).validate(
    certificate,
    validation,
  );
}
