import type { Azure, ResourceAddress } from '../azure/azure.js';
import { valueAt, type JsonObject } from '../json.js';
import type { ArmResource } from '../resources/resource.js';
import { byKey, resourceKey, type ResourceKey } from '../resources/resource-key.js';
import type { ResourceRecord, StateDocument } from '../state/state-document.js';
import { compareBody } from './compare-body.js';
import { findTagged } from './find-tagged.js';
import { isOwn, recordOf, recordsOf, withoutClaim } from './ownership.js';
import { planDeletions, recordOfTagged } from './plan-deletions.js';
import { planHead, type Plan, type PlannedChange } from './plan.js';
import type { PropertyChange } from './property-change.js';
import { readActual } from './read-actual.js';
import { resolveBody } from './resolve-body.js';
import { checkSelection, isSelected } from './selection.js';
import { rulesFor } from './type-rules.js';

/** What a plan is made from. */
export interface PlanRequest {
  readonly azure: Azure;
  readonly resources: readonly ArmResource[];
  readonly state: StateDocument;
  /** Slices, keys or names; empty for everything. */
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * Compares what is declared with what Azure has. What this environment created and no longer declares is deleted;
 * what it did not create never is.
 *
 * @throws AzureFailure when Azure can’t be read, DeployerError `SelectionEmpty`
 */
export async function makePlan(request: PlanRequest): Promise<Plan> {
  const { azure, resources, state, only = [], signal } = request;
  const before = azure.requests.total();
  const declared = byKey(resources);
  const undeclared = [...recordsOf(state)].filter(([key, { created }]) => created && !declared.has(key));
  checkSelection([...resources, ...undeclared.map(([, record]) => record)], only);

  const selected = resources.filter((resource) => isSelected(resource, only));
  const orphans = undeclared.filter(([, record]) => isSelected(record, only));
  const [{ bodies, listed }, tagged] = await Promise.all([
    readActual(azure, addresses(selected, declared, orphans), signal),
    findTagged(azure),
  ]);
  const actual = new Map(bodies);

  const changes: PlannedChange[] = [];
  for (const resource of selected) {
    const key = resourceKey(resource);
    let change = planResource(resource, actual, state, azure);
    if (change.action === 'update' && listed.has(key)) {
      // Lists may leave properties out: what seems to differ is read in full before it counts.
      actual.set(key, await azure.get(resource, signal));
      change = planResource(resource, actual, state, azure);
    }
    changes.push(change);
  }
  const orphaned = new Set(orphans.map(([key]) => key));
  const stray = tagged.filter(
    ({ key, owner }) =>
      owner === state.environment && only.length === 0 && !declared.has(key) && !orphaned.has(key),
  );
  const leftOver = stray.map((each) => [each.key, recordOfTagged(each)] as const);
  changes.push(...planDeletions([...orphans, ...leftOver], actual, 'It is no longer declared.'));
  return {
    ...planHead(state),
    changes,
    actual,
    tagged,
    requests: azure.requests.total() - before,
  };
}

/** What is read: the selected resources, what they depend on, and what may have to go. */
function addresses(
  selected: readonly ArmResource[],
  declared: ReadonlyMap<ResourceKey, ArmResource>,
  orphans: readonly (readonly [ResourceKey, ResourceRecord])[],
): readonly ResourceAddress[] {
  const wanted = new Map<ResourceKey, ResourceAddress>(orphans);
  for (const resource of selected) {
    wanted.set(resourceKey(resource), resource);
    for (const key of resource.dependsOn) {
      const dependency = declared.get(key);
      if (dependency !== undefined) wanted.set(key, dependency);
    }
  }
  return [...wanted.values()];
}

/** What one resource needs, given what Azure has. Used again before a retry. */
export function planResource(
  resource: ArmResource,
  actual: ReadonlyMap<ResourceKey, JsonObject | null>,
  state: StateDocument,
  azure: Pick<Azure, 'idOf'>,
): PlannedChange {
  const { type, name, slice } = resource;
  const key = resourceKey(resource);
  const found = actual.get(key) ?? null;
  const record = recordOf(state, key);
  const own = isOwn(resource, found, state);
  const common = { key, type, name, slice, resource, own };
  if (found === null) {
    const gone = state.resources[key] !== undefined;
    const reason = gone ? { reason: 'It was deleted in Azure.' } : {};
    return { ...common, action: 'create', properties: [], drift: gone, ...reason };
  }
  const desired = resolveBody(own ? resource.body : withoutClaim(resource.body), {
    idOf: azure.idOf,
    output: ({ of, path }) => valueAt(actual.get(of) ?? undefined, path),
  });
  const differences = compareBody({
    desired,
    actual: found,
    applied: record?.applied,
    rules: rulesFor(type),
    salt: state.salt,
    ...(resource.writeOnly === undefined ? {} : { writeOnly: resource.writeOnly }),
  });
  const properties = [...differences, ...failedState(found)];
  if (properties.length === 0) return { ...common, action: 'none', properties, drift: false };
  const adopted = !own && record === undefined;
  const reason = adopted ? { reason: 'It was there before: it is updated, and never deleted.' } : {};
  return {
    ...common,
    action: 'update',
    properties,
    drift: properties.every(({ drift }) => drift),
    ...reason,
  };
}

/** A resource whose last change failed is written again, whatever its properties say. */
function failedState(body: JsonObject): readonly PropertyChange[] {
  const state = valueAt(body, ['properties', 'provisioningState']);
  if (typeof state !== 'string' || !/^failed$/i.test(state)) return [];
  return [{ path: 'properties.provisioningState', before: state, after: 'Succeeded', drift: false }];
}
