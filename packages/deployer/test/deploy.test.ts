import { describe, expect, it } from '@jest/globals';
import { effectiveChanges } from '../src/plan/plan.js';
import { plan, run, stateIn } from './support/deployer.js';
import { startLocalAzure } from './support/local-azure.js';
import { scenarioResources } from './support/scenario.js';

describe('deploying the scenario’s environment', () => {
  it('brings it up from nothing, and plans nothing after that', async () => {
    const { connection } = startLocalAzure();
    const resources = await scenarioResources();
    const store = stateIn();
    const { result } = await run(connection, resources, store);
    expect(result).toMatchObject({ outcome: 'done', created: resources.length, failures: [] });
    const again = await plan(connection, resources, store);
    expect(effectiveChanges(again.plan).map(({ key, properties }) => ({ key, properties }))).toEqual([]);
  });
});
