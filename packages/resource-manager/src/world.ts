import type { Operations } from './operations/operations.js';
import type { Settings } from './settings.js';
import type { Store } from './state/store.js';
import type { StoredResource } from './state/stored-resource.js';
import { parentId } from './path/resource-id.js';

/** What handlers and types see of the server. */
export interface World {
  readonly settings: Settings;
  readonly store: Store;
  readonly operations: Operations;
  /** Counts up; makes etags and operation ids unlike each other. */
  next(): number;
}

/** The resource of that id, whatever its letter case. */
export function find(world: World, id: string): StoredResource | undefined {
  return world.store.resources.get(id.toLowerCase());
}

/** Keeps a resource. */
export function keep(world: World, resource: StoredResource): void {
  world.store.resources.set(resource.id.toLowerCase(), resource);
}

/** All resources of a type, optionally below an id. */
export function resourcesOf(world: World, type: string, below = ''): StoredResource[] {
  const wanted = type.toLowerCase();
  const prefix = below.toLowerCase();
  return [...world.store.resources.values()].filter(
    (resource) => resource.type.toLowerCase() === wanted && resource.id.toLowerCase().startsWith(prefix),
  );
}

/** The children of a resource of one type. */
export function childrenOf(world: World, parent: string, type: string): StoredResource[] {
  return resourcesOf(world, type, `${parent}/`).filter(
    ({ id }) => parentId(id)?.toLowerCase() === parent.toLowerCase(),
  );
}

/** Removes a resource and all below it. */
export function removeTree(world: World, id: string): void {
  const key = id.toLowerCase();
  for (const resource of [...world.store.resources.values()]) {
    const other = resource.id.toLowerCase();
    if (other === key || other.startsWith(`${key}/`)) world.store.resources.delete(other);
  }
}

/** The resources whose document names an id, or an id below it. */
export function referrers(world: World, id: string): StoredResource[] {
  const key = id.toLowerCase();
  return [...world.store.resources.values()].filter((resource) => {
    if (resource.id.toLowerCase() === key || resource.id.toLowerCase().startsWith(`${key}/`)) return false;
    const text = JSON.stringify(resource.body).toLowerCase();
    return text.includes(`"${key}"`) || text.includes(`"${key}/`);
  });
}

/** An etag that no other write gets. */
export function newEtag(world: World): string {
  return `W/"${world.next().toString(16).padStart(8, '0')}-0000-4000-8000-000000000000"`;
}
