import { DeployerError } from '../deployer-error.js';
import type { PreflightFinding } from './preflight-finding.js';

/** Azure would refuse it: nothing was sent. */
export class PreflightError extends DeployerError {
  override readonly name = 'PreflightError';
  readonly problems: readonly PreflightFinding[];

  constructor(findings: readonly PreflightFinding[]) {
    const lines = findings.map(
      ({ subject, code, message, help }) => `${subject}: ${code}: ${message} ${help}`,
    );
    super('PreflightFailed', { message: lines.join('\n') });
    this.problems = findings;
  }
}
