import { errorMessage } from '../../error-message.js';
import { PolicyError } from '../errors/policy-error.js';

/** A token that a policy needed could not be had. */
export const tokenFailure = (policy: string, cause: unknown): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'TokenAcquisitionFailure',
    message: errorMessage(cause),
    response: 'internal',
    cause,
  });
