import { armErrors } from '../message/arm-errors.js';
import type { StoredResource } from '../state/stored-resource.js';
import type { ResourceType } from '../type/resource-type.js';
import type { World } from '../world.js';

/**
 * What a write meets while an operation runs on the resource: a refusal, or the end of that operation.
 *
 * A refusal counts as asking for the operation, so that whoever only tries again is served in the end.
 */
export function holdOff(world: World, type: ResourceType, resource: StoredResource): void {
  const running = world.operations.runningOn(resource.id);
  if (running === undefined || world.operations.poll(running.id)?.status !== 'InProgress') return;
  if (type.whileBusy === 'supersede')
    world.operations.cancel(running, {
      code: 'CanceledAndSupersededDueToAnotherOperation',
      message: `Operation was canceled and superseded by another operation on ${resource.id}.`,
    });
  else throw type.busyError?.(resource) ?? armErrors.anotherOperation(resource.id);
}
