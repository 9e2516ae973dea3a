import type { Finding } from './finding/finding.js';

/** What is wrong with an environment as a whole. */
export type EnvironmentErrorCode = 'InvalidEnvironment';

/** The only error that this package throws; what is wrong in detail stands in {@link EnvironmentError.findings}. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly code: EnvironmentErrorCode;
  readonly findings: readonly Finding[];

  constructor(code: EnvironmentErrorCode, findings: readonly Finding[]) {
    super(findings.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('\n'));
    this.code = code;
    this.findings = findings;
  }
}
