import { errorMessage } from '../../error-message.js';
import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';

/** Why a token was refused, as `LastError.Reason` says it. */
export type JwtRefusalReason =
  | 'TokenNotPresent'
  | 'TokenSignatureInvalid'
  | 'TokenAudienceNotAllowed'
  | 'TokenIssuerNotAllowed'
  | 'TokenExpired'
  | 'TokenSignatureKeyNotFound'
  | 'TokenClaimNotFound'
  | 'TokenClaimValueNotAllowed'
  | 'JwtInvalid';

/** A token that does not pass. */
export class JwtRefusal extends Error {
  readonly reason: JwtRefusalReason;

  constructor(reason: JwtRefusalReason, message: string) {
    super(message);
    this.name = 'JwtRefusal';
    this.reason = reason;
  }
}

/** The refusal as the caller sees it. */
export const refusalError = (
  policy: string,
  { reason, message }: JwtRefusal,
  status: number,
  text: string | null,
): PolicyError =>
  new PolicyError({
    source: policy,
    reason,
    message,
    response: platformResponse(status, text ?? message),
  });

/** The keys could not be had, so nothing can be said of the token: nobody is let in. */
export const keysUnavailable = (policy: string, url: string, cause: unknown): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'JwtInvalid',
    message: `Unable to obtain the OpenID configuration from ${url}: ${errorMessage(cause)}`,
    response: 'internal',
    cause,
  });
