import { describe, expect, it } from '@jest/globals';
import { call, finish, make } from './call.js';
import { group, inProcessClients } from './clients.js';
import { gateway, makeNetwork, network, networkId, networkVersion } from './sample.js';

const vnet = `Microsoft.Network/virtualNetworks/vnet${networkVersion}`;

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

  it('loses the subnets that a PUT does not name, but keeps all where it names none', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    const names = async () =>
      (await call(manager, 'GET', vnet)).body.properties.subnets.map(({ name }: { name: string }) => name);
    const { location, properties } = network([]);
    await make(manager, vnet, { location, properties: { addressSpace: properties.addressSpace } });
    expect(await names()).toEqual(['agw', 'apim']);
    await make(manager, vnet, network(['apim']));
    expect(await names()).toEqual(['apim']);
  });

  it('keeps a subnet in use, and goes when the subnet is free', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    await make(manager, `Microsoft.Network/applicationGateways/agw${networkVersion}`, gateway());
    expect(await call(manager, 'PUT', vnet, network(['apim']))).toMatchObject({
      status: 400,
      body: { error: { code: 'InUseSubnetCannotBeDeleted' } },
    });
    expect((await call(manager, 'DELETE', vnet)).body.error.code).toBe('InUseSubnetCannotBeDeleted');
    await finish(
      manager,
      await call(manager, 'DELETE', `Microsoft.Network/applicationGateways/agw${networkVersion}`),
    );
    await finish(manager, await call(manager, 'DELETE', vnet));
    expect((await call(manager, 'GET', vnet)).status).toBe(404);
  });

  it.each([
    ['10.0.0.0/24', '10.1.0.0/24', 'NetcfgInvalidSubnet'],
    ['10.0.0.0/16', '10.0.0.1/24', 'InvalidCIDRNotation'],
    ['10.0.0.300/16', '10.0.0.0/24', 'InvalidCIDRNotation'],
  ])('of %s has no place for a subnet of %s: %s', async (space, subnet, code) => {
    const { manager } = inProcessClients();
    const answer = await call(manager, 'PUT', vnet, {
      location: 'westeurope',
      properties: {
        addressSpace: { addressPrefixes: [space] },
        subnets: [{ name: 'a', properties: { addressPrefix: subnet } }],
      },
    });
    expect(answer).toMatchObject({ status: 400, body: { error: { code } } });
  });

  it('refuses subnets that overlap', async () => {
    const { manager } = inProcessClients();
    const subnet = (name: string) => ({ name, properties: { addressPrefix: '10.0.0.0/24' } });
    const answer = await call(manager, 'PUT', vnet, {
      location: 'westeurope',
      properties: {
        addressSpace: { addressPrefixes: ['10.0.0.0/16'] },
        subnets: [subnet('a'), subnet('b')],
      },
    });
    expect(answer.body.error.code).toBe('NetcfgSubnetRangesOverlap');
  });

  it('answers 429 to a write while another one runs, and serves it in the end', async () => {
    const { manager } = inProcessClients({ polls: 2 });
    await makeNetwork(manager);
    await call(manager, 'PUT', vnet, network(['agw', 'apim']));
    const refused = await call(manager, 'PUT', vnet, network(['agw', 'apim']));
    expect(refused).toMatchObject({
      status: 429,
      headers: { 'retry-after': '0' },
      body: { error: { code: 'AnotherOperationInProgress' } },
    });
    await call(manager, 'PUT', vnet, network(['agw', 'apim']));
    expect((await call(manager, 'PUT', vnet, network(['agw', 'apim']))).status).toBe(200);
  });
});

describe('a subnet as a resource of its own', () => {
  it('is made, shown, listed and deleted in its network', async () => {
    const { network: client, manager } = inProcessClients();
    await makeNetwork(manager);
    const made = await client.subnets.beginCreateOrUpdateAndWait(group, 'vnet', 'third', {
      addressPrefix: '10.0.2.0/24',
    });
    expect(made).toMatchObject({ name: 'third', provisioningState: 'Succeeded' });
    const names = [];
    for await (const { name } of client.subnets.list(group, 'vnet')) names.push(name);
    expect(names).toEqual(['agw', 'apim', 'third']);
    await client.subnets.beginDeleteAndWait(group, 'vnet', 'third');
    await expect(client.subnets.get(group, 'vnet', 'third')).rejects.toMatchObject({ statusCode: 404 });
  });
});

describe('a network security group', () => {
  const path = `Microsoft.Network/networkSecurityGroups/nsg${networkVersion}`;

  it('shows the rules of Azure, the subnets that use it, and empty lists', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    const { properties } = (await call(manager, 'GET', path)).body;
    expect(properties.defaultSecurityRules).toHaveLength(6);
    expect(properties.subnets).toEqual([{ id: networkId('virtualNetworks/vnet/subnets/apim') }]);
    expect(properties.securityRules[0].properties).toMatchObject({
      sourceAddressPrefixes: [],
      priority: 110,
    });
  });

  it('stays while a subnet uses it', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    expect((await call(manager, 'DELETE', path)).body.error.code).toBe(
      'InUseNetworkSecurityGroupCannotBeDeleted',
    );
  });

  it.each([
    [[100, 100], 'SecurityRuleConflict'],
    [[99], 'SecurityRuleInvalidPriority'],
    [[4097], 'SecurityRuleInvalidPriority'],
  ])('refuses rules of priorities %j: %s', async (priorities, code) => {
    const { manager } = inProcessClients();
    const securityRules = priorities.map((priority, index) => ({
      name: `rule-${index}`,
      properties: { priority, direction: 'Inbound', access: 'Allow', protocol: '*' },
    }));
    const answer = await call(manager, 'PUT', path, {
      location: 'westeurope',
      properties: { securityRules },
    });
    expect(answer.body.error.code).toBe(code);
  });
});

describe('a public IP address', () => {
  const path = `Microsoft.Network/publicIPAddresses/pip-agw${networkVersion}`;

  it('gets an address that stays the same', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    const before = (await call(manager, 'GET', path)).body.properties;
    expect(before.ipAddress).toMatch(/^203\.0\.113\.\d+$/);
    await make(manager, path, {
      location: 'westeurope',
      sku: { name: 'Standard' },
      properties: { publicIPAllocationMethod: 'Static' },
    });
    expect((await call(manager, 'GET', path)).body.properties.ipAddress).toBe(before.ipAddress);
  });

  it('stays while a gateway has it', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    await make(manager, `Microsoft.Network/applicationGateways/agw${networkVersion}`, gateway());
    expect((await call(manager, 'GET', path)).body.properties.ipConfiguration).toEqual({
      id: networkId('applicationGateways/agw/frontendIPConfigurations/public'),
    });
    expect((await call(manager, 'DELETE', path)).body.error.code).toBe('PublicIPAddressCannotBeDeleted');
  });

  it('of the Standard SKU is static, and no two share a DNS label', async () => {
    const { manager } = inProcessClients();
    await makeNetwork(manager);
    const other = `Microsoft.Network/publicIPAddresses/other${networkVersion}`;
    const body = (properties: object) => ({ location: 'westeurope', sku: { name: 'Standard' }, properties });
    expect((await call(manager, 'PUT', other, body({}))).body.error.code).toBe('PublicIPAndSkuNotCompatible');
    const taken = { publicIPAllocationMethod: 'Static', dnsSettings: { domainNameLabel: 'apim-test' } };
    expect((await call(manager, 'PUT', other, body(taken))).body.error.code).toBe('DnsRecordInUse');
  });
});
