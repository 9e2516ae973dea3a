import { PolicyError } from '../errors/policy-error.js';

/** A token that a policy needed could not be had. */
export const tokenFailure = (policy: string, cause: unknown): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'TokenAcquisitionFailure',
    message: cause instanceof Error ? cause.message : String(cause),
    response: 'internal',
    cause,
  });
