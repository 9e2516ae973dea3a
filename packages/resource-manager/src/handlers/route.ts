import { armErrors } from '../message/arm-errors.js';
import { readJson } from '../message/arm-request.js';
import type { ArmResponse } from '../message/arm-response.js';
import { groupOf, parseAddress, type ResourceAddress, subscriptionOf } from '../path/resource-id.js';
import type { ResourceType } from '../type/resource-type.js';
import { type Call, canonicalId, requireGroup, requireSubscription } from './call.js';
import { deleteResource } from './delete-resource.js';
import { getResource } from './get-resource.js';
import { listInlineChildren, serveInlineChild } from './inline-child.js';
import { listResources } from './list-resources.js';
import { patchResource } from './patch-resource.js';
import { putResource } from './put-resource.js';
import { serveGroups } from './resource-groups.js';
import { runAction } from './run-action.js';
import { serveSubscriptionProvider } from './subscription-provider.js';

/** Finds what serves a request to Azure Resource Manager and runs it. */
export function route(call: Call): ArmResponse {
  const { request } = call;
  const path = decodePath(request.path);
  if (request.query.get('api-version') === null) throw armErrors.missingApiVersion();
  const address = parseAddress(path);
  if (address === undefined) return serveGroups(call, path);
  if (subscriptionOf(path) === undefined) throw armErrors.invalidPath(path);
  requireSubscription(call, path);
  if (/^Microsoft\.Authorization\/permissions$/i.test(`${address.namespace}/${address.segments.join('/')}`))
    return servePermissions(call);
  if (groupOf(address.scope) === undefined) {
    const response = serveSubscriptionProvider(call, address);
    if (response) return response;
  }
  return address.segments.length % 2 === 0
    ? serveResource(call, address)
    : serveCollectionOrAction(call, address);
}

function servePermissions({ world }: Call): ArmResponse {
  const { actions, notActions } = world.settings.permissions;
  const permission = {
    actions: [...actions],
    notActions: [...notActions],
    dataActions: [],
    notDataActions: [],
  };
  return { status: 200, body: { value: [permission] } };
}

function serveResource(call: Call, address: ResourceAddress): ArmResponse {
  const { request } = call;
  const type = requireType(call, address);
  const id = canonicalId(call, type, address);
  const { names } = type;
  const last = address.segments.at(-1) ?? '';
  if (names !== undefined && !names.includes(last.toLowerCase()))
    throw armErrors.resourceNotFound(type.type, last, groupOf(id) ?? '');
  if (type.inlineIn !== undefined) return serveInlineChild(call, type, id);
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      return getResource(call, type, id);
    case 'PUT':
      return putResource(call, type, id, readJson(request));
    case 'PATCH':
      return patchResource(call, type, id);
    case 'DELETE':
      return deleteResource(call, type, id);
    default:
      throw armErrors.methodNotAllowed(request.method);
  }
}

function serveCollectionOrAction(call: Call, address: ResourceAddress): ArmResponse {
  const { request } = call;
  const { segments } = address;
  const last = segments.at(-1) ?? '';
  const owner = { ...address, segments: segments.slice(0, -1) };
  if (request.method === 'POST') {
    if (owner.segments.length === 0) throw armErrors.methodNotAllowed('POST');
    const type = requireType(call, owner);
    return runAction(call, type, canonicalId(call, type, owner), last);
  }
  if (request.method !== 'GET') throw armErrors.methodNotAllowed(request.method);
  const type = requireType(call, address);
  if (owner.segments.length === 0) {
    const scope = groupOf(address.scope) === undefined ? address.scope : requireGroup(call, address.scope);
    return listResources(call, type, scope);
  }
  const ownerType = requireType(call, owner);
  const parent = canonicalId(call, ownerType, owner);
  return type.inlineIn === undefined
    ? listResources(call, type, parent)
    : listInlineChildren(call, type, parent);
}

function requireType({ registry, world }: Call, address: ResourceAddress): ResourceType {
  const { namespace, segments } = address;
  if (!registry.hasNamespace(namespace)) throw armErrors.unknownNamespace(namespace);
  const missing = world.settings.unregisteredProviders.find(
    (other) => other.toLowerCase() === namespace.toLowerCase(),
  );
  if (missing !== undefined) throw armErrors.notRegistered(subscriptionOf(address.scope) ?? '', missing);
  const short = segments.filter((_, index) => index % 2 === 0).join('/');
  const type = registry.find(`${namespace}/${short}`);
  if (type === undefined) throw armErrors.unknownType(namespace, short);
  return type;
}

function decodePath(path: string): string {
  try {
    return path.split('/').map(decodeURIComponent).join('/');
  } catch {
    throw armErrors.invalidPath(path);
  }
}
