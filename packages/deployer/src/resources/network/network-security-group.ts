import type { NetworkSecurityGroup, SecurityRule } from '@apim-kit/environment';
import { apiVersion } from '../api-version.js';
import { armObject, armParts } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';

/** `Microsoft.Network/networkSecurityGroups` with its rules. */
export function networkSecurityGroup(
  name: string,
  { rules }: NetworkSecurityGroup,
  { location, tags }: ResourceContext,
): ArmResource {
  return {
    type: 'Microsoft.Network/networkSecurityGroups',
    name,
    apiVersion: apiVersion.network,
    body: armObject({ location, tags, properties: { securityRules: armParts(rules, securityRule) } }),
    dependsOn: [],
    slice: 'platform',
  };
}

function securityRule({ destinationPortRange: ports, ...rule }: SecurityRule): ArmObject {
  const { priority, direction, access, protocol } = rule;
  return armObject({
    priority,
    direction,
    access,
    protocol,
    description: rule.description,
    sourceAddressPrefix: rule.sourceAddressPrefix,
    sourcePortRange: rule.sourcePortRange,
    destinationAddressPrefix: rule.destinationAddressPrefix,
    ...(typeof ports === 'string' ? { destinationPortRange: ports } : { destinationPortRanges: ports }),
  });
}
