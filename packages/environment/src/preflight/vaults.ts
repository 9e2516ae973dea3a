import { finding } from '../finding/finding.js';
import { vaultUses } from './references/vault-references.js';
import type { PreflightCheck } from './subject.js';

/** What comes from a vault needs an identity that fetches it, and an app has no stand-in for its own. */
export const checkVaults: PreflightCheck = function* ({ environment }) {
  const told = new Set<string>();
  for (const { managedIdentity, service } of vaultUses(environment)) {
    const key = service.join('.');
    if (managedIdentity !== undefined || told.has(key)) continue;
    told.add(key);
    yield finding('key-vault-without-identity', service);
  }
};
