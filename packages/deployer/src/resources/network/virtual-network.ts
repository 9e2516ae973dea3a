import type { Network, Subnet } from '@apim-kit/environment';
import { apiVersion } from '../api-version.js';
import { armObject, armParts } from '../arm-object.js';
import { referTo } from '../references.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';

/** `Microsoft.Network/virtualNetworks` with its subnets inside: as children of their own they would race. */
export function virtualNetwork(
  { virtualNetwork: { name, addressPrefixes, subnets } }: Network,
  { location, tags }: ResourceContext,
): ArmResource {
  return {
    type: 'Microsoft.Network/virtualNetworks',
    name,
    apiVersion: apiVersion.network,
    body: armObject({
      location,
      tags,
      properties: { addressSpace: { addressPrefixes }, subnets: armParts(subnets, subnet) },
    }),
    dependsOn: [],
    slice: 'platform',
  };
}

function subnet({ addressPrefix, networkSecurityGroup, serviceEndpoints }: Subnet) {
  return armObject({
    addressPrefix,
    networkSecurityGroup:
      networkSecurityGroup === undefined
        ? undefined
        : referTo('Microsoft.Network/networkSecurityGroups', networkSecurityGroup),
    serviceEndpoints: serviceEndpoints?.map((service) => ({ service })),
  });
}
