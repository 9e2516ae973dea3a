import { join } from 'node:path';
import type { Operation } from '../operations/operation.js';
import type { JsonObject } from '../json.js';
import { type Documents, inDirectory, inMemory } from './state-directory.js';
import type { StoredResource } from './stored-resource.js';

/** A resource group. */
export interface ResourceGroup {
  readonly subscription: string;
  readonly name: string;
  readonly location: string;
  readonly tags: JsonObject;
}

/** A service or vault that was deleted and can be restored or purged. */
export interface SoftDeleted {
  readonly resource: StoredResource;
  readonly children: readonly StoredResource[];
  readonly deletedAt: string;
  readonly purgeAt: string;
}

/** Small things that outlive a request: subnets not yet released, counters. */
export interface Note {
  readonly key: string;
  readonly value: number;
}

/** All that the server knows. */
export interface Store {
  readonly resources: Documents<StoredResource>;
  readonly groups: Documents<ResourceGroup>;
  readonly operations: Documents<Operation>;
  readonly deleted: Documents<SoftDeleted>;
  readonly notes: Documents<Note>;
}

/** Opens the state in a directory, or an empty one in memory. */
export function openStore(directory: string | undefined): Store {
  const open = <T>(name: string): Documents<T> =>
    directory === undefined ? inMemory<T>() : inDirectory<T>(join(directory, name));
  return {
    resources: open('resources'),
    groups: open('resource-groups'),
    operations: open('operations'),
    deleted: open('deleted'),
    notes: open('notes'),
  };
}
