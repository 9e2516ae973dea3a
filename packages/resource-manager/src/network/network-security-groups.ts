import { ArmError } from '../message/arm-error.js';
import { type Json, type JsonObject, listAt, objectAt, textAt } from '../json.js';
import { guidFrom } from '../identifiers.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { referrers } from '../world.js';
import { networkApiVersions, networkType } from './network-type.js';
import { normalisePart, withDefaults } from './normalise-part.js';

const type = 'Microsoft.Network/networkSecurityGroups';

/** Network security groups: rules with defaults, the six rules of Azure's own, not deleted while a subnet uses them. */
export const networkSecurityGroups: ResourceType = {
  ...networkType,
  type,
  durationMs: { create: 4_000, update: 4_000, delete: 4_000 },
  put({ id, body, existing }: Put) {
    const rules = listAt(body, 'properties', 'securityRules');
    checkRules(rules);
    const parent = { id, type, etag: existing?.etag ?? '' };
    return {
      body: {
        ...body,
        properties: {
          ...objectAt(body, 'properties'),
          provisioningState: 'Updating',
          resourceGuid: guidFrom(id),
          securityRules: rules.map((rule) =>
            normalisePart(parent, 'securityRules', rule, withDefaults(rule, ruleDefaults)),
          ),
          defaultSecurityRules: defaultRules.map((rule) =>
            normalisePart(parent, 'defaultSecurityRules', rule, withDefaults(rule, ruleDefaults)),
          ),
        },
      },
    };
  },
  show({ resource, world }) {
    const subnets = referrers(world, resource.id).flatMap(({ body }) =>
      listAt(body, 'properties', 'subnets').filter(
        (subnet) =>
          textAt(subnet, 'properties', 'networkSecurityGroup', 'id')?.toLowerCase() ===
          resource.id.toLowerCase(),
      ),
    );
    return {
      ...resource.body,
      properties: {
        ...objectAt(resource.body, 'properties'),
        ...(subnets.length > 0 && { subnets: subnets.map(({ id }) => ({ id: id as Json })) as Json }),
      },
    };
  },
  beforeDelete({ resource, world }) {
    const user = referrers(world, resource.id)[0];
    if (user)
      throw new ArmError(
        400,
        'InUseNetworkSecurityGroupCannotBeDeleted',
        `Network security group ${resource.id} cannot be deleted because it is in use by the following resources: ${user.id}.`,
      );
  },
};

/** Security rules as resources of their own. */
export const securityRules: ResourceType = {
  type: `${type}/securityRules`,
  apiVersions: networkApiVersions,
  inlineIn: 'securityRules',
};

const ruleDefaults: JsonObject = {
  sourceAddressPrefixes: [],
  destinationAddressPrefixes: [],
  sourcePortRanges: [],
  destinationPortRanges: [],
};

function checkRules(rules: readonly JsonObject[]): void {
  const seen = new Map<string, string>();
  for (const rule of rules) {
    const name = textAt(rule, 'name') ?? '';
    const { priority, direction } = objectAt(rule, 'properties');
    if (typeof priority !== 'number' || priority < 100 || priority > 4096)
      throw new ArmError(
        400,
        'SecurityRuleInvalidPriority',
        `Security rule has invalid Priority. Value provided: ${String(priority)} Allowed range 100-4096. Rule: ${name}.`,
      );
    const key = `${String(direction)} ${priority}`;
    const other = seen.get(key);
    if (other !== undefined)
      throw new ArmError(
        400,
        'SecurityRuleConflict',
        `Security rule ${name} conflicts with rule ${other}. Rules cannot have the same Priority and Direction.`,
      );
    seen.set(key, name);
  }
}

const defaultRule = (
  name: string,
  direction: string,
  priority: number,
  access: string,
  source: string,
  destination: string,
): JsonObject => ({
  name,
  properties: {
    protocol: '*',
    sourcePortRange: '*',
    destinationPortRange: '*',
    sourceAddressPrefix: source,
    destinationAddressPrefix: destination,
    access,
    priority,
    direction,
  },
});

/** https://learn.microsoft.com/azure/virtual-network/network-security-groups-overview#default-security-rules */
const defaultRules = [
  defaultRule('AllowVnetInBound', 'Inbound', 65000, 'Allow', 'VirtualNetwork', 'VirtualNetwork'),
  defaultRule('AllowAzureLoadBalancerInBound', 'Inbound', 65001, 'Allow', 'AzureLoadBalancer', '*'),
  defaultRule('DenyAllInBound', 'Inbound', 65500, 'Deny', '*', '*'),
  defaultRule('AllowVnetOutBound', 'Outbound', 65000, 'Allow', 'VirtualNetwork', 'VirtualNetwork'),
  defaultRule('AllowInternetOutBound', 'Outbound', 65001, 'Allow', '*', 'Internet'),
  defaultRule('DenyAllOutBound', 'Outbound', 65500, 'Deny', '*', '*'),
];
