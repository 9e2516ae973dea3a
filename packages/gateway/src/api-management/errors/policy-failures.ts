import { errorMessage } from '../../error-message.js';
import { BackendError } from '../backend/backend-error.js';
import { BodyEncodingError } from '../exchange/expand-gzip.js';
import { BodyTooLargeError } from '../exchange/message-body.js';
import type { PolicySite } from '../pipeline/policy-site.js';
import { PolicyError } from './policy-error.js';

/** An expression of the policy threw, or used up its budget. */
export const expressionFailure = (policy: string, cause: unknown): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'ExpressionValueEvaluationFailure',
    message: `Expression evaluation failed. ${errorMessage(cause)}`,
    response: 'internal',
    cause,
  });

/** A value that the policy can't use: a header name with a blank, a URL that is none. */
export const invalidValue = (policy: string, message: string): PolicyError =>
  new PolicyError({ source: policy, reason: 'InvalidValue', message, response: 'internal' });

/** A body that is not what it is taken for. */
export const conversionFailure = (policy: string, cause: unknown): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'BodyConversionFailure',
    message: errorMessage(cause),
    response: 'internal',
    cause,
  });

/** A policy that does not run here. */
export const unsupportedFailure = (policy: string, reason: string): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'PolicyNotSupported',
    message: `${policy} does not run locally: ${reason}`,
    response: 'internal',
  });

/** A message whose body could not be taken in. */
export function bodyFailure(policy: string, whose: 'request' | 'response', cause: unknown): PolicyError {
  if (cause instanceof BodyTooLargeError || cause instanceof BodyEncodingError) {
    return expressionFailure(policy, cause);
  }
  if (whose === 'response') return backendFailure(policy, cause);
  return new PolicyError({
    source: policy,
    reason: 'ClientConnectionFailure',
    message: errorMessage(cause),
    response: 'internal',
    cause,
  });
}

/** A backend that gave no response, or broke off while giving it. */
export function backendFailure(policy: string, cause: unknown): PolicyError {
  const code = cause instanceof BackendError ? cause.code : 'ConnectionFailure';
  const reasons = {
    ConnectionFailure: 'BackendConnectionFailure',
    Timeout: 'Timeout',
    Aborted: 'ClientConnectionFailure',
  } as const;
  return new PolicyError({
    source: policy,
    reason: reasons[code],
    message: errorMessage(cause),
    response: 'internal',
    cause,
  });
}

/** Whatever was thrown, as an error of the policy that stands at that place. */
export function placed(error: unknown, site: PolicySite): PolicyError {
  const policyError =
    error instanceof PolicyError
      ? error
      : new PolicyError({
          source: site.policy,
          reason: 'InternalError',
          message: errorMessage(error),
          response: 'internal',
          cause: error,
        });
  policyError.place ??= {
    scope: site.scope,
    section: site.section,
    path: site.path === '' ? null : site.path,
    policyId: site.policyId,
  };
  return policyError;
}
