import type { Azure } from '../azure/azure.js';
import { listPages } from '../azure/list-pages.js';
import { apiVersion } from '../resources/api-version.js';
import { resourceKey, type ResourceKey } from '../resources/resource-key.js';
import { ownerOf } from './ownership.js';

/** A resource of the group that says whose it is. */
export interface TaggedResource {
  readonly key: ResourceKey;
  readonly type: string;
  readonly name: string;
  readonly apiVersion: string;
  /** The environment that it says it belongs to. */
  readonly owner: string;
}

/** The list of a group’s resources has a version of its own. */
const listVersion = '2021-04-01';

/** Resources of the group that say whose they are. One request for each page of the list. */
export async function findTagged(azure: Azure): Promise<readonly TaggedResource[]> {
  const { subscriptionId, resourceGroup } = azure.connection;
  const path = `/subscriptions/${subscriptionId}/resourceGroups/${resourceGroup}/resources?api-version=${listVersion}`;
  const all = await listPages(azure, path);
  return all.flatMap((body) => {
    const { type, name } = body;
    const owner = ownerOf(body);
    if (typeof type !== 'string' || typeof name !== 'string' || owner === undefined) return [];
    return [{ key: resourceKey({ type, name }), type, name, apiVersion: versionFor(type), owner }];
  });
}

const versions: readonly (readonly [prefix: string, version: string])[] = [
  ['microsoft.network/', apiVersion.network],
  ['microsoft.apimanagement/', apiVersion.apiManagement],
  ['microsoft.keyvault/', apiVersion.keyVault],
  ['microsoft.managedidentity/', apiVersion.managedIdentity],
  ['microsoft.storage/', apiVersion.storage],
  ['microsoft.web/', apiVersion.web],
];

function versionFor(type: string): string {
  return versions.find(([prefix]) => type.toLowerCase().startsWith(prefix))?.[1] ?? listVersion;
}
