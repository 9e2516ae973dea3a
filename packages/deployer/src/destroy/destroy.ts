import { applyPlan, type ApplyResult } from '../apply/apply-plan.js';
import type { Deployment } from '../apply/deployment.js';
import { resumeOperations } from '../apply/resume-operations.js';
import { canceledOr } from '../canceled.js';
import { historyEntry, type DeployOptions } from '../deploy.js';
import type { Plan } from '../plan/plan.js';
import { checkGroup } from '../preflight/check-group.js';
import { purgeService } from '../preflight/purge-deleted-service.js';
import { byKey, type ResourceKey } from '../resources/resource-key.js';
import { runtimeFor } from '../runtime.js';
import { openState } from '../state/open-state.js';
import { recorded, removed } from '../state/state-changes.js';
import { StateJournal } from '../state/state-journal.js';
import { valueAt } from '../json.js';
import { keptResources, planDestruction } from './plan-destruction.js';

/** How an environment is destroyed. */
export interface DestroyOptions extends Omit<DeployOptions, 'confirm' | 'softDeleted'> {
  /** Asked before anything is deleted; false ends it. `kept` is what stays because it was not created here. */
  readonly confirm: (plan: Plan, kept: readonly ResourceKey[]) => Promise<boolean>;
  /** Also free the name of the deleted API Management service, which Azure keeps for 48 hours. Default false. */
  readonly purge?: boolean;
}

/** What became of it. */
export interface DestroyOutcome {
  readonly plan: Plan;
  /** Null when it was not confirmed. */
  readonly result: ApplyResult | null;
}

/**
 * Deletes what this environment created, in reverse order: the network last, as soon as API Management lets go of
 * its subnet.
 */
export async function destroy(options: DestroyOptions): Promise<DestroyOutcome> {
  const {
    azure,
    store,
    environment,
    resources,
    runtime = runtimeFor(azure.connection),
    wait = true,
    purge = false,
  } = options;
  const { confirm, onEvent = () => {}, onRemaining, signal = new AbortController().signal, only } = options;
  const release = await store.lock();
  try {
    const { subscriptionId: subscription, resourceGroup } = azure.connection;
    const state = await openState(store, { environment, subscription, resourceGroup });
    const journal = new StateJournal(store, state);
    await checkGroup(azure);
    const deployment: Deployment = {
      azure,
      journal,
      runtime,
      declared: byKey(resources),
      actual: new Map(),
      wait,
      signal,
      emit: onEvent,
      stop: () => {},
    };
    await resumeOperations(deployment).catch((error: unknown) => {
      throw canceledOr(error, signal, journal.document);
    });
    const plan = await planDestruction({
      azure,
      resources,
      state: journal.document,
      signal,
      ...(only === undefined ? {} : { only }),
    });
    const services = plan.changes.filter(({ type }) => type === 'Microsoft.ApiManagement/service');
    if (!(await confirm(plan, keptResources(plan, resources)))) return { plan, result: null };
    const ready = { ...deployment, actual: new Map(plan.actual) };
    const result = await applyPlan(plan, ready, onRemaining === undefined ? {} : { onRemaining });
    if (purge && result.outcome === 'done') {
      for (const { key, name } of services) {
        await purgeService(
          name,
          String(valueAt(plan.actual.get(key) ?? undefined, ['location'])),
          deployment,
        );
      }
    }
    // What was adopted stays in Azure and is no longer of interest here.
    if (result.outcome === 'done' && (only === undefined || only.length === 0)) {
      const rest = Object.keys(journal.document.resources) as ResourceKey[];
      await journal.update(removed(rest));
    }
    await journal.update(recorded(historyEntry('destroy', result, runtime)));
    return { plan, result };
  } finally {
    await release();
  }
}
