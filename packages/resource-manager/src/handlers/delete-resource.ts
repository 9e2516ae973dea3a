import { textAt } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import { ArmError } from '../message/arm-error.js';
import type { ArmResponse } from '../message/arm-response.js';
import type { ResourceType } from '../type/resource-type.js';
import { find, keep, removeTree } from '../world.js';
import { type Call, requireApiVersion } from './call.js';
import { checkLocks } from './check-locks.js';
import { checkPreconditions } from './check-preconditions.js';
import { holdOff } from './hold-off.js';
import { respondWithOperation } from './respond.js';

/** Deletes a resource, or starts the operation that does; 204 where there is none. */
export function deleteResource(call: Call, type: ResourceType, id: string): ArmResponse {
  const { world, request } = call;
  const apiVersion = requireApiVersion(call, type);
  const resource = find(world, id);
  if (resource === undefined) return { status: 204 };
  if (type.deleteNeedsIfMatch && request.headers['if-match'] === undefined)
    throw new ArmError(400, 'IfMatchRequired', 'The If-Match header is required to delete this entity.');
  checkLocks(world, id, 'delete');
  checkPreconditions(request, resource.etag);
  holdOff(world, type, resource);
  type.beforeWrite?.(id, world);
  type.beforeDelete?.({ resource, world, request });
  const style = type.deleteStyle ?? 'immediate';
  if (style === 'immediate') {
    if (type.names !== undefined && type.show === undefined && type.put === undefined)
      throw armErrors.methodNotAllowed('DELETE');
    removeTree(world, id);
    return { status: 200 };
  }
  const operation = world.operations.start(
    {
      target: id,
      namespace: type.type.split('/')[0] ?? '',
      location: textAt(resource.body, 'location') ?? 'global',
      apiVersion,
      durationMs: type.durationMs?.delete ?? 0,
      outcome: type.deleteOutcome?.({ resource, world, request }) ?? { remove: [id] },
    },
    call.failure,
  );
  keep(world, {
    ...resource,
    operation: operation.id,
    body: {
      ...resource.body,
      properties: {
        ...(resource.body.properties as Record<string, never> | undefined),
        provisioningState: 'Deleting',
      },
    },
  });
  return respondWithOperation(world, request, operation, style, undefined);
}
