/** How bad a finding is: an `error` stops the request and the deployment, a `warning` stops nothing. */
export type Severity = 'error' | 'warning' | 'information';

/**
 * What is wrong with an expression, and where.
 *
 * Offsets count UTF-16 code units from the `@` of the expression, `end` exclusive.
 */
export interface Diagnostic {
  /** Stable code, for example `EX2003`. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** What to do about it, one sentence. */
  readonly help?: string;
}
