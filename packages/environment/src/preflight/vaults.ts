import { finding } from '../finding/finding.js';
import { vaultUses } from './references/vault-references.js';
import type { PreflightCheck } from './subject.js';

/** What comes from a vault needs an identity that fetches it, and on a laptop something that stands for it. */
export const checkVaults: PreflightCheck = function* ({ environment }) {
  const told = new Set<string>();
  for (const { managedIdentity, service, at, hasLocalDefault } of vaultUses(environment)) {
    // A Functions app runs on a laptop with settings of its own.
    if (environment.local !== undefined && !hasLocalDefault && service[0] !== 'functionApps') {
      yield finding('key-vault-without-local-default', at);
    }
    const key = service.join('.');
    if (managedIdentity !== undefined || told.has(key)) continue;
    told.add(key);
    yield finding('key-vault-without-identity', service);
  }
};
