import { applyPlan, type ApplyResult } from './apply/apply-plan.js';
import type { DeployEvent } from './apply/deploy-event.js';
import type { Deployment } from './apply/deployment.js';
import { resumeOperations } from './apply/resume-operations.js';
import { transitionOf } from './apply/settle.js';
import { canceledOr } from './canceled.js';
import type { Azure } from './azure/azure.js';
import { DeployerError } from './deployer-error.js';
import { messages } from './messages/messages.js';
import { makePlan } from './plan/make-plan.js';
import { effectiveChanges, type Plan } from './plan/plan.js';
import { checkGroup } from './preflight/check-group.js';
import { preflightAzure, type SoftDeleted } from './preflight/preflight-azure.js';
import type { PreflightFinding } from './preflight/preflight-finding.js';
import { PreflightError } from './preflight/preflight-error.js';
import { purgeDeletedService } from './preflight/purge-deleted-service.js';
import { withRestore } from './preflight/with-restore.js';
import type { ArmResource } from './resources/resource.js';
import { byKey } from './resources/resource-key.js';
import { runtimeFor, type Runtime } from './runtime.js';
import { openState } from './state/open-state.js';
import { recorded } from './state/state-changes.js';
import type { HistoryEntry } from './state/state-document.js';
import { StateJournal } from './state/state-journal.js';
import type { StateStore } from './state/state-store.js';

/** What is deployed, and where. */
export interface PlanOptions {
  readonly azure: Azure;
  /** Name of the environment: whose state and whose resources. */
  readonly environment: string;
  readonly resources: readonly ArmResource[];
  readonly store: StateStore;
  /** Slices, keys or names; empty for everything. */
  readonly only?: readonly string[];
  /** Default `refuse`. */
  readonly softDeleted?: SoftDeleted;
  readonly signal?: AbortSignal;
}

/** A plan and what Azure would refuse of it. */
export interface PlanOutcome {
  readonly plan: Plan;
  readonly findings: readonly PreflightFinding[];
}

/**
 * Says what a deployment would do; changes nothing, in Azure or in the state.
 *
 * @throws DeployerError `ResourceGroupMissing`, `SubscriptionNotFound`, `SelectionEmpty`, `StateForeign`, …; AzureFailure
 */
export async function planDeployment(options: PlanOptions): Promise<PlanOutcome> {
  const { azure, store, softDeleted = 'refuse' } = options;
  const state = await openState(store, ownerOf(options));
  await checkGroup(azure);
  const plan = await makePlan({ ...options, resources: prepared(options), state });
  return { plan, findings: await preflightAzure(azure, plan, softDeleted) };
}

/** How a deployment is carried out and watched. */
export interface DeployOptions extends PlanOptions {
  readonly runtime?: Runtime;
  /** False: begin what can be begun and come back. Default true. */
  readonly wait?: boolean;
  /** Asked before anything changes; false ends it. */
  readonly confirm: (outcome: PlanOutcome) => Promise<boolean>;
  readonly onEvent?: (event: DeployEvent) => void;
  /** Told how long the rest takes, in milliseconds. */
  readonly onRemaining?: (ms: number) => void;
}

/** What became of a deployment. */
export interface DeployOutcome {
  readonly plan: Plan | null;
  /** Null when it was not confirmed, or there was nothing to do. */
  readonly result: ApplyResult | null;
  readonly confirmed: boolean;
}

/**
 * Deploys: takes the lock, waits for what an earlier run left to Azure, plans, asks, applies. Killed at any moment,
 * the next call goes on where it was.
 *
 * @throws DeployerError, AzureFailure for what ends it before anything is applied
 */
export async function deploy(options: DeployOptions): Promise<DeployOutcome> {
  const {
    azure,
    store,
    runtime = runtimeFor(azure.connection),
    wait = true,
    softDeleted = 'refuse',
  } = options;
  const { onEvent = () => {}, onRemaining, confirm, signal = new AbortController().signal } = options;
  const release = await store.lock();
  try {
    const journal = new StateJournal(store, await openState(store, ownerOf(options)));
    await checkGroup(azure);
    const resources = prepared(options);
    const declared = byKey(resources);
    const deployment: Deployment = {
      azure,
      journal,
      runtime,
      declared,
      actual: new Map(),
      wait,
      signal,
      emit: onEvent,
      stop: () => {},
    };
    const stopped = (error: unknown): never => {
      throw canceledOr(error, signal, journal.document);
    };
    const running = await resumeOperations(deployment).catch(stopped);
    if (running.length > 0) return { plan: null, result: stillRunning(running), confirmed: true };

    const plan = await planSettled(options, resources, deployment).catch(stopped);
    const findings = await preflightAzure(azure, plan, softDeleted);
    if (findings.some(({ severity }) => severity === 'error')) throw new PreflightError(findings);
    checkDependencies(plan, declared);
    const changes = effectiveChanges(plan);
    if (changes.length > 0 && !(await confirm({ plan, findings }))) {
      return { plan, result: null, confirmed: false };
    }
    if (softDeleted === 'purge') await purgeDeletedService(plan, deployment);
    const ready: Deployment = { ...deployment, actual: new Map(plan.actual) };
    const result = await applyPlan(plan, ready, onRemaining === undefined ? {} : { onRemaining });
    if (changes.length > 0) await journal.update(recorded(historyEntry('deploy', result, runtime)));
    return { plan, result, confirmed: true };
  } finally {
    await release();
  }
}

const ownerOf = ({ azure: { connection }, environment }: Pick<PlanOptions, 'azure' | 'environment'>) => ({
  environment,
  subscription: connection.subscriptionId,
  resourceGroup: connection.resourceGroup,
});

function prepared({ resources, softDeleted }: PlanOptions): readonly ArmResource[] {
  return softDeleted === 'restore' ? resources.map(withRestore) : resources;
}

/** Plans when Azure is done with what it works on without this run knowing: a deployer died in the wrong moment. */
async function planSettled(
  { only, signal }: DeployOptions,
  resources: readonly ArmResource[],
  { azure, journal, runtime, emit, wait }: Deployment,
): Promise<Plan> {
  const request = {
    azure,
    resources,
    state: journal.document,
    ...(only === undefined ? {} : { only }),
    ...(signal === undefined ? {} : { signal }),
  };
  for (;;) {
    const plan = await makePlan(request);
    const moving = plan.changes.find(({ key }) => transitionOf(plan.actual.get(key)) !== undefined);
    if (moving === undefined || !wait) return plan;
    const { key, type, name } = moving;
    const reason = transitionOf(plan.actual.get(key)) ?? '';
    emit({ kind: 'waiting', key, type, name, reason, ms: runtime.pollIntervalMs });
    await runtime.delay(runtime.pollIntervalMs, signal);
  }
}

/**
 * What is deployed alone needs what it depends on to be there.
 *
 * @throws DeployerError `DependencyMissing`
 */
function checkDependencies(plan: Plan, declared: ReadonlyMap<string, ArmResource>): void {
  const planned = new Set(plan.changes.map(({ key }) => key));
  for (const change of plan.changes) {
    if (change.action !== 'create' && change.action !== 'update') continue;
    const missing = change.resource.dependsOn.find(
      (key) => !planned.has(key) && plan.actual.get(key) === null,
    );
    if (missing === undefined) continue;
    const { slice } = declared.get(missing)!;
    throw new DeployerError(
      'DependencyMissing',
      messages.dependencyMissing({ key: change.key, missing, slice }),
    );
  }
}

function stillRunning(running: ApplyResult['running']): ApplyResult {
  return { outcome: 'running', created: 0, updated: 0, deleted: 0, failures: [], pending: [], running };
}

/** A line of the state’s history. */
export function historyEntry(
  command: HistoryEntry['command'],
  { outcome, created, updated, deleted }: ApplyResult,
  runtime: Runtime,
): HistoryEntry {
  const result = outcome === 'running' ? 'started' : outcome;
  return { at: new Date(runtime.now()).toISOString(), command, result, created, updated, deleted };
}
