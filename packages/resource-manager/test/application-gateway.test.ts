import { describe, expect, it } from '@jest/globals';
import { call, make } from './call.js';
import { group, inProcessClients } from './clients.js';
import { gateway, makeNetwork, networkId, networkVersion } from './sample.js';

const path = `Microsoft.Network/applicationGateways/agw${networkVersion}`;

async function withNetwork(options = {}) {
  const clients = inProcessClients(options);
  await makeNetwork(clients.manager);
  return clients;
}

describe('an application gateway', () => {
  it('comes back with defaults, back references and other spellings than were sent', async () => {
    const { manager } = await withNetwork();
    await make(manager, path, gateway());
    const { properties } = (await call(manager, 'GET', path)).body;
    expect(properties).toMatchObject({
      provisioningState: 'Succeeded',
      operationalState: 'Running',
      enableHttp2: false,
      probes: [],
    });
    expect(properties.httpListeners[0]).toMatchObject({
      id: networkId('applicationGateways/agw/httpListeners/listener'),
      properties: {
        hostNames: [],
        requestRoutingRules: [{ id: networkId('applicationGateways/agw/requestRoutingRules/rule') }],
      },
    });
    expect(properties.frontendPorts.map(({ name }: { name: string }) => name)).toEqual(['other', 'http']);
    expect(properties.gatewayIPConfigurations[0].properties.subnet.id).toContain('/resourceGroups/RG-TEST/');
  });

  it('never gives back the data and the password of a certificate', async () => {
    const { manager } = await withNetwork();
    const sslCertificates = [{ name: 'tls', properties: { data: 'c2VjcmV0', password: 'hunter2' } }];
    await make(manager, path, gateway({ sslCertificates }));
    const text = JSON.stringify((await call(manager, 'GET', path)).body);
    expect(text).toContain('publicCertData');
    expect(text).not.toMatch(/hunter2|c2VjcmV0/);
  });

  it('refuses a reference that leads nowhere', async () => {
    const { manager } = await withNetwork();
    const bad = gateway();
    bad.properties.httpListeners[0]!.properties.frontendPort.id += '-mistyped';
    expect(await call(manager, 'PUT', path, bad)).toMatchObject({
      status: 400,
      body: {
        error: {
          code: 'InvalidResourceReference',
          message: expect.stringContaining('frontendPorts/http-mistyped'),
        },
      },
    });
  });

  it('refuses a public address of another gateway', async () => {
    const { manager } = await withNetwork();
    await make(manager, path, gateway());
    const second = JSON.parse(
      JSON.stringify(gateway()).replaceAll('applicationGateways/agw/', 'applicationGateways/second/'),
    );
    const answer = await call(
      manager,
      'PUT',
      `Microsoft.Network/applicationGateways/second${networkVersion}`,
      second,
    );
    expect(answer.body.error.code).toBe('PublicIPAddressInUse');
  });

  it('refuses two rules of one priority, and a rule without', async () => {
    const { manager } = await withNetwork();
    const [rule] = gateway().properties.requestRoutingRules;
    const put = async (rules: unknown) =>
      (await call(manager, 'PUT', path, gateway({ requestRoutingRules: rules }))).body.error.code;
    expect(await put([rule, { ...rule, name: 'twin' }])).toBe(
      'ApplicationGatewayRequestRoutingRulesCannotHaveSamePriority',
    );
    expect(await put([{ ...rule, properties: { ...rule?.properties, priority: undefined } }])).toBe(
      'ApplicationGatewayRequestRoutingRulePriorityCannotBeEmpty',
    );
  });

  it('replaces an operation that runs: the first one ends canceled', async () => {
    const { manager } = await withNetwork({ polls: 3 });
    const first = await call(manager, 'PUT', path, gateway());
    await call(manager, 'PUT', path, gateway());
    const status = await call(manager, 'GET', first.headers['azure-asyncoperation'] ?? '');
    expect(status.body).toMatchObject({
      status: 'Canceled',
      error: { code: 'CanceledAndSupersededDueToAnotherOperation' },
    });
  });

  it('stops and starts', async () => {
    const { manager, network } = await withNetwork();
    await make(manager, path, gateway());
    await network.applicationGateways.beginStopAndWait(group, 'agw');
    expect(await network.applicationGateways.get(group, 'agw')).toMatchObject({
      operationalState: 'Stopped',
    });
    await make(manager, path, gateway());
    expect(await network.applicationGateways.get(group, 'agw')).toMatchObject({
      operationalState: 'Stopped',
    });
    await network.applicationGateways.beginStartAndWait(group, 'agw');
    expect(await network.applicationGateways.get(group, 'agw')).toMatchObject({
      operationalState: 'Running',
    });
  });

  it('waits for what it refers to', async () => {
    const { manager } = await withNetwork({ polls: 2 });
    await call(manager, 'PUT', `Microsoft.Network/publicIPAddresses/pip-agw${networkVersion}`, {
      location: 'westeurope',
      sku: { name: 'Standard' },
      properties: { publicIPAllocationMethod: 'Static' },
    });
    expect(await call(manager, 'PUT', path, gateway())).toMatchObject({
      status: 409,
      body: { error: { code: 'ReferencedResourceNotProvisioned' } },
    });
  });
});
