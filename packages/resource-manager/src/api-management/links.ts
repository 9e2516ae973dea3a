import { objectAt, textAt } from '../json.js';
import { find } from '../world.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, serviceIdOf } from './child-type.js';

/** What is linked to what: the type of the link, and the collection that holds its target under the same name. */
const linked: Readonly<Record<string, { readonly collection: string; readonly entity: string }>> = {
  'products/apis': { collection: 'apis', entity: 'Api' },
  'products/groups': { collection: 'groups', entity: 'Group' },
  'products/tags': { collection: 'tags', entity: 'Tag' },
  'apis/tags': { collection: 'tags', entity: 'Tag' },
  'apis/operations/tags': { collection: 'tags', entity: 'Tag' },
};

/** Links with a name of their own, by the property that holds the id of their target. */
const held: Readonly<Record<string, { readonly property: string; readonly entity: string }>> = {
  'products/apiLinks': { property: 'apiId', entity: 'Api' },
  'products/groupLinks': { property: 'groupId', entity: 'Group' },
  'tags/apiLinks': { property: 'apiId', entity: 'Api' },
};

/** Links that hold an id. */
export const heldLinks: readonly ResourceType[] = Object.entries(held).map(
  ([type, { property, entity }]) => ({
    ...childType(type, entity),
    deleteNeedsIfMatch: false,
    put({ id, body, world }: Put) {
      const target = textAt(body, 'properties', property);
      if (target === undefined) throw apiManagementErrors.validation(property, `${property} is required.`);
      const full = target.startsWith('/subscriptions/') ? target : `${serviceIdOf(id)}${target}`;
      if (find(world, full) === undefined) throw apiManagementErrors.notFound(entity);
      return { body: { properties: { [property]: full } } };
    },
  }),
);

/** Users of a group; a workspace has groups of its own, users are the service's. */
export const groupUsers: ResourceType = namedLink('groups/users', 'users', 'User');

/** Links of a service that share the name of what they link to, and show it. */
export const links: readonly ResourceType[] = Object.entries(linked).map(([type, { collection, entity }]) =>
  namedLink(type, collection, entity),
);

function namedLink(type: string, collection: string, entity: string): ResourceType {
  return {
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
  };
}
