import { AzureFailure } from '../azure/azure-failure.js';
import type { OperationEnd } from '../azure/run-operation.js';
import { DeployerError } from '../deployer-error.js';
import { valueAt, type JsonObject } from '../json.js';
import { messages } from '../messages/messages.js';
import { planResource } from '../plan/make-plan.js';
import { withoutClaim } from '../plan/ownership.js';
import type { CreateOrUpdate } from '../plan/plan.js';
import { printBody } from '../plan/print-body.js';
import { resolveBody } from '../plan/resolve-body.js';
import { rulesFor } from '../plan/type-rules.js';
import type { ArmObject } from '../resources/arm-value.js';
import { abandoned, applied, intend } from '../state/state-changes.js';
import type { ResourceRecord } from '../state/state-document.js';
import type { Deployment } from './deployment.js';
import { mergeUndeclared } from './merge-undeclared.js';
import { readSettled } from './settle.js';
import { subjectOf, watchOperation, type Target } from './watch.js';
import { wireBody } from './wire-body.js';
import { withRetries } from './with-retries.js';

/**
 * Creates or updates one resource: writes down what is about to be sent, sends it, waits, writes down what was done.
 *
 * @throws AzureFailure, DeployerError `OperationChangedMeanwhile`, `StateNotWritten`, `DependencyMissing`
 */
export async function writeResource(change: CreateOrUpdate, deployment: Deployment): Promise<OperationEnd> {
  const { azure, journal, runtime, signal } = deployment;
  const { key, action, resource } = change;
  const target: Target = { key, type: resource.type, name: resource.name, apiVersion: resource.apiVersion };
  const startedAt = runtime.now();

  const send = async (): Promise<OperationEnd> => {
    const { body, record } = await prepare(change, deployment);
    await journal.update(intend(key, { action, record }));
    return azure.put(resource, body, watchOperation(target, action, deployment));
  };
  const again = async (): Promise<boolean> => {
    const body = await readSettled(resource, deployment);
    deployment.actual.set(key, body);
    const now = planResource(resource, deployment.actual, journal.document, azure);
    if (now.action === 'none') return false;
    const planned = new Set(change.properties.map(({ path }) => path));
    const others = now.properties.filter(
      ({ path }) => !planned.has(path) && path !== 'properties.provisioningState',
    );
    if (action === 'update' && now.action === 'update' && others.length > 0) {
      const paths = others.map(({ path }) => path);
      throw new DeployerError(
        'OperationChangedMeanwhile',
        messages.changedMeanwhile({ subject: subjectOf(target), paths }),
      );
    }
    return true;
  };

  try {
    const end = await withRetries(target, deployment, send, again);
    if (end === 'running') return 'running';
  } catch (error) {
    if (!signal.aborted && error instanceof AzureFailure) await forget(change, deployment);
    throw error;
  }
  await readOutputs(change, deployment);
  const { record } = describeSent(change, deployment);
  await journal.update(applied(key, record, { action, ms: runtime.now() - startedAt }));
  return 'done';
}

/** The body with everything known by now, and what is kept of it. */
function describeSent(
  { key, resource, own }: CreateOrUpdate,
  { azure, journal, actual, runtime }: Deployment,
): { readonly desired: ArmObject; readonly record: ResourceRecord } {
  const desired = resolveBody(own ? resource.body : withoutClaim(resource.body), {
    idOf: azure.idOf,
    output: ({ of, path }) => valueAt(actual.get(of) ?? undefined, path),
  });
  const { type, name, apiVersion, slice, dependsOn } = resource;
  const before = journal.document.resources[key];
  const record: ResourceRecord = {
    type,
    name,
    apiVersion,
    slice,
    dependsOn,
    created: before?.created ?? own,
    applied: printBody(desired, journal.document.salt),
    at: new Date(runtime.now()).toISOString(),
  };
  return { desired, record };
}

/** The record of a resource that is as declared. */
export const recordFor = (change: CreateOrUpdate, deployment: Deployment): ResourceRecord =>
  describeSent(change, deployment).record;

async function prepare(
  change: CreateOrUpdate,
  deployment: Deployment,
): Promise<{ readonly body: JsonObject; readonly record: ResourceRecord }> {
  const { azure, declared, journal, actual, signal } = deployment;
  const { key, resource, action } = change;
  const { desired, record } = describeSent(change, deployment);
  const wire = await wireBody(desired, azure, declared, `${resource.type} ${resource.name}`);
  const rules = rulesFor(resource.type);
  if (action === 'create' || (rules.shared === undefined && resource.body['tags'] === undefined)) {
    return { body: wire, record };
  }
  // Read just before: what others added in the meantime is to stay.
  const current = await azure.get(resource, signal);
  actual.set(key, current);
  return { body: mergeUndeclared(wire, current, journal.document.resources[key]?.applied, rules), record };
}

/** What others take outputs from is read once it is there. */
async function readOutputs({ key, resource }: CreateOrUpdate, deployment: Deployment): Promise<void> {
  const { declared, azure, actual, signal } = deployment;
  const needed = [...declared.values()].some(({ dependsOn }) => dependsOn.includes(key));
  if (!needed || resource.name.includes('/')) return;
  actual.set(key, await azure.get(resource, signal));
}

/**
 * After Azure refused: the intent goes. Where the resource is there all the same, half made, it was made by this
 * run, and stays known as such.
 */
async function forget(change: CreateOrUpdate, deployment: Deployment): Promise<void> {
  const { azure, journal } = deployment;
  const { key, action, resource } = change;
  const there = action === 'create' ? await azure.get(resource).catch(() => null) : null;
  const forgotten = abandoned(key);
  const { record } = describeSent(change, deployment);
  await journal
    .update(there === null ? forgotten : applied(key, { ...record, applied: {} }))
    .catch(deployment.stop);
}
