import { armErrors } from '../message/arm-errors.js';
import { type Json, type JsonObject, listAt, objectAt, textAt, valueAt, without } from '../json.js';
import { guidFrom, numberFrom } from '../identifiers.js';
import { addressAt, readIpRange } from '../network/ip-range.js';
import { findPart } from '../network/normalise-gateway.js';
import { requireProvisioned } from '../network/virtual-networks.js';
import { softDeletedKey } from '../state/soft-deleted-key.js';
import type { StoredResource } from '../state/stored-resource.js';
import type { Accepted, Put, ResourceType } from '../type/resource-type.js';
import { find, resourcesOf, type World } from '../world.js';
import { apiManagementErrors } from './api-management-errors.js';
import { builtIn } from './built-in.js';
import { apiManagementVersions, serviceType } from './child-type.js';
import { readCertificate } from './read-certificate.js';

const minute = 60_000;

/** API Management services: forty minutes, locked meanwhile, deleted softly. */
export const service: ResourceType = {
  type: serviceType,
  apiVersions: apiManagementVersions,
  tracked: true,
  etagHeader: true,
  durationMs: { create: 40 * minute, update: 15 * minute, delete: 20 * minute },
  putStyle: 'azure-async-operation',
  deleteStyle: 'location',
  whileBusy: 'refuse',
  busyError: ({ name }) => apiManagementErrors.serviceLocked(name),
  notFound: (id) => apiManagementErrors.serviceNotFound(id.split('/').at(-1) ?? ''),
  put,
  deleteOutcome({ resource }) {
    const subnet = textAt(resource.body, 'properties', 'virtualNetworkConfiguration', 'subnetResourceId');
    return { softDelete: [resource.id], ...(subnet !== undefined && { holdSubnets: [subnet] }) };
  },
};

function put({ id, name, body, existing, world }: Put): Accepted {
  const properties = objectAt(body, 'properties');
  for (const required of ['publisherEmail', 'publisherName'])
    if (textAt(properties, required) === undefined)
      throw apiManagementErrors.validation(required, `${required} is required.`);
  if (textAt(body, 'sku', 'name') === undefined)
    throw apiManagementErrors.validation('sku', 'The SKU is required.');
  const restored = existing ? undefined : restore(id, name, properties, world);
  const network = checkNetwork(id, name, properties, world);
  const kept: JsonObject = {
    ...defaults(id, name, textAt(body, 'location') ?? ''),
    ...without(properties, 'restore', 'certificates'),
    certificates: caCertificates(properties, existing ?? restored?.resource) as Json,
    provisioningState: existing ? 'Updating' : 'Created',
    targetProvisioningState: existing ? '' : 'Activating',
  };
  // Gone while it moves, as in Azure: what needs the addresses waits for the end of the operation.
  const settled: JsonObject = {
    targetProvisioningState: '',
    publicIPAddresses: [`198.51.100.${1 + numberFrom(id, 253)}`],
    ...(network && { privateIPAddresses: [network] }),
  };
  return {
    body: { ...body, properties: existing ? { ...settled, ...kept } : kept },
    settled,
    ...(existing ? { style: 'both' as const } : { also: restored?.children ?? builtIn(id, world) }),
  };
}

function restore(id: string, name: string, properties: JsonObject, world: World) {
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  if (world.settings.takenNames.some(same)) throw apiManagementErrors.nameTaken(name);
  if (resourcesOf(world, serviceType).some((other) => same(other.name) && other.id !== id))
    throw apiManagementErrors.nameTaken(name);
  const key = softDeletedKey(serviceType, name);
  const deleted = world.store.deleted.get(key);
  if (deleted === undefined) return undefined;
  if (valueAt(properties, 'restore') !== true) throw apiManagementErrors.softDeleted(name);
  world.store.deleted.delete(key);
  return deleted;
}

/** The private address, where the service is inside a network. */
function checkNetwork(id: string, name: string, properties: JsonObject, world: World): string | undefined {
  const kind = textAt(properties, 'virtualNetworkType') ?? 'None';
  if (kind === 'None') return undefined;
  const subnetId = textAt(properties, 'virtualNetworkConfiguration', 'subnetResourceId');
  if (subnetId === undefined)
    throw apiManagementErrors.validation(
      'virtualNetworkConfiguration',
      'A subnet is required for a service in a virtual network.',
    );
  const [, network = '', subnetName = ''] = /^(.*)\/subnets\/([^/]+)$/i.exec(subnetId) ?? [];
  requireProvisioned(world, network, id);
  const subnet = findPart(objectAt(find(world, network)?.body, 'properties'), 'subnets', subnetName);
  if (subnet === undefined) throw armErrors.referenceNotFound(subnetId, id);
  const address = textAt(properties, 'publicIpAddressId');
  if (address !== undefined) {
    requireProvisioned(world, address, id);
    if (textAt(find(world, address)?.body, 'properties', 'dnsSettings', 'domainNameLabel') === undefined)
      throw apiManagementErrors.validation(
        'publicIpAddressId',
        `The public IP address of service ${name} needs a DNS label.`,
      );
  }
  const range = readIpRange(textAt(subnet, 'properties', 'addressPrefix') ?? '');
  // Azure keeps the first four addresses of a subnet for itself.
  return kind === 'Internal' && range ? addressAt(range, 5) : undefined;
}

function caCertificates(properties: JsonObject, existing: StoredResource | undefined): JsonObject[] {
  if (valueAt(properties, 'certificates') === undefined)
    return listAt(existing?.body, 'properties', 'certificates');
  return listAt(properties, 'certificates').map((entry) => {
    const data = textAt(entry, 'encodedCertificate');
    const plain = without(entry, 'encodedCertificate', 'certificatePassword');
    if (data === undefined) return plain;
    const { thumbprint, subject, expiry } = readCertificate(
      data,
      textAt(entry, 'certificatePassword'),
      'certificates',
    );
    return { ...plain, certificate: { thumbprint, subject, expiry } };
  });
}

function defaults(id: string, name: string, location: string): JsonObject {
  const host = name.toLowerCase();
  return {
    createdAtUtc: '2026-01-01T00:00:00.0000000Z',
    gatewayUrl: `https://${host}.azure-api.net`,
    gatewayRegionalUrl: `https://${host}-${location.toLowerCase().replaceAll(' ', '')}-01.regional.azure-api.net`,
    portalUrl: `https://${host}.portal.azure-api.net`,
    developerPortalUrl: `https://${host}.developer.azure-api.net`,
    managementApiUrl: `https://${host}.management.azure-api.net`,
    scmUrl: `https://${host}.scm.azure-api.net`,
    notificationSenderEmail: 'apimgmt-noreply@mail.windowsazure.com',
    hostnameConfigurations: [
      {
        type: 'Proxy',
        hostName: `${host}.azure-api.net`,
        encodedCertificate: null,
        keyVaultId: null,
        certificatePassword: null,
        negotiateClientCertificate: false,
        certificate: null,
        defaultSslBinding: true,
        identityClientId: null,
        certificateSource: 'BuiltIn',
      },
    ],
    additionalLocations: null,
    virtualNetworkConfiguration: null,
    virtualNetworkType: 'None',
    customProperties: Object.fromEntries(
      ['Tls10', 'Tls11', 'Ssl30']
        .flatMap((protocol) => [
          `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Protocols.${protocol}`,
          `Microsoft.WindowsAzure.ApiManagement.Gateway.Security.Backend.Protocols.${protocol}`,
        ])
        .map((key) => [key, 'False']),
    ),
    disableGateway: false,
    natGatewayState: 'Disabled',
    outboundPublicIPAddresses: null,
    apiVersionConstraint: { minApiVersion: null },
    publicNetworkAccess: 'Enabled',
    privateEndpointConnections: null,
    platformVersion: 'stv2.1',
    legacyPortalStatus: 'Disabled',
    developerPortalStatus: 'Enabled',
    releaseChannel: 'Default',
    enableClientCertificate: false,
    resourceGuid: guidFrom(id),
  };
}
