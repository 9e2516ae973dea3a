import { objectAt, textAt } from '../json.js';
import { find } from '../world.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, serviceIdOf } from './child-type.js';

/** Workspaces: parts of a service of the tier Premium. */
export const workspaces: ResourceType = {
  ...childType('workspaces', 'Workspace'),
  put({ id, body, world }: Put) {
    const tier = textAt(find(world, serviceIdOf(id))?.body, 'sku', 'name') ?? '';
    if (!/^Premium/.test(tier)) throw apiManagementErrors.notInTier(tier);
    const properties = objectAt(body, 'properties');
    if (textAt(properties, 'displayName') === undefined)
      throw apiManagementErrors.validation('displayName', 'displayName is required.');
    return { body: { properties: { description: null, ...properties } } };
  },
};
