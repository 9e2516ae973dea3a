import { createHash } from 'node:crypto';
import type { ResourceIdLeaf } from '../arm-value.js';
import { idOf } from '../references.js';
import type { ArmResource } from '../resource.js';
import { child, type ChildOptions } from './child.js';
import { idAt, keyAt, type LevelContext } from './level-context.js';
import { serviceType } from './service.js';

/** What a link at the service is: a child with the name of what it links to, and no body. */
interface NamedLink {
  readonly type: string;
  readonly names: readonly [owner: string, target: string];
}

/** What a link in a workspace is: a child with a name of its own, unique in the service, that holds an id. */
interface HeldLink {
  readonly type: string;
  readonly owner: string;
  readonly property: string;
  readonly id: ResourceIdLeaf;
}

function link(
  context: LevelContext,
  { type, names }: NamedLink,
  held: HeldLink,
  options: ChildOptions,
): ArmResource {
  if (context.level.workspace === null) return child(context, type, names, undefined, options);
  return child(
    context,
    held.type,
    [held.owner, linkName([context.level.workspace.id, held.type, ...names])],
    { [held.property]: held.id },
    { ...options, dependsOn: [] },
  );
}

/** At most 80 characters, and no other link of the service has it: names may hold hyphens, and be longer. */
function linkName([workspace, type, ...names]: readonly string[]): string {
  const hash = createHash('sha256').update(JSON.stringify([workspace, type, ...names]));
  return `${names.join('-').slice(0, 63)}-${hash.digest('hex').slice(0, 16)}`;
}

/** `products/apis`, or `products/apiLinks` in a workspace. */
export const productApi = (context: LevelContext, product: string, api: string): ArmResource =>
  link(
    context,
    { type: 'products/apis', names: [product, api] },
    { type: 'products/apiLinks', owner: product, property: 'apiId', id: idAt(context, 'apis', api) },
    { slice: `api:${api}`, dependsOn: [keyAt(context, 'apis', api)] },
  );

/** `products/groups`, or `products/groupLinks` in a workspace, where the built-in groups are the service’s. */
export function productGroup(context: LevelContext, product: string, group: string): ArmResource {
  const { level, environment } = context;
  const isOwn = Object.hasOwn(level.definition.groups ?? {}, group);
  return link(
    context,
    { type: 'products/groups', names: [product, group] },
    {
      type: 'products/groupLinks',
      owner: product,
      property: 'groupId',
      id: isOwn
        ? idAt(context, 'groups', group)
        : idOf(`${serviceType}/groups`, environment.apiManagement.name, group),
    },
    { dependsOn: [keyAt(context, 'groups', group)] },
  );
}

/** `apis/tags`, or `tags/apiLinks` in a workspace. */
export const apiTag = (context: LevelContext, api: string, tag: string): ArmResource =>
  link(
    context,
    { type: 'apis/tags', names: [api, tag] },
    { type: 'tags/apiLinks', owner: tag, property: 'apiId', id: idAt(context, 'apis', api) },
    { slice: `api:${api}`, dependsOn: [keyAt(context, 'tags', tag)] },
  );
