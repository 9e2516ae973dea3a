import { type JsonObject, listAt, objectAt, textAt } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import { readJson } from '../message/arm-request.js';
import type { ArmResponse } from '../message/arm-response.js';
import { groupOf, lastName, parentId } from '../path/resource-id.js';
import type { Registry } from '../type/registry.js';
import type { ResourceType } from '../type/resource-type.js';
import { find } from '../world.js';
import type { Call } from './call.js';
import { requireResource } from './get-resource.js';
import { checkPreconditions } from './check-preconditions.js';
import { pageOf } from './list-resources.js';
import { putResource } from './put-resource.js';
import { showResource } from './respond.js';

/** Serves a child that is an element of its parent's list, such as a subnet: every write is one of the parent. */
export function serveInlineChild(call: Call, type: ResourceType, id: string): ArmResponse {
  const { world, request, registry } = call;
  const parentType = requireParentType(registry, type);
  const parent = parentId(id) ?? '';
  if (find(world, parent) === undefined) throw armErrors.parentNotFound(type.type, parent);
  const resource = requireResource(call, parentType, parent);
  const list = type.inlineIn ?? '';
  const shownParent = showResource(world, parentType, resource, request);
  const shown = listAt(shownParent, 'properties', list);
  const name = lastName(id).toLowerCase();
  const isIt = (item: JsonObject) => textAt(item, 'name')?.toLowerCase() === name;
  const element = shown.find(isIt);
  const others = listAt(resource.body, 'properties', list).filter((item) => !isIt(item));
  const write = (items: JsonObject[]) => {
    checkPreconditions(request, textAt(element, 'etag'));
    const body = {
      ...resource.body,
      properties: { ...objectAt(resource.body, 'properties'), [list]: items },
    };
    const plain = { ...request, method: 'PATCH', headers: {} };
    return putResource({ ...call, request: plain }, parentType, parent, body);
  };
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      if (element === undefined)
        throw armErrors.resourceNotFound(type.type, `${lastName(parent)}/${lastName(id)}`, groupOf(id) ?? '');
      return {
        status: 200,
        headers: { etag: textAt(element, 'etag') ?? '' },
        body: element,
      };
    case 'PUT': {
      const body = { ...readJson(request), name: lastName(id) };
      const response = write([...others, body]);
      const after = listAt(find(world, parent)?.body, 'properties', list).find(isIt);
      return {
        ...response,
        status: element === undefined ? 201 : 200,
        ...(after && { body: { ...after, id, type: type.type } }),
      };
    }
    case 'DELETE': {
      if (element === undefined) return { status: 204 };
      const { headers = {} } = write(others);
      return { status: 202, headers };
    }
    default:
      throw armErrors.methodNotAllowed(request.method);
  }
}

/** Lists the children that are elements of their parent's list. */
export function listInlineChildren(call: Call, type: ResourceType, parent: string): ArmResponse {
  const parentType = requireParentType(call.registry, type);
  const resource = requireResource(call, parentType, parent);
  const shown = showResource(call.world, parentType, resource, call.request);
  return pageOf(call, listAt(shown, 'properties', type.inlineIn ?? ''));
}

function requireParentType(registry: Registry, type: ResourceType): ResourceType {
  const parent = registry.find(type.type.slice(0, type.type.lastIndexOf('/')));
  if (parent === undefined) throw armErrors.unknownType('', type.type);
  return parent;
}
