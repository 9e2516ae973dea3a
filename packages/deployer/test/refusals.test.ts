import { describe, expect, it } from '@jest/globals';
import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadEnvironment, type Environment } from '@apim-kit/environment';
import { connectAzure } from '../src/azure/azure.js';
import type { DeployEvent } from '../src/apply/deploy-event.js';
import { destroy } from '../src/destroy/destroy.js';
import { effectiveChanges } from '../src/plan/plan.js';
import { plan, quickRuntime, run, stateIn } from './support/deployer.js';
import { startLocalAzure } from './support/local-azure.js';
import { scenarioResources } from './support/scenario.js';

const renamed = (environment: Environment): Environment => ({ ...environment, name: 'another' });
const service = 'Microsoft.ApiManagement/service';

describe('refused with the reason', () => {
  it('is a subscription that the login does not have', async () => {
    const subscriptionId = '99999999-9999-4999-8999-999999999999';
    const { connection } = startLocalAzure({}, { subscriptionId });
    await expect(plan(connection, await scenarioResources(), stateIn())).rejects.toMatchObject({
      code: 'SubscriptionNotFound',
      message: expect.stringContaining(subscriptionId),
      help: expect.stringContaining('--subscription'),
    });
  });

  it('is a resource group that is not there, unless it is to be created', async () => {
    const { connection } = startLocalAzure({}, { resourceGroup: 'rg-missing' });
    const resources = await scenarioResources();
    await expect(run(connection, resources, stateIn())).rejects.toMatchObject({
      code: 'ResourceGroupMissing',
      help: expect.stringContaining('--create-resource-group'),
    });
    await connectAzure(connection).createGroup('westeurope');
    await connectAzure(connection).createGroup('northeurope');
    expect((await run(connection, resources, stateIn())).result?.outcome).toBe('done');
  });

  it('is a second environment in one group', async () => {
    const { connection } = startLocalAzure();
    await run(connection, await scenarioResources(), stateIn());
    const other = await scenarioResources(renamed);
    const { findings } = await plan(connection, other, stateIn(), [], 'another');
    expect(new Set(findings.map(({ code }) => code))).toEqual(new Set(['ResourceOfAnotherEnvironment']));
    await expect(run(connection, other, stateIn(), { environment: 'another' })).rejects.toMatchObject({
      code: 'PreflightFailed',
    });
  });

  it('is a state of another environment, subscription or group, and one of a newer version', async () => {
    const { connection } = startLocalAzure();
    const resources = await scenarioResources();
    const folder = mkdtempSync(join(tmpdir(), 'apim-kit-state-'));
    await run(connection, resources, stateIn(folder), { environment: 'validate-client-certificate' });
    const file = join(folder, 'test.state.json');
    const text = await readFile(file, 'utf8');
    for (const [change, code, part] of [
      [{ environment: 'tst' }, 'StateForeign', 'environment is tst'],
      [{ subscription: 'other' }, 'StateForeign', 'subscription is other'],
      [{ resourceGroup: 'rg-other' }, 'StateForeign', 'resource group is rg-other'],
      [{ version: 2 }, 'StateNewer', 'version 2'],
      [{ resources: [1] }, 'StateInvalid', 'resources'],
    ] as const) {
      await writeFile(file, JSON.stringify({ ...(JSON.parse(text) as object), ...change }));
      await expect(run(connection, resources, stateIn(folder))).rejects.toMatchObject({
        code,
        message: expect.stringContaining(part),
      });
    }
    await writeFile(file, text.slice(0, 200));
    await expect(run(connection, resources, stateIn(folder))).rejects.toMatchObject({ code: 'StateInvalid' });
  });

  it('is a PFX that nobody can open', async () => {
    const pfx = { pfx: 'broken.pfx' } as const;
    const folder = mkdtempSync(join(tmpdir(), 'apim-kit-pfx-'));
    await writeFile(join(folder, 'broken.pfx'), 'no PFX');
    const path = new URL('../../../apim.config.ts', import.meta.url).pathname;
    const { scenario: _, ...environment } = ((await import(path)) as { default: Environment }).default;
    const gateway = { ...environment.applicationGateway, sslCertificates: { 'agw-ssl-certificate': pfx } };
    const { findings } = loadEnvironment(
      { ...environment, applicationGateway: gateway },
      { directory: folder, env: {} },
    );
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'pfx-unreadable', path: expect.stringContaining('sslCertificates') }),
    );
  });

  it('is a service whose name is taken, and one that is deleted softly until it is purged or restored', async () => {
    const resources = await scenarioResources();
    const taken = startLocalAzure({ takenNames: ['apim-sample'] });
    expect((await plan(taken.connection, resources, stateIn())).findings).toMatchObject([
      { code: 'ServiceNameNotAvailable' },
    ]);
    for (const softDeleted of ['purge', 'restore'] as const) {
      const { connection } = startLocalAzure();
      const store = stateIn();
      await run(connection, resources, store);
      const azure = connectAzure(connection);
      const confirm = () => Promise.resolve(true);
      const environment = 'validate-client-certificate';
      await destroy({ azure, environment, resources, store, runtime: quickRuntime(), confirm });
      expect((await plan(connection, resources, store)).findings).toMatchObject([
        {
          code: 'ServiceAlreadyExistsInSoftDeletedState',
          help: expect.stringContaining('--purge-soft-deleted'),
        },
      ]);
      const { result } = await run(connection, resources, store, { softDeleted });
      expect({ softDeleted, failures: result?.failures }).toEqual({ softDeleted, failures: [] });
      expect(effectiveChanges((await plan(connection, resources, store)).plan)).toEqual([]);
    }
  });

  it('is what the login has no right to', async () => {
    const permissions = { actions: ['*'], notActions: ['Microsoft.Network/*/write'] };
    const { connection } = startLocalAzure({ permissions });
    const { findings } = await plan(connection, await scenarioResources(), stateIn());
    expect(findings).toMatchObject([
      {
        code: 'AuthorizationFailed',
        message: expect.stringContaining('Microsoft.Network/applicationGateways/write'),
      },
    ]);
  });

  it('is a second deployer at the same time', async () => {
    const { connection } = startLocalAzure();
    const resources = await scenarioResources();
    const folder = mkdtempSync(join(tmpdir(), 'apim-kit-lock-'));
    const first = stateIn(folder);
    const release = await first.lock();
    await expect(run(connection, resources, stateIn(folder))).rejects.toMatchObject({
      code: 'StateLocked',
      message: expect.stringContaining(String(process.pid)),
    });
    await release();
  });

  it('is an API alone when the platform is not there, and a selector that means nothing', async () => {
    const { connection } = startLocalAzure();
    const resources = await scenarioResources();
    await expect(run(connection, resources, stateIn(), { only: ['api:client-cert'] })).rejects.toMatchObject({
      code: 'DependencyMissing',
      help: expect.stringContaining('--only platform'),
    });
    await expect(run(connection, resources, stateIn(), { only: ['api:nothing'] })).rejects.toMatchObject({
      code: 'SelectionEmpty',
      help: expect.stringContaining('api:client-cert'),
    });
  });
});

describe('parts and pauses', () => {
  it('deploys the platform, then an API alone, which leaves the rest unread', async () => {
    const { connection, manager } = startLocalAzure();
    const resources = await scenarioResources();
    const store = stateIn();
    const platform = await run(connection, resources, store, { only: ['platform'] });
    expect(platform.result).toMatchObject({ outcome: 'done', failures: [] });
    manager.requests.clear();
    const api = await run(connection, resources, store, { only: ['api:client-cert'] });
    expect(api.result).toMatchObject({ outcome: 'done', failures: [] });
    expect(manager.requests.count({ path: '/applicationGateways/' })).toBe(0);
  });

  it('without waiting begins what it can, and the next runs go on until all is done', async () => {
    const { connection, manager } = startLocalAzure({ polls: 3 });
    const resources = await scenarioResources();
    const store = stateIn();
    let outcome: string | undefined;
    let rounds = 0;
    while (outcome !== 'done' && rounds++ < 60) {
      outcome = (await run(connection, resources, store, { wait: false })).result?.outcome;
      if (rounds === 1) expect(outcome).toBe('running');
    }
    expect(outcome).toBe('done');
    expect(manager.requests.count({ method: 'PUT', status: 201 })).toBeLessThanOrEqual(resources.length);
    expect(effectiveChanges((await plan(connection, resources, store)).plan)).toEqual([]);
  });

  it('stops when it is told to, says what Azure goes on with, and resumes with questions only', async () => {
    const { connection, manager } = startLocalAzure({ polls: 8 });
    const resources = await scenarioResources();
    const store = stateIn();
    const controller = new AbortController();
    const events: DeployEvent[] = [];
    const { result } = await run(connection, resources, store, {
      signal: controller.signal,
      onEvent(event) {
        events.push(event);
        if (event.kind === 'accepted' && event.type === service) controller.abort();
      },
    });
    expect(result).toMatchObject({ outcome: 'canceled', failures: [] });
    expect(result?.running).toEqual(['microsoft.apimanagement/service/apim-sample']);
    expect(events.some(({ kind, type }) => kind === 'left-running' && type === service)).toBe(true);
    const again = new AbortController();
    const waiting = run(connection, resources, store, {
      signal: again.signal,
      onEvent: ({ kind }) => kind === 'resumed' && again.abort(),
    });
    await expect(waiting).rejects.toMatchObject({
      code: 'Canceled',
      message: 'Stopped. Azure goes on with: microsoft.apimanagement/service/apim-sample.',
    });
    const resumed: DeployEvent[] = [];
    const second = await run(connection, resources, store, { events: resumed });
    expect(second.result).toMatchObject({ outcome: 'done', failures: [] });
    expect(resumed[0]).toMatchObject({ kind: 'resumed', type: service });
    expect(manager.requests.count({ method: 'PUT', path: '/service/[^/]+$' })).toBe(1);
  });

  it('updates what was there before, and never deletes it', async () => {
    const { connection } = startLocalAzure();
    const resources = await scenarioResources();
    const azure = connectAzure(connection);
    const address = resources.find(({ name }) => name.startsWith('pip-agw'))!;
    const body = {
      location: 'westeurope',
      sku: { name: 'Standard' },
      properties: { publicIPAllocationMethod: 'Static', idleTimeoutInMinutes: 9 },
    };
    await azure.put(address, body, { pollIntervalMs: 0, delay: () => Promise.resolve() });
    const store = stateIn();
    const { plan: planned } = await plan(connection, resources, store);
    expect(planned.changes.find(({ name }) => name === address.name)).toMatchObject({
      action: 'update',
      reason: expect.stringContaining('never deleted'),
    });
    await run(connection, resources, store);
    const confirm = () => Promise.resolve(true);
    const environment = 'validate-client-certificate';
    await destroy({ azure, environment, resources, store, runtime: quickRuntime(), confirm });
    expect(await azure.get(address)).toMatchObject({ properties: { idleTimeoutInMinutes: 4 } });
  });

  it('keeps no secret in the state, in events or in a plan', async () => {
    const { connection } = startLocalAzure();
    const resources = await scenarioResources();
    const store = stateIn();
    const events: DeployEvent[] = [];
    await run(connection, resources, store, { events });
    const planned = await plan(connection, resources, stateIn());
    const text = `${await store.read()}${JSON.stringify(events)}${JSON.stringify(planned.plan.changes.map(({ properties }) => properties))}`;
    expect(text).not.toContain('local-gateway-secret');
    expect(text).not.toContain('P@ssw0rd');
    expect(text).not.toMatch(/MII[A-Za-z0-9+/]{40}/);
  });
});
