import { objectAt } from '../json.js';
import { find } from '../world.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, serviceIdOf } from './child-type.js';

/** What is linked to what: the type of the link, and the collection that holds its target under the same name. */
const linked: Readonly<Record<string, { readonly collection: string; readonly entity: string }>> = {
  'products/apis': { collection: 'apis', entity: 'Api' },
  'products/groups': { collection: 'groups', entity: 'Group' },
  'products/tags': { collection: 'tags', entity: 'Tag' },
  'groups/users': { collection: 'users', entity: 'User' },
  'apis/tags': { collection: 'tags', entity: 'Tag' },
  'apis/operations/tags': { collection: 'tags', entity: 'Tag' },
};

/** Links that share the name of what they link to, and show it. */
export const links: readonly ResourceType[] = Object.entries(linked).map(
  ([type, { collection, entity }]) => ({
    ...childType(type, entity),
    deleteNeedsIfMatch: false,
    put({ id, name, world }: Put) {
      const target = find(world, `${serviceIdOf(id)}/${collection}/${name}`);
      if (target === undefined) throw apiManagementErrors.notFound(entity);
      return { body: { properties: {} } };
    },
    show({ resource, world }) {
      const target = find(world, `${serviceIdOf(resource.id)}/${collection}/${resource.name}`);
      return { properties: objectAt(target?.body, 'properties') };
    },
  }),
);
