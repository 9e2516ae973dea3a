import type { PolicyError } from '../errors/policy-error.js';

/**
 * A request that the gateway itself answers for an API: no operation is there for it, and of all policies only those
 * run that were made to answer it.
 */
export interface Probe {
  /** A CORS preflight, or Adobe's question for a cross-domain policy file. */
  readonly kind: 'preflight' | 'cross-domain';
  /** What it comes to when no policy feels responsible. */
  readonly otherwise: PolicyError;
  /** A policy was responsible, and had nothing to allow: the answer is an empty 200. */
  refused: boolean;
}
