import { isSame } from '../plan/compare-body.js';
import { recordsOf } from '../plan/ownership.js';
import type { Plan } from '../plan/plan.js';
import type { ResourceKey } from '../resources/resource-key.js';
import { applied, removed } from '../state/state-changes.js';
import type { StateDocument } from '../state/state-document.js';
import type { Deployment } from './deployment.js';
import { recordFor } from './write-resource.js';

/**
 * Brings the state up to what the plan found: resources that are as declared are recorded as applied (those of a
 * run that died before it could, those that were there before), and what is gone is forgotten.
 */
export async function settleUnchanged(plan: Plan, deployment: Deployment): Promise<void> {
  const { journal, declared, actual } = deployment;
  let document: StateDocument = journal.document;
  for (const change of plan.changes) {
    if (change.action !== 'none') continue;
    const record = recordFor({ ...change, action: 'update' }, deployment);
    const known = document.resources[change.key];
    const settled =
      document.intents[change.key] === undefined && document.operations[change.key] === undefined;
    if (settled && known !== undefined && isSame(known.applied, record.applied)) continue;
    document = applied(change.key, { ...record, created: known?.created ?? change.own })(document);
  }
  const gone = [...recordsOf(document)].filter(
    ([key]) => !declared.has(key as ResourceKey) && actual.has(key) && actual.get(key) === null,
  );
  if (gone.length > 0) document = removed(gone.map(([key]) => key))(document);
  if (document !== journal.document) await journal.update(() => document);
}
