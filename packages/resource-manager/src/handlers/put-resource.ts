import { type JsonObject, objectAt, textAt } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import type { ArmResponse } from '../message/arm-response.js';
import { fullName, groupOf, lastName, parentId } from '../path/resource-id.js';
import type { StoredResource } from '../state/stored-resource.js';
import type { Accepted, ResourceType } from '../type/resource-type.js';
import { find, keep, newEtag, removeTree } from '../world.js';
import { type Call, requireApiVersion } from './call.js';
import { checkPreconditions } from './check-preconditions.js';
import { checkLocks } from './check-locks.js';
import { holdOff } from './hold-off.js';
import { respondWithOperation, showResource } from './respond.js';

const noDuration = { create: 0, update: 0, delete: 0 };

/** Creates or replaces a resource, or starts the operation that does. */
export function putResource(call: Call, type: ResourceType, id: string, body: JsonObject): ArmResponse {
  const { world, request, validator } = call;
  const apiVersion = requireApiVersion(call, type);
  const existing = find(world, id);
  requireParent(call, type, id);
  if (request.method === 'PUT') validator?.check(type.type, apiVersion, fullName(id).split('/'), body);
  if (type.tracked) requireLocation(id, existing, body);
  checkLocks(world, id, 'write');
  checkPreconditions(request, existing?.etag);
  if (existing) holdOff(world, type, existing);
  type.beforeWrite?.(id, world);

  const name = lastName(id);
  const accepted: Accepted = type.put ? type.put({ id, name, body, existing, world, request }) : { body };
  const created = existing === undefined;
  const style = accepted.style ?? type.putStyle ?? 'immediate';
  const resource: StoredResource = {
    id,
    type: type.type,
    name,
    etag: newEtag(world),
    body: accepted.body,
    ...(accepted.secrets && { secrets: accepted.secrets }),
  };
  accepted.remove?.forEach((other) => removeTree(world, other));
  accepted.also?.forEach((other) => keep(world, other));
  if (style === 'immediate') {
    const settled = settle(resource, accepted, undefined);
    keep(world, settled);
    return {
      status: accepted.status ?? (created ? 201 : 200),
      headers: etagHeaders(type, settled),
      body: showResource(world, type, settled, request),
    };
  }

  const duration = type.durationMs ?? noDuration;
  const operation = world.operations.start(
    {
      target: id,
      namespace: type.type.split('/')[0] ?? '',
      location: textAt(resource.body, 'location') ?? 'global',
      apiVersion,
      durationMs: created ? duration.create : duration.update,
      outcome: { set: [settle(resource, accepted, 'Succeeded')] },
    },
    call.failure,
  );
  const running = {
    ...resource,
    operation: operation.id,
    body: withState(resource.body, textAt(resource.body, 'properties', 'provisioningState') ?? 'Updating'),
  };
  keep(world, running);
  const shown = { body: showResource(world, type, running, request), created };
  const response = respondWithOperation(world, request, operation, style, shown);
  return { ...response, headers: { ...response.headers, ...etagHeaders(type, running) } };
}

/** The ETag header where the type sends one. */
export function etagHeaders(type: ResourceType, resource: StoredResource): Record<string, string> {
  return type.etagHeader || type.etagInBody ? { etag: resource.etag } : {};
}

function settle(resource: StoredResource, accepted: Accepted, state: string | undefined): StoredResource {
  const { settled } = accepted;
  const body =
    settled === undefined
      ? resource.body
      : { ...resource.body, properties: { ...objectAt(resource.body, 'properties'), ...settled } };
  return { ...resource, body: state === undefined ? body : withState(body, state) };
}

function withState(body: JsonObject, provisioningState: string): JsonObject {
  return { ...body, properties: { ...objectAt(body, 'properties'), provisioningState } };
}

function requireParent({ world }: Call, type: ResourceType, id: string): void {
  const parent = parentId(id);
  if (parent !== undefined && find(world, parent) === undefined)
    throw armErrors.parentNotFound(type.type.slice(type.type.indexOf('/') + 1), parent);
}

function requireLocation(id: string, existing: StoredResource | undefined, body: JsonObject): void {
  const plain = (location: string) => location.toLowerCase().replaceAll(' ', '');
  const location = textAt(body, 'location');
  if (location === undefined) throw armErrors.locationRequired();
  const old = textAt(existing?.body, 'location');
  if (old !== undefined && plain(old) !== plain(location))
    throw armErrors.locationChanged(lastName(id), old, groupOf(id) ?? '', location);
}
