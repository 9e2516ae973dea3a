import { apiVersion } from '../api-version.js';
import type { ArmObject } from '../arm-value.js';
import type { ArmResource, Slice } from '../resource.js';
import type { ResourceKey } from '../resource-key.js';
import { nameAt, typeAt, type LevelContext } from './level-context.js';

/** What a child of API Management has besides its properties. */
export interface ChildOptions {
  readonly slice?: Slice;
  readonly dependsOn?: readonly ResourceKey[];
  readonly writeOnly?: ArmResource['writeOnly'];
}

/**
 * A child of the service or of a workspace: `child(context, 'apis/operations', ['orders', 'get-order'], properties)`.
 *
 * @param properties Without them the child is a mere link and its body empty.
 */
export function child(
  context: LevelContext,
  type: string,
  names: readonly string[],
  properties: ArmObject | undefined,
  { slice = 'platform', dependsOn = [], writeOnly }: ChildOptions = {},
): ArmResource {
  return {
    type: typeAt(context, type),
    name: nameAt(context, ...names),
    apiVersion: apiVersion.apiManagement,
    body: properties === undefined ? {} : { properties },
    dependsOn,
    slice,
    ...(writeOnly && { writeOnly }),
  };
}
