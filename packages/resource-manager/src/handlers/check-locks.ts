import { textAt } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import { resourcesOf, type World } from '../world.js';

/**
 * Refuses what a management lock on the resource or above it forbids.
 *
 * @throws ArmError `ScopeLocked`
 */
export function checkLocks(world: World, id: string, action: 'write' | 'delete'): void {
  for (const lock of resourcesOf(world, 'Microsoft.Authorization/locks')) {
    const scope = lock.id.slice(0, lock.id.toLowerCase().lastIndexOf('/providers/'));
    if (!`${id}/`.toLowerCase().startsWith(`${scope}/`.toLowerCase())) continue;
    if (id.toLowerCase().includes('/microsoft.authorization/')) continue;
    const level = textAt(lock.body, 'properties', 'level');
    if (level === 'ReadOnly' || action === 'delete') throw armErrors.scopeLocked(id, scope, action);
  }
}
