import type { Group, Product, User } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import { resourceKey } from '../resource-key.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { child } from './child.js';
import { policy } from './policy.js';
import { serviceType } from './service.js';

/** `service/products` with the links to its APIs and groups, and its policy. */
export function product(name: string, definition: Product, context: ResourceContext): readonly ArmResource[] {
  const { displayName, description, state = 'published', approvalRequired, subscriptionsLimit } = definition;
  const { subscriptionRequired = true, apis, groups = [] } = definition;
  const document = context.loaded.apiManagement.products.get(name);
  const service = context.environment.apiManagement.name;
  const key = (type: string, id: string) =>
    resourceKey({ type: `${serviceType}/${type}`, name: `${service}/${id}` });
  return [
    child(
      context,
      'products',
      [name],
      armObject({
        displayName,
        description,
        state,
        subscriptionRequired,
        // Azure refuses it where no subscription is asked for.
        approvalRequired: subscriptionRequired ? (approvalRequired ?? false) : undefined,
        subscriptionsLimit,
      }),
    ),
    ...apis.map((api) =>
      child(context, 'products/apis', [name, api], undefined, {
        slice: `api:${api}`,
        dependsOn: [key('apis', api)],
      }),
    ),
    ...groups.map((group) =>
      child(context, 'products/groups', [name, group], undefined, { dependsOn: [key('groups', group)] }),
    ),
    ...(document ? [policy(context, 'products', [name], document)] : []),
  ];
}

/** `service/groups` */
export function group(
  name: string,
  { displayName, description }: Group,
  context: ResourceContext,
): ArmResource {
  return child(context, 'groups', [name], armObject({ displayName, description, type: 'custom' }));
}

/** `service/users` and the links from their groups. */
export function user(
  name: string,
  { groups = [], ...definition }: User,
  context: ResourceContext,
): readonly ArmResource[] {
  const service = context.environment.apiManagement.name;
  return [
    child(context, 'users', [name], armObject({ ...definition })),
    ...groups.map((each) =>
      child(context, 'groups/users', [each, name], undefined, {
        dependsOn: [resourceKey({ type: `${serviceType}/users`, name: `${service}/${name}` })],
      }),
    ),
  ];
}
