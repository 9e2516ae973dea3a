import { type JsonObject, textAt } from '../json.js';
import { ArmError } from '../message/arm-error.js';
import { armErrors } from '../message/arm-errors.js';
import type { ArmResponse } from '../message/arm-response.js';
import { type ResourceAddress, subscriptionOf } from '../path/resource-id.js';
import { softDeletedKey } from '../state/soft-deleted-key.js';
import type { SoftDeleted } from '../state/store.js';
import type { Call } from './call.js';
import { pageOf } from './list-resources.js';
import { respondWithOperation } from './respond.js';

interface DeletedKind {
  readonly type: string;
  /** Name of the collection. */
  readonly collection: string;
  readonly purge: { readonly method: 'DELETE' | 'POST'; readonly suffix: readonly string[] };
  readonly properties: (deleted: SoftDeleted) => JsonObject;
}

const kinds: Readonly<Record<string, DeletedKind>> = {
  'microsoft.apimanagement': {
    type: 'Microsoft.ApiManagement/service',
    collection: 'deletedservices',
    purge: { method: 'DELETE', suffix: [] },
    properties: ({ resource, deletedAt, purgeAt }) => ({
      serviceId: resource.id,
      scheduledPurgeDate: purgeAt,
      deletionDate: deletedAt,
    }),
  },
  'microsoft.keyvault': {
    type: 'Microsoft.KeyVault/vaults',
    collection: 'deletedvaults',
    purge: { method: 'POST', suffix: ['purge'] },
    properties: ({ resource, deletedAt, purgeAt }) => ({
      vaultId: resource.id,
      location: textAt(resource.body, 'location') ?? '',
      deletionDate: deletedAt,
      scheduledPurgeDate: purgeAt,
    }),
  },
};

/** Lists, shows and purges what was deleted and can still be restored. */
export function serveDeleted(call: Call, address: ResourceAddress): ArmResponse | undefined {
  const { world, request } = call;
  const kind = kinds[address.namespace.toLowerCase()];
  if (kind === undefined) return undefined;
  const words = address.segments.map((segment) => segment.toLowerCase());
  const all = [...world.store.deleted.values()].filter(({ resource }) => resource.type === kind.type);
  if (words.length === 1 && words[0] === kind.collection)
    return pageOf(
      call,
      all.map((deleted) => show(kind, deleted, request.path)),
    );
  const [locations, location = '', collection, name = '', ...suffix] = words;
  if (locations !== 'locations' || collection !== kind.collection) return undefined;
  const deleted = world.store.deleted.get(softDeletedKey(kind.type, name));
  if (deleted === undefined || locationOf(deleted) !== location)
    throw new ArmError(404, 'ServiceNotFound', `There is no deleted ${kind.type} '${name}' in ${location}.`);
  if (request.method === 'GET' && suffix.length === 0)
    return { status: 200, body: show(kind, deleted, request.path) };
  const { purge } = kind;
  if (request.method !== purge.method || suffix.join() !== purge.suffix.join())
    throw armErrors.methodNotAllowed(request.method);
  const operation = world.operations.start(
    {
      target: `/subscriptions/${subscriptionOf(request.path) ?? ''}/providers/${kind.type}/${name}`,
      namespace: address.namespace,
      location,
      apiVersion: request.query.get('api-version') ?? '',
      durationMs: 60_000,
      outcome: { purge: [softDeletedKey(kind.type, name)] },
    },
    call.failure,
  );
  return respondWithOperation(world, request, operation, 'location', undefined);
}

function locationOf({ resource }: SoftDeleted): string {
  return (textAt(resource.body, 'location') ?? '').toLowerCase().replaceAll(' ', '');
}

function show(kind: DeletedKind, deleted: SoftDeleted, path: string): JsonObject {
  const { resource } = deleted;
  const subscription = subscriptionOf(path) ?? '';
  const location = locationOf(deleted);
  const [namespace] = kind.type.split('/');
  return {
    id: `/subscriptions/${subscription}/providers/${namespace}/locations/${location}/${kind.collection}/${resource.name}`,
    name: resource.name,
    type: `${namespace}/${kind.collection}`,
    location: textAt(resource.body, 'location') ?? '',
    properties: kind.properties(deleted),
  };
}
