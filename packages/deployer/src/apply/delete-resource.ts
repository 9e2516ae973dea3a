import { resourceKey, type ResourceKey } from '../resources/resource-key.js';
import type { OperationEnd } from '../azure/run-operation.js';
import type { Deletion } from '../plan/plan.js';
import { ancestorsOf } from '../plan/parent-of.js';
import { recordsOf } from '../plan/ownership.js';
import { intend, removed } from '../state/state-changes.js';
import type { StateDocument } from '../state/state-document.js';
import type { Deployment } from './deployment.js';
import { readSettled } from './settle.js';
import { watchOperation, type Target } from './watch.js';
import { withRetries } from './with-retries.js';

/** Deletes one resource; all that lies in it goes with it. */
export async function deleteResource(change: Deletion, deployment: Deployment): Promise<OperationEnd> {
  const { azure, journal, runtime } = deployment;
  const { key, record } = change;
  const target: Target = { key, type: record.type, name: record.name, apiVersion: record.apiVersion };
  const startedAt = runtime.now();
  const send = async (): Promise<OperationEnd> => {
    await journal.update(intend(key, { action: 'delete', record }));
    return azure.delete(target, watchOperation(target, 'delete', deployment));
  };
  const again = async () => (await readSettled(target, deployment)) !== null;
  const end = await withRetries(target, deployment, send, again);
  if (end === 'running') return 'running';
  deployment.actual.set(key, null);
  const took = { type: record.type, action: 'delete', ms: runtime.now() - startedAt } as const;
  await journal.update((document) => removed(withDescendants(key, document), took)(document));
  return 'done';
}

/** A key and those of all that the state knows below it. */
export function withDescendants(key: ResourceKey, document: StateDocument): readonly ResourceKey[] {
  const below = [...recordsOf(document)].filter(([, record]) => ancestorsOf(record).includes(key));
  return [key, ...below.map(([, record]) => resourceKey(record))];
}
