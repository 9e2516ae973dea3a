import type { Json, JsonObject } from '../json.js';
import type { ArmRequest } from '../message/arm-request.js';
import type { ArmResponse } from '../message/arm-response.js';
import type { Operation } from '../operations/operation.js';
import { keyFrom } from '../identifiers.js';
import type { StoredResource } from '../state/stored-resource.js';
import type { AnswerStyle, ResourceType } from '../type/resource-type.js';
import type { World } from '../world.js';

/** A resource as a GET shows it. */
export function showResource(
  world: World,
  type: ResourceType,
  resource: StoredResource,
  request: ArmRequest,
): JsonObject {
  const shown = type.show ? type.show({ resource, world, request }) : resource.body;
  return {
    id: resource.id,
    name: resource.name,
    type: resource.type,
    ...(type.etagInBody && { etag: resource.etag }),
    ...shown,
  };
}

/** The headers that lead to a long-running operation. The signature in the address is what Azure adds too. */
export function operationHeaders(
  world: World,
  request: ArmRequest,
  operation: Operation,
  style: Exclude<AnswerStyle, 'immediate'>,
): Record<string, string> {
  const { subscription, namespace, location, id, apiVersion } = operation;
  const base = `${request.origin}/subscriptions/${subscription}/providers/${namespace}/locations/${location}`;
  const query = `?api-version=${apiVersion}&t=${operation.startedAt}&c=local&s=${keyFrom(id)}&h=local`;
  return {
    'retry-after': String(world.settings.retryAfterSeconds),
    ...(style !== 'location' && { 'azure-asyncoperation': `${base}/operations/${id}${query}` }),
    ...(style !== 'azure-async-operation' && { location: `${base}/operationResults/${id}${query}` }),
  };
}

/** The answer to a request that started an operation. A body is sent only where the resource is shown at once. */
export function respondWithOperation(
  world: World,
  request: ArmRequest,
  operation: Operation,
  style: Exclude<AnswerStyle, 'immediate'>,
  shown: { readonly body: Json; readonly created: boolean } | undefined,
): ArmResponse {
  const headers = operationHeaders(world, request, operation, style);
  if (shown === undefined || style !== 'azure-async-operation') return { status: 202, headers };
  return { status: shown.created ? 201 : 200, headers, body: shown.body };
}
