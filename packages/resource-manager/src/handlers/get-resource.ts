import { fullName, groupOf } from '../path/resource-id.js';
import { armErrors } from '../message/arm-errors.js';
import type { ArmResponse } from '../message/arm-response.js';
import type { StoredResource } from '../state/stored-resource.js';
import type { ResourceType } from '../type/resource-type.js';
import { find } from '../world.js';
import { type Call, requireApiVersion } from './call.js';
import { etagHeaders } from './put-resource.js';
import { showResource } from './respond.js';

/** Shows a resource. Asking for it counts as asking for the operation that runs on it. */
export function getResource(call: Call, type: ResourceType, id: string): ArmResponse {
  const { world, request } = call;
  requireApiVersion(call, type);
  const resource = requireResource(call, type, id);
  return {
    status: 200,
    headers: etagHeaders(type, resource),
    body: showResource(world, type, resource, request),
  };
}

/** The resource of that id after the operation on it was asked for. */
export function requireResource({ world }: Call, type: ResourceType, id: string): StoredResource {
  const { operation } = find(world, id) ?? {};
  if (operation !== undefined) world.operations.poll(operation);
  const resource = find(world, id);
  if (resource) return resource;
  const short = type.type.slice(type.type.indexOf('/') + 1);
  throw (
    type.notFound?.(id) ??
    armErrors.resourceNotFound(`${type.type.split('/')[0]}/${short}`, fullName(id), groupOf(id) ?? '')
  );
}
