import { isLeaf, type ArmValue } from './arm-value.js';
import type { ArmResource } from './resource.js';
import { resourceKey, type ResourceKey } from './resource-key.js';

/**
 * Completes `dependsOn`: the parent of a child, and the owner of every id and output in a body.
 *
 * The id of a part (a subnet, a listener) stands for the resource of the list that the part belongs to.
 */
export function linkDependencies(resources: readonly ArmResource[]): readonly ArmResource[] {
  const known = new Set(resources.map(resourceKey));
  return resources.map((resource) => {
    const own = resourceKey(resource);
    const keys = [
      ...resource.dependsOn,
      // The operation of a WebSocket API, which the service makes itself, is no resource: its API is.
      ...parentsOf(resource)
        .map(resourceKey)
        .filter((key) => known.has(key))
        .slice(0, 1),
      ...referencesIn(resource.body, known),
    ].filter((key) => known.has(key) && key !== own);
    return Object.freeze({ ...resource, dependsOn: Object.freeze([...new Set(keys)]) });
  });
}

function* referencesIn(value: ArmValue, known: ReadonlySet<ResourceKey>): Iterable<ResourceKey> {
  if (typeof value !== 'object' || value === null) return;
  if (!isLeaf(value)) {
    for (const inner of Object.values(value)) yield* referencesIn(inner as ArmValue, known);
    return;
  }
  switch (value.kind) {
    case 'output':
    case 'storageConnection':
      yield value.of;
      return;
    case 'resourceId':
      yield* [value, ...parentsOf(value)]
        .map(resourceKey)
        .filter((key) => known.has(key))
        .slice(0, 1);
      return;
    case 'idMap':
      for (const id of value.ids) yield* referencesIn(id, known);
      return;
    case 'secret':
  }
}

/** What a child lies in, from near to far. */
function parentsOf({ type, name }: Pick<ArmResource, 'type' | 'name'>): Pick<ArmResource, 'type' | 'name'>[] {
  const types = type.split('/');
  const names = name.split('/');
  return names.slice(1).map((_, index) => ({
    type: types.slice(0, types.length - 1 - index).join('/'),
    name: names.slice(0, names.length - 1 - index).join('/'),
  }));
}
