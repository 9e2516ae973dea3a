import { AzureFailure } from '../azure/azure-failure.js';
import type { ResourceKey } from '../resources/resource-key.js';
import { abandoned, applied, removed } from '../state/state-changes.js';
import type { RunningOperation } from '../state/state-document.js';
import { withDescendants } from './delete-resource.js';
import type { Deployment } from './deployment.js';
import { failedEvent } from './failed-event.js';
import { watchOperation, type Target } from './watch.js';

/**
 * Waits for what an earlier run left to Azure; nothing is sent but questions. Gives the keys that still run, which
 * happens only without waiting.
 */
export async function resumeOperations(deployment: Deployment): Promise<readonly ResourceKey[]> {
  const operations = Object.entries(deployment.journal.document.operations) as [
    ResourceKey,
    RunningOperation,
  ][];
  const ends = await Promise.all(operations.map(([key, operation]) => resume(key, operation, deployment)));
  return operations.flatMap(([key], index) => (ends[index] === 'running' ? [key] : []));
}

async function resume(
  key: ResourceKey,
  { action, poller, startedAt }: RunningOperation,
  deployment: Deployment,
): Promise<'done' | 'running'> {
  const { azure, journal, runtime, emit, signal, stop } = deployment;
  const record = journal.document.intents[key]?.record ?? journal.document.resources[key];
  if (record === undefined) {
    await journal.update(abandoned(key)).catch(stop);
    return 'done';
  }
  const target: Target = { key, type: record.type, name: record.name, apiVersion: record.apiVersion };
  const watch = watchOperation(target, action, deployment, poller);
  const took = () => runtime.now() - Date.parse(startedAt);
  try {
    const end = action === 'delete' ? await azure.delete(target, watch) : await azure.put(target, {}, watch);
    if (end === 'running') {
      emit({ kind: 'left-running', ...event(target), action });
      return 'running';
    }
    await journal.update((document) =>
      action === 'delete'
        ? removed(withDescendants(key, document), { type: record.type, action, ms: took() })(document)
        : applied(key, record, { action, ms: took() })(document),
    );
    emit({ kind: 'finished', ...event(target), action, elapsedMs: took() });
  } catch (error) {
    if (signal.aborted) throw error;
    if (!(error instanceof AzureFailure)) throw error;
    const status = error.details.statusCode;
    // No answer, or a login that is no longer good, says nothing about the operation.
    if (status === null || status === 401 || status >= 500 || status === 429) throw error;
    // An operation that Azure no longer tells of: the resource itself says what became of it. One that failed:
    // the plan finds the resource in that state and writes it again.
    if (status < 400) emit({ kind: 'failed', ...event(target), ...failedEvent(error, action) });
    const there = action === 'create' ? await azure.get(target) : null;
    await journal
      .update(there === null ? abandoned(key) : applied(key, { ...record, applied: {} }))
      .catch(stop);
  }
  return 'done';
}

const event = ({ key, type, name }: Target) => ({ key, type, name });
