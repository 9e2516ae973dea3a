import { describe, expect, it } from '@jest/globals';
import type { Environment } from '@apim-kit/environment';
import { connectAzure } from '../src/azure/azure.js';
import { destroy } from '../src/destroy/destroy.js';
import type { JsonObject } from '../src/json.js';
import { effectiveChanges } from '../src/plan/plan.js';
import { plan, quickRuntime, run, stateIn } from './support/deployer.js';
import { startLocalAzure, type LocalAzure } from './support/local-azure.js';
import { scenarioResources } from './support/scenario.js';

const gatewayType = 'Microsoft.Network/applicationGateways';
const gateway = {
  type: gatewayType,
  name: 'agw-validate-client-certificate',
  apiVersion: '2025-05-01',
};

/** Writes a gateway as somebody does in the portal. */
async function changeByHand({ connection }: LocalAzure, change: (gateway: Listeners) => void): Promise<void> {
  const azure = connectAzure(connection);
  const body = structuredClone(await azure.get(gateway)) as JsonObject & Listeners;
  change(body);
  await azure.put(gateway, body, { pollIntervalMs: 0, delay: () => Promise.resolve() });
}

interface Listeners {
  readonly properties: {
    readonly httpListeners: { readonly name: string; readonly properties: Record<string, unknown> }[];
  };
}

function withAnotherPolicy(environment: Environment): Environment {
  const api = environment.apiManagement.apis['client-cert']!;
  const [name, operation] = Object.entries(api.operations).find(([, { policy }]) => policy !== undefined)!;
  const policy = { xml: '<policies><inbound><base /><return-response /></inbound></policies>' };
  const operations = { ...api.operations, [name]: { ...operation, policy } } as typeof api.operations;
  return {
    ...environment,
    apiManagement: {
      ...environment.apiManagement,
      apis: { ...environment.apiManagement.apis, 'client-cert': { ...api, operations } },
    },
  };
}

describe('deploying the scenario’s environment', () => {
  it('brings it up from nothing, plans nothing after that, and writes each resource once', async () => {
    const { connection, manager } = startLocalAzure();
    const resources = await scenarioResources();
    const store = stateIn();
    const { result } = await run(connection, resources, store);
    expect(result).toMatchObject({ outcome: 'done', created: resources.length, failures: [] });
    expect(manager.requests.count({ method: 'PUT' })).toBe(resources.length);
    const again = await plan(connection, resources, store);
    expect(effectiveChanges(again.plan).map(({ key, properties }) => ({ key, properties }))).toEqual([]);
  });

  it('plans nothing without its state either, but for secrets that Azure does not give back', async () => {
    const { connection } = startLocalAzure();
    const resources = await scenarioResources();
    await run(connection, resources, stateIn());
    const { plan: blind } = await plan(connection, resources, stateIn());
    const changes = effectiveChanges(blind).flatMap(({ properties }) => properties);
    expect(changes.length).toBeGreaterThan(0);
    expect(new Set(changes.map(({ before }) => before))).toEqual(new Set(['(not readable)']));
    expect(effectiveChanges(blind).some(({ action }) => action === 'delete')).toBe(false);
  });

  it('updates one resource for one policy that changed', async () => {
    const { connection, manager } = startLocalAzure();
    const store = stateIn();
    await run(connection, await scenarioResources(), store);
    manager.requests.clear();
    const { result } = await run(connection, await scenarioResources(withAnotherPolicy), store);
    expect(result).toMatchObject({ outcome: 'done', created: 0, updated: 1, deleted: 0 });
    expect(manager.requests.list({ method: 'PUT' }).map(({ path }) => path)).toEqual([
      expect.stringMatching(/\/apis\/client-cert\/operations\/[^/]+\/policies\/policy$/),
    ]);
  });

  it('shows a listener that was changed by hand as drift, and repairs it', async () => {
    const azure = startLocalAzure();
    const resources = await scenarioResources();
    const store = stateIn();
    await run(azure.connection, resources, store);
    await changeByHand(azure, ({ properties }) => {
      const listener = properties.httpListeners.find(({ name }) => name === 'mtls-listener')!;
      delete listener.properties['sslProfile'];
      properties.httpListeners.find(({ name }) => name === 'https-listener')!.properties['hostName'] =
        'other.dev';
    });
    const { plan: drifted } = await plan(azure.connection, resources, store);
    const [change, ...others] = effectiveChanges(drifted);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ action: 'update', type: gatewayType, drift: true });
    expect(change?.properties.map(({ path }) => path).sort()).toEqual([
      'properties.httpListeners[https-listener].properties.hostName',
      'properties.httpListeners[mtls-listener].properties.sslProfile',
    ]);
    const { result } = await run(azure.connection, resources, store);
    expect(result).toMatchObject({ outcome: 'done', updated: 1 });
    expect(effectiveChanges((await plan(azure.connection, resources, store)).plan)).toEqual([]);
  });

  it('keeps a subnet and a tag that somebody added, and drops a subnet that is no longer declared', async () => {
    const azure = startLocalAzure();
    const resources = await scenarioResources();
    const store = stateIn();
    await run(azure.connection, resources, store);
    const network = resources.find(({ type }) => type === 'Microsoft.Network/virtualNetworks')!;
    const client = connectAzure(azure.connection);
    const body = structuredClone(await client.get(network)) as {
      tags: Record<string, string>;
      properties: { subnets: unknown[] };
    };
    body.tags['team'] = 'network';
    body.properties.subnets.push({ name: 'snet-theirs', properties: { addressPrefix: '10.0.9.0/24' } });
    await client.put(network, body as unknown as JsonObject, {
      pollIntervalMs: 0,
      delay: () => Promise.resolve(),
    });
    expect(effectiveChanges((await plan(azure.connection, resources, store)).plan)).toEqual([]);

    const wider = await scenarioResources((environment) => ({
      ...environment,
      network: {
        ...environment.network,
        virtualNetwork: {
          ...environment.network.virtualNetwork,
          subnets: {
            ...environment.network.virtualNetwork.subnets,
            'snet-new': { addressPrefix: '10.0.8.0/24' },
          },
        },
      },
    }));
    await run(azure.connection, wider, store);
    const after = (await client.get(network)) as unknown as typeof body;
    expect(after.tags['team']).toBe('network');
    expect(after.properties.subnets.map((subnet) => (subnet as { name: string }).name).sort()).toEqual([
      'snet-api-management',
      'snet-app-gateway',
      'snet-new',
      'snet-theirs',
    ]);
    // And one that was declared and no longer is goes.
    await run(azure.connection, resources, store);
    const last = (await client.get(network)) as unknown as typeof body;
    expect(last.properties.subnets).toHaveLength(3);
  });

  it('is destroyed in reverse, waits for the subnet, and leaves what is not its own', async () => {
    const { connection, manager } = startLocalAzure();
    const resources = await scenarioResources();
    const store = stateIn();
    const azure = connectAzure(connection);
    const theirs = {
      type: 'Microsoft.Network/publicIPAddresses',
      name: 'pip-theirs',
      apiVersion: '2025-05-01',
    };
    const watch = { pollIntervalMs: 0, delay: () => Promise.resolve() };
    await azure.put(
      theirs,
      {
        location: 'westeurope',
        sku: { name: 'Standard' },
        properties: { publicIPAllocationMethod: 'Static' },
      },
      watch,
    );
    await run(connection, resources, store);
    const { result } = await destroy({
      azure,
      environment: 'validate-client-certificate',
      resources,
      store,
      runtime: quickRuntime(),
      confirm: () => Promise.resolve(true),
      purge: true,
    });
    expect(result).toMatchObject({ outcome: 'done', failures: [] });
    const deletions = manager.requests.list({ method: 'DELETE', status: 202 }).map(({ path }) => path);
    const position = (part: string) => deletions.findIndex((path) => path.includes(part));
    expect(position('/applicationGateways/')).toBeLessThan(position('/virtualNetworks/'));
    expect(position('/service/')).toBeLessThan(position('/virtualNetworks/'));
    expect(await azure.get(theirs)).not.toBeNull();
    const left = await plan(connection, resources, store);
    expect(left.plan.changes.every(({ action }) => action === 'create')).toBe(true);
    expect(left.findings).toEqual([]);
    expect(JSON.parse((await store.read())!)).toMatchObject({ resources: {}, intents: {}, operations: {} });
  });
});
