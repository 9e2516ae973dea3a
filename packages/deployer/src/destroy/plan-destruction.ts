import type { Azure } from '../azure/azure.js';
import { isOwn, ownerOf, recordsOf } from '../plan/ownership.js';
import { ancestorsOf } from '../plan/parent-of.js';
import { findTagged } from '../plan/find-tagged.js';
import type { Deletion, Plan } from '../plan/plan.js';
import { readActual } from '../plan/read-actual.js';
import { isSelected } from '../plan/selection.js';
import type { ArmResource } from '../resources/resource.js';
import { resourceKey, type ResourceKey } from '../resources/resource-key.js';
import type { ResourceRecord, StateDocument } from '../state/state-document.js';

/** What a destruction is planned from. */
export interface DestructionRequest {
  readonly azure: Azure;
  readonly resources: readonly ArmResource[];
  readonly state: StateDocument;
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * Everything that this environment can show to be its own: what the state says it created, and what carries its tag.
 * What lies in something that goes is not deleted by itself.
 */
export async function planDestruction(request: DestructionRequest): Promise<Plan> {
  const { azure, resources, state, only = [], signal } = request;
  const before = azure.requests.total();
  const declared = new Map(resources.map((resource) => [resourceKey(resource), resource]));
  const known = new Map<ResourceKey, ResourceRecord>(
    [...recordsOf(state)].filter(([key, { created }]) => created && !declared.has(key)),
  );
  const tagged = await findTagged(azure);
  for (const { key, type, name, apiVersion, owner } of tagged) {
    if (owner !== state.environment || declared.has(key) || known.has(key)) continue;
    known.set(key, {
      type,
      name,
      apiVersion,
      slice: 'platform',
      dependsOn: [],
      created: true,
      applied: {},
      at: '',
    });
  }
  const { bodies } = await readActual(azure, [...resources, ...known.values()], signal);
  for (const resource of resources) {
    const key = resourceKey(resource);
    const body = bodies.get(key) ?? null;
    if (body === null || !isOwn(resource, body, state)) continue;
    const { type, name, apiVersion, slice, dependsOn } = resource;
    known.set(key, { type, name, apiVersion, slice, dependsOn, created: true, applied: {}, at: '' });
  }
  const going = [...known].filter(([key, record]) => bodies.get(key) !== null && isSelected(record, only));
  const keys = new Set(going.map(([key]) => key));
  const changes = going
    .filter(([, record]) => !ancestorsOf(record).some((ancestor) => keys.has(ancestor)))
    .map(([key, record]): Deletion => {
      const { type, name, slice } = record;
      return { key, type, name, slice, action: 'delete', record, properties: [], drift: false };
    });
  return {
    environment: state.environment,
    subscription: state.subscription,
    resourceGroup: state.resourceGroup,
    changes,
    running: Object.entries(state.operations).map(([key, each]) => ({ key: key as ResourceKey, ...each })),
    actual: bodies,
    tagged,
    requests: azure.requests.total() - before,
  };
}

/** Resources of the definition that are there and stay, because this environment did not create them. */
export function keptResources(plan: Plan, resources: readonly ArmResource[]): readonly ResourceKey[] {
  const going = new Set(plan.changes.map(({ key }) => key));
  return resources.flatMap((resource) => {
    const key = resourceKey(resource);
    const body = plan.actual.get(key) ?? null;
    const goes = going.has(key) || ancestorsOf(resource).some((ancestor) => going.has(ancestor));
    return body === null || goes || ownerOf(body) === plan.environment ? [] : [key];
  });
}
