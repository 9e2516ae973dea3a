import { AzureFailure } from '../azure/azure-failure.js';
import { DeployerError } from '../deployer-error.js';
import { effectiveChanges, type CreateOrUpdate, type Deletion, type Plan } from '../plan/plan.js';
import type { ResourceKey } from '../resources/resource-key.js';
import { deleteResource } from './delete-resource.js';
import type { FailedEvent } from './deploy-event.js';
import type { Deployment } from './deployment.js';
import { estimateMs, remainingMs } from './estimate.js';
import { failedEvent } from './failed-event.js';
import { runGraph, type Step, type StepResult } from './run-graph.js';
import { settleUnchanged } from './settle-unchanged.js';
import { writeResource } from './write-resource.js';
import { writerOf } from './writer-of.js';

/** How a run ended. */
export interface ApplyResult {
  readonly outcome: 'done' | 'failed' | 'canceled' | 'running';
  readonly created: number;
  readonly updated: number;
  readonly deleted: number;
  readonly failures: readonly (FailedEvent & { readonly key: ResourceKey })[];
  /** Not begun. */
  readonly pending: readonly ResourceKey[];
  /** Azure goes on with them. */
  readonly running: readonly ResourceKey[];
}

type Change = CreateOrUpdate | Deletion;
type ChangeStep = Step & { readonly change: Change; startedAt?: number };

/** What a caller watches a run with. */
export interface ApplyOptions {
  /** Steps at a time; default 8. */
  readonly limit?: number;
  /** Told after each step how long the rest takes, in milliseconds. */
  readonly onRemaining?: (ms: number) => void;
}

/** Carries out a plan: what does not depend on each other at the same time, what Azure locks one by one. */
export async function applyPlan(
  plan: Plan,
  deployment: Deployment,
  { limit = 8, onRemaining }: ApplyOptions = {},
): Promise<ApplyResult> {
  const { journal, runtime, signal, emit } = deployment;
  const failures: (FailedEvent & { key: ResourceKey })[] = [];
  let stopped: DeployerError | undefined;
  const stop = (error: DeployerError) => {
    stopped ??= error;
    deployment.stop(error);
  };
  const shared: Deployment = { ...deployment, stop };
  await settleUnchanged(plan, shared);

  const steps = orderSteps(effectiveChanges(plan), journal.document.resources);
  const remaining = new Map(steps.map((step) => [step.key, step]));
  const estimate = ({ change }: ChangeStep) =>
    estimateMs(change.type, change.action, journal.document.durations);
  const tell = () =>
    onRemaining?.(
      remainingMs(
        [...remaining.values()].map((step) => ({
          key: step.key,
          after: step.after,
          estimateMs: estimate(step),
          elapsedMs: step.startedAt === undefined ? 0 : runtime.now() - step.startedAt,
        })),
      ),
    );
  tell();

  const run = async (step: ChangeStep): Promise<'done' | 'failed' | 'running'> => {
    const { change } = step;
    const { key, type, name, action } = change;
    try {
      step.startedAt = runtime.now();
      emit({ kind: 'started', key, type, name, action, estimateMs: estimate(step) });
      const end = await (change.action === 'delete'
        ? deleteResource(change, shared)
        : writeResource(change, shared));
      if (end === 'done') {
        const elapsedMs = runtime.now() - (step.startedAt ?? runtime.now());
        remaining.delete(key);
        tell();
        emit({ kind: 'finished', key, type, name, action, elapsedMs });
        return 'done';
      }
      emit({ kind: 'left-running', key, type, name, action });
      return 'running';
    } catch (error) {
      if (signal.aborted) {
        if (journal.document.operations[key] !== undefined)
          emit({ kind: 'left-running', key, type, name, action });
        return 'running';
      }
      const event = failedEvent(error, action);
      failures.push({ key, ...event });
      emit({ kind: 'failed', key, type, name, ...event });
      if (endsEverything(error)) stop(error);
      return 'failed';
    } finally {
      remaining.delete(key);
    }
  };

  const results = await runGraph(steps, {
    run,
    limit,
    isStopped: () => stopped !== undefined || signal.aborted,
    onSkipped: ({ key, change: { type, name } }, because) =>
      emit({ kind: 'skipped', key, type, name, because }),
  });
  if (stopped?.code === 'StateNotWritten' && !failures.some(({ code }) => code === 'StateNotWritten')) {
    const [step] = steps;
    if (step) failures.push({ key: step.key, ...failedEvent(stopped, step.change.action) });
  }
  // A disk that was full for a moment: what could not be written then may be now.
  if (journal.unwritten) await journal.update((document) => document).catch(() => undefined);
  return summarise(steps, results, failures, journal.document.operations, signal.aborted);
}

/** A login that is no longer good and a state that can’t be written stop the rest as well. */
function endsEverything(error: unknown): error is DeployerError {
  if (error instanceof AzureFailure) return error.details.statusCode === 401;
  return error instanceof DeployerError && (error.code === 'StateNotWritten' || error.code === 'LoginFailed');
}

/**
 * What must be done before each change: for what is written, what it depends on; for what is deleted, all that
 * depends on it or did so when it was applied last.
 */
function orderSteps(
  changes: readonly Change[],
  records: Readonly<Record<ResourceKey, { readonly dependsOn: readonly ResourceKey[] }>>,
): readonly ChangeStep[] {
  const dependsOn = (change: Change): readonly ResourceKey[] => [
    ...(change.action === 'delete' ? change.record.dependsOn : change.resource.dependsOn),
    ...(records[change.key]?.dependsOn ?? []),
  ];
  return changes.map((change) => {
    const writer = writerOf(change);
    if (change.action !== 'delete')
      return { key: change.key, change, writer, after: change.resource.dependsOn };
    const after = changes.filter((other) => other !== change && dependsOn(other).includes(change.key));
    return { key: change.key, change, writer, after: after.map(({ key }) => key) };
  });
}

function summarise(
  steps: readonly ChangeStep[],
  results: ReadonlyMap<ResourceKey, StepResult>,
  failures: ApplyResult['failures'],
  operations: Readonly<Record<ResourceKey, unknown>>,
  canceled: boolean,
): ApplyResult {
  const done = (action: Change['action']) =>
    steps.filter(({ key, change }) => change.action === action && results.get(key) === 'done').length;
  const having = (...wanted: readonly StepResult[]) =>
    steps.flatMap(({ key }) => (wanted.includes(results.get(key) ?? 'pending') ? [key] : []));
  const running = having('running').filter((key) => operations[key] !== undefined);
  const unfinished = having('pending', 'running').length > 0;
  return {
    outcome: failures.length > 0 ? 'failed' : canceled ? 'canceled' : unfinished ? 'running' : 'done',
    created: done('create'),
    updated: done('update'),
    deleted: done('delete'),
    failures,
    pending: having('pending', 'skipped'),
    running,
  };
}
