import type { ResourceManager } from '../src/index.js';
import { make } from './call.js';
import { groupId } from './clients.js';

export const networkVersion = '?api-version=2025-05-01';
export const serviceVersion = '?api-version=2024-05-01';
export const servicePath = 'Microsoft.ApiManagement/service/apim-test';
const location = 'westeurope';

/** The id of a resource of Microsoft.Network in the test's group. */
export const networkId = (path: string) => `${groupId}/providers/Microsoft.Network/${path}`;

const inboundRule = (name: string, priority: number, source: string, port: string) => ({
  name,
  properties: {
    priority,
    direction: 'Inbound',
    access: 'Allow',
    protocol: 'Tcp',
    sourceAddressPrefix: source,
    sourcePortRange: '*',
    destinationAddressPrefix: 'VirtualNetwork',
    destinationPortRange: port,
  },
});

/** A network with a security group, two subnets and two public addresses. */
export async function makeNetwork(manager: ResourceManager, managementPort = '3443'): Promise<void> {
  await make(manager, `Microsoft.Network/networkSecurityGroups/nsg${networkVersion}`, {
    location,
    properties: { securityRules: [inboundRule('management', 110, 'ApiManagement', managementPort)] },
  });
  for (const name of ['pip-agw', 'pip-apim'])
    await make(manager, `Microsoft.Network/publicIPAddresses/${name}${networkVersion}`, {
      location,
      sku: { name: 'Standard' },
      properties: {
        publicIPAllocationMethod: 'Static',
        ...(name === 'pip-apim' && { dnsSettings: { domainNameLabel: 'apim-test' } }),
      },
    });
  await make(manager, `Microsoft.Network/virtualNetworks/vnet${networkVersion}`, network(['agw', 'apim']));
}

/** A virtual network with subnets of these names. */
export function network(subnets: readonly string[]) {
  const all = {
    agw: { name: 'agw', properties: { addressPrefix: '10.0.0.0/24' } },
    apim: {
      name: 'apim',
      properties: {
        addressPrefix: '10.0.1.0/24',
        networkSecurityGroup: { id: networkId('networkSecurityGroups/nsg') },
      },
    },
  };
  return {
    location,
    properties: {
      addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
      subnets: Object.entries(all).flatMap(([name, subnet]) => (subnets.includes(name) ? [subnet] : [])),
    },
  };
}

/** An API Management service, in the network where there is one. */
export function service(internal = false) {
  return {
    location,
    sku: { name: 'Developer', capacity: 1 },
    properties: {
      publisherEmail: 'api@example.com',
      publisherName: 'Sample',
      ...(internal && {
        virtualNetworkType: 'Internal',
        virtualNetworkConfiguration: { subnetResourceId: networkId('virtualNetworks/vnet/subnets/apim') },
        publicIpAddressId: networkId('publicIPAddresses/pip-apim'),
      }),
    },
  };
}

/** A service that is there. */
export async function makeService(manager: ResourceManager): Promise<void> {
  await make(manager, `${servicePath}${serviceVersion}`, service());
}

/** An application gateway with a listener; `changes` replace its collections. */
export function gateway(changes: Readonly<Record<string, unknown>> = {}) {
  const part = (collection: string, name: string) => ({
    id: networkId(`applicationGateways/agw/${collection}/${name}`),
  });
  return {
    location,
    properties: {
      sku: { name: 'Standard_v2', tier: 'Standard_v2', capacity: 1 },
      gatewayIPConfigurations: [
        { name: 'ip', properties: { subnet: { id: networkId('virtualNetworks/vnet/subnets/agw') } } },
      ],
      frontendIPConfigurations: [
        { name: 'public', properties: { publicIPAddress: { id: networkId('publicIPAddresses/pip-agw') } } },
      ],
      frontendPorts: [
        { name: 'http', properties: { port: 80 } },
        { name: 'other', properties: { port: 81 } },
      ],
      backendAddressPools: [{ name: 'pool', properties: { backendAddresses: [{ fqdn: 'example.com' }] } }],
      backendHttpSettingsCollection: [{ name: 'settings', properties: { port: 80, protocol: 'Http' } }],
      httpListeners: [
        {
          name: 'listener',
          properties: {
            protocol: 'Http',
            frontendIPConfiguration: part('frontendIPConfigurations', 'public'),
            frontendPort: part('frontendPorts', 'http'),
          },
        },
      ],
      requestRoutingRules: [
        {
          name: 'rule',
          properties: {
            priority: 10,
            httpListener: part('httpListeners', 'listener'),
            backendAddressPool: part('backendAddressPools', 'pool'),
            backendHttpSettings: part('backendHttpSettingsCollection', 'settings'),
          },
        },
      ],
      ...changes,
    },
  };
}
