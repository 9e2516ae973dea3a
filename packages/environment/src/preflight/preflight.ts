import type { Finding } from '../finding/finding.js';
import type { LoadedEnvironment } from '../load/loaded-environment.js';
import type { Environment } from '../model/environment.js';

/** Checks an environment for what Azure would refuse, and for holes that Azure would not mention. */
export function preflight(_environment: Environment | LoadedEnvironment): readonly Finding[] {
  throw new Error('not written yet');
}
