import { isOwn, ownerOf, recordsOf } from '../plan/ownership.js';
import { ancestorsOf } from '../plan/parent-of.js';
import { findTagged } from '../plan/find-tagged.js';
import type { PlanRequest } from '../plan/make-plan.js';
import { planDeletions, recordOfTagged } from '../plan/plan-deletions.js';
import { planHead, type Plan } from '../plan/plan.js';
import { readActual } from '../plan/read-actual.js';
import { isSelected } from '../plan/selection.js';
import type { ArmResource } from '../resources/resource.js';
import { byKey, resourceKey, type ResourceKey } from '../resources/resource-key.js';
import type { ResourceRecord } from '../state/state-document.js';

/**
 * Everything that this environment can show to be its own: what the state says it created, and what carries its tag.
 * What lies in something that goes is not deleted by itself.
 */
export async function planDestruction(request: PlanRequest): Promise<Plan> {
  const { azure, resources, state, only = [], signal } = request;
  const before = azure.requests.total();
  const declared = byKey(resources);
  const known = new Map<ResourceKey, ResourceRecord>(
    [...recordsOf(state)].filter(([key, { created }]) => created && !declared.has(key)),
  );
  const tagged = await findTagged(azure);
  for (const each of tagged) {
    if (each.owner === state.environment && !declared.has(each.key) && !known.has(each.key))
      known.set(each.key, recordOfTagged(each));
  }
  const { bodies } = await readActual(azure, [...resources, ...known.values()], signal);
  for (const resource of resources) {
    const key = resourceKey(resource);
    const body = bodies.get(key) ?? null;
    if (body === null || !isOwn(resource, body, state)) continue;
    const { type, name, apiVersion, slice, dependsOn } = resource;
    known.set(key, { type, name, apiVersion, slice, dependsOn, created: true, applied: {}, at: '' });
  }
  const going = [...known].filter(([, record]) => isSelected(record, only));
  return {
    ...planHead(state),
    changes: planDeletions(going, bodies),
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
