import { armObject } from '../arm-object.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { api } from './api.js';
import { backend, backendPool } from './backend.js';
import { certificate } from './certificate.js';
import { child } from './child.js';
import { diagnostic, logger } from './logger.js';
import { namedValue } from './named-value.js';
import { policy, policyFragment } from './policy.js';
import { group, product, user } from './product.js';
import { service } from './service.js';
import { subscription } from './subscription.js';

/** The service and everything that is installed in it. */
export function apiManagement(context: ResourceContext): readonly ArmResource[] {
  const { environment, loaded } = context;
  const definition = environment.apiManagement;
  const each = <T>(
    record: Readonly<Partial<Record<string, T>>> | undefined,
    make: (name: string, value: T, context: ResourceContext) => ArmResource | readonly ArmResource[],
  ) => Object.entries(record ?? {}).flatMap(([name, value]) => make(name, value as T, context));

  return [
    service(context),
    ...each(definition.certificates, certificate),
    ...each(definition.namedValues, namedValue),
    ...each(definition.backends, backend),
    ...each(definition.backendPools, backendPool),
    ...each(definition.loggers, logger),
    ...each(definition.diagnostics, diagnostic),
    ...[...loaded.apiManagement.fragments].map(([name, fragment]) => policyFragment(name, fragment, context)),
    // The service has a global policy from the start; only one that the definition names is put.
    ...(definition.policy ? [policy(context, '', [], loaded.apiManagement.policy)] : []),
    ...each(definition.tags, (name, tag) => child(context, 'tags', [name], { ...tag })),
    ...each(definition.versionSets, (name, set) =>
      child(context, 'apiVersionSets', [name], armObject({ ...set })),
    ),
    ...each(definition.groups, group),
    ...each(definition.users, user),
    ...each(definition.apis, api),
    ...each(definition.products, product),
    ...each(definition.subscriptions, subscription),
  ];
}
