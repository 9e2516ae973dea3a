import { ArmError } from '../message/arm-error.js';
import { armErrors } from '../message/arm-errors.js';
import { guidFrom } from '../identifiers.js';
import { type Json, type JsonObject, listAt, objectAt, textAt, valueAt, without } from '../json.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { find, referrers, type World } from '../world.js';
import { isWithin, overlap, readIpRange } from './ip-range.js';
import { networkApiVersions, networkType } from './network-type.js';
import { normalisePart, withDefaults } from './normalise-part.js';

const type = 'Microsoft.Network/virtualNetworks';

/** Virtual networks: a list of subnets replaces the one before, but never a subnet in use. */
export const virtualNetworks: ResourceType = {
  ...networkType,
  type,
  durationMs: { create: 6_000, update: 6_000, delete: 10_000 },
  put({ id, name, body, existing, world }: Put) {
    const ranges = readAddressSpace(name, body);
    // Since 2025 a document without the property leaves the subnets alone; an empty list removes them.
    const subnets =
      valueAt(body, 'properties', 'subnets') === undefined
        ? listAt(existing?.body, 'properties', 'subnets')
        : listAt(body, 'properties', 'subnets');
    checkSubnets(id, name, ranges, subnets, world);
    for (const old of listAt(existing?.body, 'properties', 'subnets'))
      if (!subnets.some((subnet) => sameName(subnet, old))) refuseInUse(world, id, old);
    const parent = { id, type, etag: existing?.etag ?? '' };
    return {
      body: {
        ...body,
        properties: {
          ...objectAt(body, 'properties'),
          provisioningState: 'Updating',
          resourceGuid: guidFrom(id),
          enableDdosProtection: valueAt(body, 'properties', 'enableDdosProtection') ?? false,
          privateEndpointVNetPolicies: 'Disabled',
          virtualNetworkPeerings: [],
          subnets: subnets.map((subnet) =>
            normalisePart(parent, 'subnets', subnet, {
              ...without(withDefaults(subnet, subnetDefaults), 'ipConfigurations', 'provisioningState'),
            }),
          ),
        },
      },
    };
  },
  show({ resource, world }) {
    const properties = objectAt(resource.body, 'properties');
    return {
      ...resource.body,
      properties: {
        ...properties,
        subnets: listAt(properties, 'subnets').map((subnet) => showSubnet(world, subnet)),
      },
    };
  },
  beforeDelete({ resource, world }) {
    for (const subnet of listAt(resource.body, 'properties', 'subnets'))
      refuseInUse(world, resource.id, subnet);
  },
};

/** Subnets as resources of their own. */
export const subnets: ResourceType = {
  type: `${type}/subnets`,
  apiVersions: networkApiVersions,
  inlineIn: 'subnets',
};

const subnetDefaults: JsonObject = {
  delegations: [],
  privateEndpointNetworkPolicies: 'Disabled',
  privateLinkServiceNetworkPolicies: 'Enabled',
};

function sameName(a: JsonObject, b: JsonObject): boolean {
  return textAt(a, 'name')?.toLowerCase() === textAt(b, 'name')?.toLowerCase();
}

function readAddressSpace(name: string, body: JsonObject) {
  const prefixes = valueAt(body, 'properties', 'addressSpace', 'addressPrefixes');
  const texts = Array.isArray(prefixes) ? prefixes.map(String) : [];
  if (texts.length === 0)
    throw new ArmError(
      400,
      'InvalidAddressPrefixFormat',
      `Virtual network ${name} needs at least one address prefix.`,
    );
  return texts.map((text) => requireRange(text, name));
}

function requireRange(text: string, owner: string) {
  const range = readIpRange(text);
  if (range === undefined)
    throw new ArmError(
      400,
      'InvalidCIDRNotation',
      `The address prefix ${text} in resource ${owner} is not valid: it is no CIDR notation, or its address is not the first of its range.`,
    );
  return range;
}

function checkSubnets(
  id: string,
  network: string,
  ranges: readonly { first: number; last: number }[],
  all: readonly JsonObject[],
  world: World,
): void {
  const seen: { readonly name: string; readonly range: { first: number; last: number } }[] = [];
  for (const subnet of all) {
    const name = textAt(subnet, 'name') ?? '';
    const prefixes = valueAt(subnet, 'properties', 'addressPrefixes');
    const text =
      textAt(subnet, 'properties', 'addressPrefix') ?? (Array.isArray(prefixes) ? String(prefixes[0]) : '');
    const range = requireRange(text, name);
    if (!ranges.some((outer) => isWithin(range, outer)))
      throw new ArmError(
        400,
        'NetcfgInvalidSubnet',
        `Subnet '${name}' is not valid because its IP address range is outside the IP address range of virtual network '${network}'.`,
      );
    const other = seen.find((before) => overlap(before.range, range));
    if (other)
      throw new ArmError(
        400,
        'NetcfgSubnetRangesOverlap',
        `Subnet '${name}' is not valid because its IP address range overlaps with that of an existing subnet in virtual network '${network}': '${other.name}'.`,
      );
    seen.push({ name, range });
    const group = textAt(subnet, 'properties', 'networkSecurityGroup', 'id');
    if (group !== undefined) requireProvisioned(world, group, `${id}/subnets/${name}`);
  }
}

/** Refuses a reference to what is not there or not yet done. */
export function requireProvisioned(world: World, reference: string, from: string): void {
  const found = find(world, reference);
  if (found === undefined) throw armErrors.referenceNotFound(reference, from);
  if (found.operation !== undefined && world.operations.poll(found.operation)?.status === 'InProgress')
    throw armErrors.referenceNotProvisioned(
      reference,
      from,
      textAt(found.body, 'properties', 'provisioningState') ?? 'Updating',
    );
}

function refuseInUse(world: World, network: string, subnet: JsonObject): void {
  const name = textAt(subnet, 'name') ?? '';
  const id = `${network}/subnets/${name}`;
  const user = referrers(world, id).find((other) => other.id.toLowerCase() !== network.toLowerCase());
  const key = `subnet ${id.toLowerCase()}`;
  const held = world.store.notes.get(key);
  if (held !== undefined) {
    if (held.value > 1) world.store.notes.set(key, { key, value: held.value - 1 });
    else world.store.notes.delete(key);
  }
  if (user === undefined && held === undefined) return;
  const by = user?.id ?? `${id}/serviceAssociationLinks/ApiManagement`;
  throw new ArmError(
    400,
    'InUseSubnetCannotBeDeleted',
    `Subnet ${name} is in use by ${by} and cannot be deleted. In order to delete the subnet, delete all the resources within the subnet. See aka.ms/deletesubnet.`,
  );
}

function showSubnet(world: World, subnet: JsonObject): JsonObject {
  const id = textAt(subnet, 'id') ?? '';
  const users = referrers(world, id);
  const ids = (suffixOf: (body: JsonObject, user: string) => string[]) =>
    users.flatMap((user) => suffixOf(user.body, user.id)).map((found) => ({ id: found }));
  const gateways = ids((body, user) =>
    listAt(body, 'properties', 'gatewayIPConfigurations')
      .filter((part) => textAt(part, 'properties', 'subnet', 'id')?.toLowerCase() === id.toLowerCase())
      .map((part) => `${user}/gatewayIPConfigurations/${textAt(part, 'name') ?? ''}`),
  );
  return {
    ...subnet,
    properties: {
      ...objectAt(subnet, 'properties'),
      ...(gateways.length > 0 && { applicationGatewayIPConfigurations: gateways as Json }),
    },
  };
}
