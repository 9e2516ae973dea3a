import type { JsonObject } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import type { ArmResponse } from '../message/arm-response.js';
import { parentId } from '../path/resource-id.js';
import type { ResourceType } from '../type/resource-type.js';
import { resourcesOf } from '../world.js';
import { type Call, requireApiVersion } from './call.js';
import { readFilter } from './read-filter.js';
import { showResource } from './respond.js';

/** Lists the resources of a type below a scope, a page at a time. */
export function listResources(call: Call, type: ResourceType, scope: string): ArmResponse {
  const { world, request } = call;
  requireApiVersion(call, type);
  if (type.unlisted) throw armErrors.methodNotAllowed('GET');
  for (const { operation } of resourcesOf(world, type.type, `${scope}/`))
    if (operation !== undefined) world.operations.poll(operation);
  const isChild = type.type.split('/').length > 2;
  const found = resourcesOf(world, type.type, `${scope}/`)
    .filter(({ id }) => !isChild || parentId(id)?.toLowerCase() === scope.toLowerCase())
    .sort((a, b) => (a.id.toLowerCase() < b.id.toLowerCase() ? -1 : 1))
    .map((resource) => showResource(world, type, resource, request));
  return pageOf(call, found);
}

/** One page of a list, with the link to the next. Understands `$top`, `$skip`, `$skiptoken` and `$filter`. */
export function pageOf({ world, request }: Call, all: readonly JsonObject[]): ArmResponse {
  const { query } = request;
  const filter = readFilter(query.get('$filter'));
  const found = all.filter(filter);
  const skip = Number(query.get('$skiptoken') ?? query.get('$skip') ?? 0);
  const top = Math.min(Number(query.get('$top') ?? world.settings.pageSize), world.settings.pageSize);
  if (!Number.isInteger(skip) || !Number.isInteger(top) || skip < 0 || top < 1)
    throw armErrors.invalidRequestContent('$top and $skip are positive integers');
  const value = found.slice(skip, skip + top);
  if (skip + top >= found.length) return { status: 200, body: { value, count: found.length } };
  const next = new URLSearchParams(query);
  next.delete('$skip');
  next.set('$skiptoken', String(skip + top));
  return {
    status: 200,
    body: { value, count: found.length, nextLink: `${request.origin}${request.path}?${next.toString()}` },
  };
}
