import { describe, expect, it } from '@jest/globals';
import { inProcessClients, group } from './clients.js';

describe('a virtual network', () => {
  it('is made by a long-running operation and shown with what Azure adds', async () => {
    const { network, manager } = inProcessClients();
    const made = await network.virtualNetworks.beginCreateOrUpdateAndWait(group, 'vnet', {
      location: 'westeurope',
      addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
      subnets: [{ name: 'a', addressPrefix: '10.0.0.0/24' }],
    });
    expect(made).toMatchObject({
      provisioningState: 'Succeeded',
      enableDdosProtection: false,
      subnets: [{ name: 'a', privateEndpointNetworkPolicies: 'Disabled' }],
    });
    expect(manager.requests.count({ method: 'PUT' })).toBe(1);
  });
});
