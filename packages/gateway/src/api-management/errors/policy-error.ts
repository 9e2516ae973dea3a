import type { LastErrorContext } from '@apim-kit/expressions';
import type { HeaderList } from '../../message/header-list.js';

/** Where in the documents an error arose; null for a built-in step. */
export type ErrorPlace = Pick<LastErrorContext, 'scope' | 'section' | 'path' | 'policyId'>;

export interface PolicyErrorDetails {
  /** Name of the policy, or of the built-in step: `configuration`, `authorization`. */
  readonly source: string;
  /** For machines: `ClientCertificateExpired`. */
  readonly reason: string;
  readonly message: string;
  /**
   * What the caller gets unless on-error says otherwise: a refusal, the internal server error that shows nothing
   * but an id, or the response that is there.
   */
  readonly response: ErrorResponse | 'internal' | 'present';
  readonly cause?: unknown;
}

export interface ErrorResponse {
  readonly status: number;
  /** Empty for the standard reason phrase. */
  readonly reason: string;
  readonly body: string;
  readonly headers?: HeaderList;
}

/** An error that ends the section and runs on-error; `context.LastError` shows it. */
export class PolicyError extends Error {
  readonly code = 'PolicyError';
  readonly details: PolicyErrorDetails;
  /** Set once, by the innermost policy that the error passes. */
  place: ErrorPlace | null = null;

  constructor(details: PolicyErrorDetails) {
    super(details.message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'PolicyError';
    this.details = details;
  }
}
