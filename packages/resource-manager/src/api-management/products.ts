import { type JsonObject, objectAt, textAt } from '../json.js';
import { resourcesOf } from '../world.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, typeBeside } from './child-type.js';

/** Products: not deleted with subscriptions unless asked to. */
export const products: ResourceType = {
  ...childType('products', 'Product'),
  put({ body }: Put) {
    const properties = objectAt(body, 'properties');
    if (textAt(properties, 'displayName') === undefined)
      throw apiManagementErrors.validation('displayName', 'displayName is required.');
    const kept: JsonObject = {
      description: null,
      terms: null,
      subscriptionRequired: true,
      approvalRequired: false,
      subscriptionsLimit: null,
      state: 'notPublished',
      ...properties,
    };
    return { body: { properties: kept } };
  },
  beforeDelete({ resource, world, request }) {
    const users = resourcesOf(world, typeBeside(resource.id, 'subscriptions')).filter(
      ({ body }) => textAt(body, 'properties', 'scope')?.toLowerCase() === resource.id.toLowerCase(),
    );
    if (users.length === 0) return;
    if (request.query.get('deleteSubscriptions') === 'true')
      for (const { id } of users) world.store.resources.delete(id.toLowerCase());
    else
      throw apiManagementErrors.inUse(
        `Product ${resource.name}`,
        users.map(({ id }) => id),
      );
  },
};
