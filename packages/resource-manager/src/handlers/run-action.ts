import { textAt } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import type { ArmResponse } from '../message/arm-response.js';
import type { ResourceType } from '../type/resource-type.js';
import { keep } from '../world.js';
import { type Call, requireApiVersion } from './call.js';
import { requireResource } from './get-resource.js';
import { holdOff } from './hold-off.js';
import { respondWithOperation } from './respond.js';

/** Runs a POST action of a resource, such as `start` of an application gateway. */
export function runAction(call: Call, type: ResourceType, id: string, name: string): ArmResponse {
  const { world, request } = call;
  const apiVersion = requireApiVersion(call, type);
  const action = type.actions?.[name.toLowerCase()];
  if (action === undefined) throw armErrors.invalidPath(request.path);
  const resource = requireResource(call, type, id);
  const result = action({ resource, world, request });
  if (result.kind === 'answer') return result.response;
  if (result.style === 'immediate') throw armErrors.unsupported(`the action ${name} without an operation`);
  holdOff(world, type, resource);
  const operation = world.operations.start(
    {
      target: id,
      namespace: type.type.split('/')[0] ?? '',
      location: textAt(resource.body, 'location') ?? 'global',
      apiVersion,
      durationMs: result.durationMs,
      outcome: result.outcome,
      ...(result.result !== undefined && { result: result.result }),
    },
    call.failure,
  );
  keep(world, { ...resource, operation: operation.id });
  return respondWithOperation(world, request, operation, result.style, undefined);
}
