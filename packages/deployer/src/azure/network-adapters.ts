import type { NetworkManagementClient } from '@azure/arm-network';
import type { TypeAdapter } from './type-adapter.js';

/** The methods that every group of operations for a top-level resource of the network has. */
interface Operations {
  get(resourceGroup: string, name: string, options: object): Promise<unknown>;
  list(resourceGroup: string, options: object): AsyncIterable<unknown>;
  beginCreateOrUpdate(resourceGroup: string, name: string, body: never, options: object): Promise<unknown>;
  beginDelete(resourceGroup: string, name: string, options: object): Promise<unknown>;
}

function topLevel(operations: (client: NetworkManagementClient) => Operations): TypeAdapter {
  return {
    get: async ({ network }, { resourceGroup, names }, options) =>
      operations(await network()).get(resourceGroup, names[0]!, options),
    list: async ({ network }, resourceGroup, _parent, options) =>
      operations(await network()).list(resourceGroup, options),
    put: async ({ network }, { resourceGroup, names }, body, options) =>
      operations(await network()).beginCreateOrUpdate(resourceGroup, names[0]!, body as never, options),
    delete: async ({ network }, { resourceGroup, names }, options) =>
      operations(await network()).beginDelete(resourceGroup, names[0]!, options),
  };
}

/** Adapters of Microsoft.Network, by type. */
export const networkAdapters: Readonly<Record<string, TypeAdapter>> = {
  'Microsoft.Network/networkSecurityGroups': topLevel((client) => client.networkSecurityGroups),
  'Microsoft.Network/publicIPAddresses': topLevel((client) => client.publicIPAddresses),
  'Microsoft.Network/virtualNetworks': topLevel((client) => client.virtualNetworks),
  'Microsoft.Network/applicationGateways': topLevel((client) => client.applicationGateways),
};
