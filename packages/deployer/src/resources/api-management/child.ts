import { apiVersion } from '../api-version.js';
import type { ArmObject } from '../arm-value.js';
import type { ArmResource, Slice } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import type { ResourceKey } from '../resource-key.js';
import { serviceType } from './service.js';

/** What a child of API Management has besides its properties. */
export interface ChildOptions {
  readonly slice?: Slice;
  readonly dependsOn?: readonly ResourceKey[];
  readonly writeOnly?: ArmResource['writeOnly'];
}

/**
 * A child of the service: `child(context, 'apis/operations', ['orders', 'get-order'], properties)`.
 *
 * @param properties Without them the child is a mere link and its body empty.
 */
export function child(
  { environment }: ResourceContext,
  type: string,
  names: readonly string[],
  properties: ArmObject | undefined,
  { slice = 'platform', dependsOn = [], writeOnly }: ChildOptions = {},
): ArmResource {
  return {
    type: `${serviceType}/${type}`,
    name: [environment.apiManagement.name, ...names].join('/'),
    apiVersion: apiVersion.apiManagement,
    body: properties === undefined ? {} : { properties },
    dependsOn,
    slice,
    ...(writeOnly && { writeOnly }),
  };
}
