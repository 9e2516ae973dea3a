import type { Group, Product, User } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import { resourceKey } from '../resource-key.js';
import type { ArmResource } from '../resource.js';
import { child } from './child.js';
import type { LevelContext } from './level-context.js';
import { productApi, productGroup } from './links.js';
import { policy } from './policy.js';
import { serviceType } from './service.js';

/** `service/products` with the links to its APIs and groups, and its policy. */
export function product(name: string, definition: Product, context: LevelContext): readonly ArmResource[] {
  const { displayName, description, state = 'published', approvalRequired, subscriptionsLimit } = definition;
  const { subscriptionRequired = true, apis, groups = [] } = definition;
  const document = context.level.loaded.products.get(name);
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
    ...apis.map((api) => productApi(context, name, api)),
    ...groups.map((group) => productGroup(context, name, group)),
    ...(document ? [policy(context, 'products', [name], document)] : []),
  ];
}

/** `service/groups` with the links to its users, who are the service’s. */
export function group(
  name: string,
  { displayName, description, users = [] }: Group,
  context: LevelContext,
): readonly ArmResource[] {
  const service = context.environment.apiManagement;
  const isOfService = context.level.workspace === null;
  const naming = Object.entries(service.users ?? {}).filter(
    ([, { groups = [] }]) => isOfService && groups.includes(name),
  );
  const members = new Set([...users, ...naming.map(([user]) => user)]);
  return [
    child(context, 'groups', [name], armObject({ displayName, description, type: 'custom' })),
    ...[...members].map((user) =>
      child(context, 'groups/users', [name, user], undefined, {
        dependsOn: [resourceKey({ type: `${serviceType}/users`, name: `${service.name}/${user}` })],
      }),
    ),
  ];
}

/** `service/users` */
export const user = (name: string, { groups: _, ...definition }: User, context: LevelContext): ArmResource =>
  child(context, 'users', [name], armObject({ ...definition }));
