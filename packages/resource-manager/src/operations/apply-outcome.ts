import { isObject } from '../json.js';
import type { Settings } from '../settings.js';
import type { Store } from '../state/store.js';
import type { StoredResource } from '../state/stored-resource.js';
import { softDeletedKey } from '../state/soft-deleted-key.js';
import type { Operation } from './operation.js';

const softDeletionDays = 2;

/** Brings the state to what an operation that ended well leaves. Doing it twice changes nothing. */
export function applyOutcome(store: Store, operation: Operation, settings: Settings): void {
  const {
    set = [],
    remove = [],
    softDelete = [],
    purge = [],
    holdSubnets = [],
    removeGroup,
  } = operation.outcome;
  for (const resource of set) store.resources.set(resource.id.toLowerCase(), withoutOperation(resource));
  for (const id of softDelete) {
    const resource = store.resources.get(id.toLowerCase());
    if (resource === undefined) continue;
    const now = settings.now();
    store.deleted.set(softDeletedKey(resource.type, resource.name), {
      resource: withoutOperation(resource),
      children: [...store.resources.values()].filter((child) =>
        child.id.toLowerCase().startsWith(`${id.toLowerCase()}/`),
      ),
      deletedAt: new Date(now).toISOString(),
      purgeAt: new Date(now + softDeletionDays * 86_400_000).toISOString(),
    });
  }
  for (const id of [...remove, ...softDelete]) {
    const key = id.toLowerCase();
    for (const other of [...store.resources.values()]) {
      const otherKey = other.id.toLowerCase();
      if (otherKey === key || otherKey.startsWith(`${key}/`)) store.resources.delete(otherKey);
    }
  }
  for (const key of purge) store.deleted.delete(key);
  for (const id of holdSubnets) {
    if (settings.subnetHolds > 0)
      store.notes.set(`subnet ${id.toLowerCase()}`, {
        key: `subnet ${id.toLowerCase()}`,
        value: settings.subnetHolds,
      });
  }
  if (removeGroup !== undefined) store.groups.delete(removeGroup);
}

/** Leaves a resource in the state that a failed operation leaves it in. */
export function markFailed(store: Store, operation: Operation): void {
  const resource = store.resources.get(operation.target.toLowerCase());
  if (resource === undefined) return;
  const { properties } = resource.body;
  store.resources.set(resource.id.toLowerCase(), {
    ...withoutOperation(resource),
    body: {
      ...resource.body,
      properties: { ...(isObject(properties) && properties), provisioningState: 'Failed' },
    },
  });
}

function withoutOperation({ operation: _operation, ...resource }: StoredResource): StoredResource {
  return resource;
}
