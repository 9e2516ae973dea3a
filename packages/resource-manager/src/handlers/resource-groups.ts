import { type JsonObject, objectAt, textAt } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import { readJson } from '../message/arm-request.js';
import type { ArmResponse } from '../message/arm-response.js';
import { localTenantId } from '../settings.js';
import type { ResourceGroup } from '../state/store.js';
import { type Call, groupKey, requireGroup, requireSubscription } from './call.js';
import { pageOf } from './list-resources.js';
import { respondWithOperation } from './respond.js';

/** Serves subscriptions, resource groups and the lists of resources of any type. */
export function serveGroups(call: Call, path: string): ArmResponse {
  const { request, world } = call;
  const [, root = '', id, collection = '', name, rest, ...more] = path.split('/');
  if (root.toLowerCase() === 'tenants' && id === undefined)
    return { status: 200, body: { value: [{ id: `/tenants/${localTenantId}`, tenantId: localTenantId }] } };
  if (root.toLowerCase() !== 'subscriptions' || more.length > 0) throw armErrors.invalidPath(path);
  if (id === undefined) return pageOf(call, world.settings.subscriptions.map(showSubscription));
  const subscription = requireSubscription(call, path);
  if (collection === '') return { status: 200, body: showSubscription(subscription) };
  if (collection.toLowerCase() === 'resources' && request.method === 'GET')
    return listAll(call, `/subscriptions/${subscription}`);
  if (collection.toLowerCase() !== 'resourcegroups') throw armErrors.invalidPath(path);
  if (name === undefined)
    return pageOf(
      call,
      [...world.store.groups.values()].filter((group) => group.subscription === subscription).map(showGroup),
    );
  if (rest?.toLowerCase() === 'resources') return listAll(call, requireGroup(call, path));
  if (rest !== undefined) throw armErrors.invalidPath(path);
  return serveGroup(call, path, subscription, name);
}

function serveGroup(call: Call, path: string, subscription: string, name: string): ArmResponse {
  const { request, world } = call;
  const key = groupKey(subscription, name);
  const existing = world.store.groups.get(key);
  switch (request.method) {
    case 'HEAD':
      return { status: existing ? 204 : 404 };
    case 'GET':
      if (existing === undefined) throw armErrors.groupNotFound(name);
      return { status: 200, body: showGroup(existing) };
    case 'PUT': {
      const body = readJson(request);
      const location = textAt(body, 'location');
      if (location === undefined) throw armErrors.locationRequired();
      const group = {
        subscription,
        name: existing?.name ?? name,
        location,
        tags: objectAt(body, 'tags'),
      };
      world.store.groups.set(key, group);
      return { status: existing ? 200 : 201, body: showGroup(group) };
    }
    case 'PATCH': {
      if (existing === undefined) throw armErrors.groupNotFound(name);
      const group = { ...existing, tags: { ...existing.tags, ...objectAt(readJson(request), 'tags') } };
      world.store.groups.set(key, group);
      return { status: 200, body: showGroup(group) };
    }
    case 'DELETE': {
      const id = requireGroup(call, path);
      const inside = [...world.store.resources.values()].filter((resource) =>
        resource.id.toLowerCase().startsWith(`${id.toLowerCase()}/`),
      );
      const operation = world.operations.start({
        target: id,
        namespace: 'Microsoft.Resources',
        location: existing?.location ?? 'global',
        apiVersion: request.query.get('api-version') ?? '',
        durationMs: 0,
        outcome: {
          remove: inside.map((resource) => resource.id),
          softDelete: inside
            .filter(({ type }) => /^Microsoft\.(ApiManagement\/service|KeyVault\/vaults)$/.test(type))
            .map((resource) => resource.id),
          removeGroup: key,
        },
      });
      return respondWithOperation(world, request, operation, 'location', undefined);
    }
    default:
      throw armErrors.methodNotAllowed(request.method);
  }
}

function listAll(call: Call, scope: string): ArmResponse {
  const prefix = `${scope}/`.toLowerCase();
  const tracked = [...call.world.store.resources.values()]
    .filter(({ id, type }) => id.toLowerCase().startsWith(prefix) && call.registry.find(type)?.tracked)
    .sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1));
  return pageOf(
    call,
    tracked.map(({ id, name, type, body }) => ({
      id,
      name,
      type,
      location: textAt(body, 'location') ?? '',
      tags: objectAt(body, 'tags'),
    })),
  );
}

function showSubscription(id: string): JsonObject {
  return {
    id: `/subscriptions/${id}`,
    subscriptionId: id,
    tenantId: localTenantId,
    displayName: 'Local',
    state: 'Enabled',
  };
}

function showGroup({ subscription, name, location, tags }: ResourceGroup): JsonObject {
  return {
    id: `/subscriptions/${subscription}/resourceGroups/${name}`,
    name,
    type: 'Microsoft.Resources/resourceGroups',
    location,
    tags,
    properties: { provisioningState: 'Succeeded' },
  };
}
