import { ArmError } from '../message/arm-error.js';
import { guidFrom, numberFrom } from '../identifiers.js';
import { type JsonObject, listAt, objectAt, textAt } from '../json.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { referrers, resourcesOf } from '../world.js';
import { networkType } from './network-type.js';

const type = 'Microsoft.Network/publicIPAddresses';

/** Public IP addresses: an address from the block for documentation (RFC 5737), unique DNS labels. */
export const publicIpAddresses: ResourceType = {
  ...networkType,
  type,
  durationMs: { create: 4_000, update: 4_000, delete: 10_000 },
  put({ id, name, body, existing, world }: Put) {
    const properties = objectAt(body, 'properties');
    const sku = { name: 'Basic', ...objectAt(body, 'sku') };
    const method = textAt(properties, 'publicIPAllocationMethod') ?? 'Dynamic';
    if (sku.name === 'Standard' && method !== 'Static')
      throw new ArmError(
        400,
        'PublicIPAndSkuNotCompatible',
        `Standard sku publicIp ${id} must have AllocationMethod set to Static.`,
      );
    const label = textAt(properties, 'dnsSettings', 'domainNameLabel');
    const location = (textAt(body, 'location') ?? '').toLowerCase().replaceAll(' ', '');
    const fqdn = `${label}.${location}.cloudapp.azure.com`;
    const taken = resourcesOf(world, type).some(
      (other) =>
        other.id.toLowerCase() !== id.toLowerCase() &&
        textAt(other.body, 'properties', 'dnsSettings', 'fqdn') === fqdn,
    );
    if (label !== undefined && taken)
      throw new ArmError(400, 'DnsRecordInUse', `DNS record ${fqdn} is already used by another public IP.`);
    const ipAddress =
      textAt(existing?.body, 'properties', 'ipAddress') ??
      `203.0.113.${1 + numberFrom(`${id} ${name}`, 253)}`;
    const kept: JsonObject = {
      publicIPAddressVersion: 'IPv4',
      idleTimeoutInMinutes: 4,
      ipTags: [],
      ddosSettings: { protectionMode: 'VirtualNetworkInherited' },
      ...properties,
      publicIPAllocationMethod: method,
      provisioningState: 'Updating',
      resourceGuid: guidFrom(id),
      ...(label !== undefined && { dnsSettings: { ...objectAt(properties, 'dnsSettings'), fqdn } }),
    };
    return {
      body: { ...body, sku: { tier: 'Regional', ...sku }, properties: kept },
      ...(method === 'Static' && { settled: { ipAddress } }),
    };
  },
  show({ resource, world }) {
    const used = (frontend: JsonObject) =>
      textAt(frontend, 'properties', 'publicIPAddress', 'id')?.toLowerCase() === resource.id.toLowerCase();
    const [user] = referrers(world, resource.id).flatMap(({ id, body }) =>
      listAt(body, 'properties', 'frontendIPConfigurations')
        .filter(used)
        .map(({ name }) => `${id}/frontendIPConfigurations/${String(name)}`),
    );
    return {
      ...resource.body,
      properties: {
        ...objectAt(resource.body, 'properties'),
        ...(user !== undefined && { ipConfiguration: { id: user } }),
      },
    };
  },
  beforeDelete({ resource, world }) {
    const user = referrers(world, resource.id)[0];
    if (user)
      throw new ArmError(
        400,
        'PublicIPAddressCannotBeDeleted',
        `Public IP address ${resource.id} can not be deleted since it is still allocated to resource ${user.id}. In order to delete the public IP, disassociate/detach the Public IP address from the resource.`,
      );
  },
};
