import { finding } from '../finding/finding.js';
import type { PreflightCheck } from './subject.js';

/** A default for the laptop that a deployment would send to Azure. */
export const checkLocalDefaults: PreflightCheck = function* ({ loaded, deployment }) {
  if (loaded === null || !deployment) return;
  for (const path of loaded.localDefaults) {
    // The overlay and the scenario are never deployed, and where a vault holds the secret its stand-in is not.
    if (/^(local|scenario)\b/.test(path) || /\blocalDefault\b/.test(path)) continue;
    yield { ...finding('local-default-deployed', []), path };
  }
};
