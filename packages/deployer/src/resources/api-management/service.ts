import type { ApiManagement } from '@apim-kit/environment';
import { apiVersion } from '../api-version.js';
import { armObject } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import { vaultAccess } from '../identity/key-vault.js';
import { userAssigned } from '../identity/managed-identity.js';
import { idOf } from '../references.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';

/** `Microsoft.ApiManagement/service` */
export const serviceType = 'Microsoft.ApiManagement/service';

/**
 * `Microsoft.ApiManagement/service` with its CA certificates, which Azure gives back by thumbprint only, and its
 * network. What is installed in it are children.
 */
export function service(context: ResourceContext): ArmResource {
  const { location, tags, environment } = context;
  const { apiManagement, network } = environment;
  const { virtualNetwork: place, sku, capacity = 1 } = apiManagement;
  const vaults = [apiManagement.certificates, apiManagement.namedValues].flatMap((record) =>
    Object.values(record ?? {}).flatMap((value) =>
      'keyVault' in value ? vaultAccess(value.keyVault, environment) : [],
    ),
  );
  return {
    type: serviceType,
    name: apiManagement.name,
    apiVersion: apiVersion.apiManagement,
    body: armObject({
      location,
      tags,
      sku: { name: sku, capacity },
      zones: apiManagement.zones,
      identity: userAssigned(apiManagement.managedIdentity),
      properties: armObject({
        publisherEmail: apiManagement.publisherEmail,
        publisherName: apiManagement.publisherName,
        virtualNetworkType: place.type,
        virtualNetworkConfiguration: {
          subnetResourceId: idOf(
            'Microsoft.Network/virtualNetworks/subnets',
            network.virtualNetwork.name,
            place.subnet,
          ),
        },
        publicIpAddressId:
          place.publicIpAddress === undefined
            ? undefined
            : idOf('Microsoft.Network/publicIPAddresses', place.publicIpAddress),
        hostnameConfigurations: hostNames(apiManagement),
        certificates: caCertificates(context),
      }),
    }),
    dependsOn: vaults,
    slice: 'platform',
    writeOnly: [['properties', 'certificates', '*', 'encodedCertificate']],
  };
}

/** The default host name is declared only to say that it asks for client certificates. */
function hostNames({ name, negotiateClientCertificate }: ApiManagement): readonly ArmObject[] | undefined {
  if (!negotiateClientCertificate) return undefined;
  return [
    {
      type: 'Proxy',
      hostName: `${name}.azure-api.net`,
      negotiateClientCertificate,
      defaultSslBinding: true,
      certificateSource: 'BuiltIn',
    },
  ];
}

function caCertificates({ loaded }: ResourceContext): readonly ArmObject[] | undefined {
  const entries = [...loaded.apiManagement.caCertificates.values()];
  if (entries.length === 0) return undefined;
  return entries.map(({ certificate, store }) => ({
    encodedCertificate: base64(certificate.rawData),
    storeName: store,
  }));
}

/** Without markers: API Management refuses PEM. */
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
