import type { JsonObject } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import type { ArmResponse } from '../message/arm-response.js';
import type { Operation } from '../operations/operation.js';
import { find } from '../world.js';
import type { Call } from './call.js';
import { operationHeaders, showResource } from './respond.js';

/** What the Azure-AsyncOperation address answers. */
export function operationStatus(call: Call, id: string): ArmResponse {
  const { world, request } = call;
  const operation = poll(call, id);
  const running = operation.status === 'InProgress';
  const body: JsonObject = {
    id: request.path,
    name: operation.id,
    status: operation.status,
    startTime: new Date(operation.startedAt).toISOString(),
    ...(!running && { endTime: new Date(Math.max(operation.endsAt, operation.startedAt)).toISOString() }),
    ...(!running && operation.error && { error: operation.error }),
  };
  return {
    status: 200,
    ...(running && { headers: { 'retry-after': String(world.settings.retryAfterSeconds) } }),
    body,
  };
}

/** What the Location address answers: 202 while it runs, then the resource, nothing, or the error. */
export function operationResult(call: Call, id: string): ArmResponse {
  const { world, registry, request } = call;
  const operation = poll(call, id);
  switch (operation.status) {
    case 'InProgress':
      return { status: 202, headers: operationHeaders(world, request, operation, 'location') };
    case 'Failed':
    case 'Canceled':
      return { status: operation.errorStatus ?? 500, body: { error: operation.error ?? {} } };
    case 'Succeeded': {
      if (operation.result !== undefined) return { status: 200, body: operation.result };
      const resource = find(world, operation.target);
      const type = resource && registry.find(resource.type);
      return resource && type
        ? { status: 200, body: showResource(world, type, resource, request) }
        : { status: 204 };
    }
  }
}

function poll({ world }: Call, id: string): Operation {
  const operation = world.operations.poll(id);
  if (operation === undefined) throw armErrors.operationNotFound(id);
  return operation;
}
