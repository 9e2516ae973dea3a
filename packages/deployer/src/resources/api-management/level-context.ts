import type { ResourceLevel } from '@apim-kit/environment';
import type { ResourceIdLeaf } from '../arm-value.js';
import { idOf } from '../references.js';
import type { ResourceContext } from '../resource-context.js';
import { resourceKey, type ResourceKey } from '../resource-key.js';
import { serviceType } from './service.js';

/** What a resource of API Management is made from: the environment, and the level where it is kept. */
export interface LevelContext extends ResourceContext {
  readonly level: ResourceLevel;
}

/** The type of a collection at a level: `…/service/apis`, `…/service/workspaces/apis`. */
export const typeAt = ({ level }: LevelContext, collection: string): string =>
  level.workspace === null ? `${serviceType}/${collection}` : `${serviceType}/workspaces/${collection}`;

/** The full name of a resource at a level: `apim-sample/orders`, `apim-sample/sales/leads`. */
export const nameAt = ({ level, environment }: LevelContext, ...names: readonly string[]): string =>
  [environment.apiManagement.name, ...(level.workspace === null ? [] : [level.workspace.id]), ...names].join(
    '/',
  );

/** The id of a resource at a level. */
export const idAt = (
  context: LevelContext,
  collection: string,
  ...names: readonly string[]
): ResourceIdLeaf => idOf(typeAt(context, collection), nameAt(context, ...names));

/** The key of a resource at a level. */
export const keyAt = (context: LevelContext, collection: string, ...names: readonly string[]): ResourceKey =>
  resourceKey({ type: typeAt(context, collection), name: nameAt(context, ...names) });

/** A path that begins at the service: `/apis`, `/workspaces/sales/apis`. */
export const pathAt = ({ level }: LevelContext, collection: string): string =>
  level.workspace === null ? `/${collection}` : `/workspaces/${level.workspace.id}/${collection}`;
