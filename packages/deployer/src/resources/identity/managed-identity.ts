import type { ManagedIdentity } from '@apim-kit/environment';
import { apiVersion } from '../api-version.js';
import { armObject } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import { idOf, outputOf } from '../references.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { resourceKey } from '../resource-key.js';

const type = 'Microsoft.ManagedIdentity/userAssignedIdentities';

/** `Microsoft.ManagedIdentity/userAssignedIdentities` */
export function managedIdentity(
  name: string,
  { tags: own }: ManagedIdentity,
  { location, tags }: ResourceContext,
): ArmResource {
  return {
    type,
    name,
    apiVersion: apiVersion.managedIdentity,
    body: armObject({ location, tags: { ...own, ...tags } }),
    dependsOn: [],
    slice: 'platform',
  };
}

/** The `identity` of a service that uses a user-assigned identity: its id is a key, not a value. */
export function userAssigned(name: string | undefined): ArmObject | undefined {
  if (name === undefined) return undefined;
  return {
    type: 'UserAssigned',
    userAssignedIdentities: Object.freeze({ kind: 'idMap', ids: [idOf(type, name)] }),
  };
}

/** Something that Azure tells about an identity once it exists. */
export const identityOutput = (name: string, property: 'principalId' | 'clientId' | 'tenantId') =>
  outputOf(resourceKey({ type, name }), 'properties', property);
