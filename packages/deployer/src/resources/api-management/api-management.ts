import { resourceLevels, type Workspace } from '@apim-kit/environment';
import { armObject } from '../arm-object.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { api } from './api.js';
import { backend, backendPool } from './backend.js';
import { certificate } from './certificate.js';
import { child } from './child.js';
import type { LevelContext } from './level-context.js';
import { diagnostic, logger } from './logger.js';
import { namedValue } from './named-value.js';
import { policy, policyFragment } from './policy.js';
import { group, product, user } from './product.js';
import { service } from './service.js';
import { subscription } from './subscription.js';

/** The service, and everything that is installed in it and in its workspaces. */
export function apiManagement(context: ResourceContext): readonly ArmResource[] {
  const { environment, loaded } = context;
  const { users, workspaces } = environment.apiManagement;
  const [atService, ...atWorkspaces] = resourceLevels(environment, loaded.apiManagement);
  const ofService: LevelContext = { ...context, level: atService };
  return [
    service(context),
    ...each(users, user, ofService),
    ...resourcesAt(ofService),
    ...each(workspaces, workspace, ofService),
    ...atWorkspaces.flatMap((level) => resourcesAt({ ...context, level })),
  ];
}

/** `service/workspaces` */
const workspace = (
  name: string,
  { displayName, description }: Workspace,
  context: LevelContext,
): ArmResource => child(context, 'workspaces', [name], armObject({ displayName, description }));

const each = <T>(
  record: Readonly<Partial<Record<string, T>>> | undefined,
  make: (name: string, value: T, context: LevelContext) => ArmResource | readonly ArmResource[],
  context: LevelContext,
) => Object.entries(record ?? {}).flatMap(([name, value]) => make(name, value as T, context));

function resourcesAt(context: LevelContext): readonly ArmResource[] {
  const { definition, loaded } = context.level;
  return [
    ...each(definition.certificates, certificate, context),
    ...each(definition.namedValues, namedValue, context),
    ...each(definition.backends, backend, context),
    ...each(definition.backendPools, backendPool, context),
    ...each(definition.loggers, logger, context),
    ...each(definition.diagnostics, diagnostic, context),
    ...[...loaded.fragments].map(([name, fragment]) => policyFragment(name, fragment, context)),
    // The service has a global policy from the start; only one that the definition names is put.
    ...(definition.policy && loaded.policy ? [policy(context, '', [], loaded.policy)] : []),
    ...each(definition.tags, (name, tag) => child(context, 'tags', [name], { ...tag }), context),
    ...each(
      definition.versionSets,
      (name, set) => child(context, 'apiVersionSets', [name], armObject({ ...set })),
      context,
    ),
    ...each(definition.groups, group, context),
    ...each(definition.apis, api, context),
    ...each(definition.products, product, context),
    ...each(definition.subscriptions, subscription, context),
  ];
}
