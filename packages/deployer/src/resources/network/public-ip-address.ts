import type { PublicIpAddress } from '@apim-kit/environment';
import { apiVersion } from '../api-version.js';
import { armObject } from '../arm-object.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';

/** `Microsoft.Network/publicIPAddresses`: Standard and static, which both services want. */
export function publicIpAddress(
  name: string,
  { domainNameLabel, idleTimeoutInMinutes = 4, zones }: PublicIpAddress,
  { location, tags }: ResourceContext,
): ArmResource {
  return {
    type: 'Microsoft.Network/publicIPAddresses',
    name,
    apiVersion: apiVersion.network,
    body: armObject({
      location,
      tags,
      sku: { name: 'Standard' },
      zones,
      properties: armObject({
        publicIPAddressVersion: 'IPv4',
        publicIPAllocationMethod: 'Static',
        idleTimeoutInMinutes,
        dnsSettings: domainNameLabel === undefined ? undefined : { domainNameLabel },
      }),
    }),
    dependsOn: [],
    slice: 'platform',
  };
}
