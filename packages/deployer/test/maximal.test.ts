import { describe, expect, it } from '@jest/globals';
import { localTenantId } from '@apim-kit/resource-manager';
import { connectAzure } from '../src/azure/azure.js';
import { listResources } from '../src/index.js';
import { effectiveChanges } from '../src/plan/plan.js';
import { loadMaximalEnvironment } from './maximal-environment.js';
import { plan, run, stateIn } from './support/deployer.js';
import { startLocalAzure } from './support/local-azure.js';

describe('an environment with everything that the model has', () => {
  it('is deployed, and planned again without a change', async () => {
    const { connection, manager } = startLocalAzure();
    await connectAzure(connection).put(
      { type: 'Microsoft.KeyVault/vaults', name: 'kv-others', apiVersion: '2024-11-01' },
      {
        location: 'westeurope',
        properties: {
          tenantId: localTenantId,
          sku: { family: 'A', name: 'standard' },
          accessPolicies: [],
        },
      },
      { pollIntervalMs: 0, delay: () => Promise.resolve() },
    );
    const resources = listResources(loadMaximalEnvironment());
    const store = stateIn();
    const { result } = await run(connection, resources, store, { environment: 'maximal' });
    expect(result?.failures).toEqual([]);
    const again = await plan(connection, resources, store, [], 'maximal');
    expect(effectiveChanges(again.plan).map(({ key, properties }) => ({ key, properties }))).toEqual([]);
    expect(manager.requests.count({ method: 'PUT' })).toBe(resources.length + 1);
  });
});
