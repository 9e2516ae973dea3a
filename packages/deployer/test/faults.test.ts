import { describe, expect, it } from '@jest/globals';
import { createPipelineRequest } from '@azure/core-rest-pipeline';
import type { Fault } from '@apim-kit/resource-manager';
import type { DeployEvent } from '../src/apply/deploy-event.js';
import { effectiveChanges } from '../src/plan/plan.js';
import type { Disk } from '../src/state/file-state-store.js';
import { mkdtempSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan, run, stateIn } from './support/deployer.js';
import { startLocalAzure } from './support/local-azure.js';
import { scenarioResources } from './support/scenario.js';

const put = (path: string, effect: Fault['effect'], more: Partial<Fault> = {}): Fault => ({
  method: 'PUT',
  path,
  effect,
  ...more,
});

async function deployWith(faults: readonly Fault[]) {
  const azure = startLocalAzure({ faults });
  const resources = await scenarioResources();
  const store = stateIn();
  const events: DeployEvent[] = [];
  const { result } = await run(azure.connection, resources, store, { events });
  return { ...azure, resources, store, events, result };
}

describe('a deployment survives', () => {
  it.each<[string, Fault]>([
    [
      '429 with Retry-After',
      put('/publicIPAddresses/', { kind: 'throttle', retryAfterSeconds: 0 }, { times: 2 }),
    ],
    ['429 without Retry-After', put('/publicIPAddresses/', { kind: 'throttle' }, { times: 3 })],
    [
      '429 while reading',
      { method: 'GET', path: '/deletedservices', effect: { kind: 'throttle', retryAfterSeconds: 0 } },
    ],
    [
      '429 while reading, without Retry-After',
      { method: 'GET', path: '/virtualNetworks/', times: 3, effect: { kind: 'throttle' } },
    ],
    [
      '429 while waiting for an operation, without Retry-After',
      { method: 'GET', path: '/locations/.*/operation', times: 3, effect: { kind: 'throttle' } },
    ],
    [
      'a question before it that is not answered',
      {
        method: 'GET',
        path: '/permissions',
        effect: { kind: 'fail', status: 400, code: 'InvalidResourceType' },
      },
    ],
    ['409 while a service is transitioning', put('/namedValues/', { kind: 'lock' }, { times: 3 })],
    [
      '409 PessimisticConcurrencyConflict',
      put(
        '/operations/',
        { kind: 'fail', status: 409, code: 'PessimisticConcurrencyConflict' },
        { times: 2 },
      ),
    ],
    [
      'a connection dropped before the request',
      put('/applicationGateways/', { kind: 'drop', when: 'before' }),
    ],
    ['a connection dropped after the request', put('/applicationGateways/', { kind: 'drop', when: 'after' })],
    ['connections dropped until the SDK gives up', put('/backends/', { kind: 'drop' }, { times: 5 })],
    [
      '503',
      put('/virtualNetworks/', { kind: 'fail', status: 503, code: 'ServiceUnavailable' }, { times: 5 }),
    ],
    [
      'a token that expired once',
      put('/apis/', { kind: 'fail', status: 401, code: 'ExpiredAuthenticationToken' }),
    ],
    [
      'an operation that another one superseded',
      put('/applicationGateways/', {
        kind: 'fail-operation',
        code: 'CanceledAndSupersededDueToAnotherOperation',
      }),
    ],
  ])('%s', async (_, fault) => {
    const { result, resources, connection, store, manager } = await deployWith([fault]);
    expect(result).toMatchObject({ outcome: 'done', created: resources.length, failures: [] });
    expect(effectiveChanges((await plan(connection, resources, store)).plan)).toEqual([]);
    const created = manager.requests.list({ method: 'PUT', status: 201 }).map(({ path }) => path);
    expect(new Set(created).size).toBe(created.length);
  });
});

describe('a deployment reports', () => {
  it('an operation that failed, with resource, code, request id; the rest goes on, and the next run repairs it', async () => {
    const { result, resources, connection, store, events } = await deployWith([
      put('/publicIPAddresses/pip-agw', {
        kind: 'fail-operation',
        code: 'QuotaExceeded',
        message: 'No more addresses.',
      }),
    ]);
    expect(result?.outcome).toBe('failed');
    const [failure, ...others] = result!.failures;
    expect(others).toEqual([]);
    expect(failure).toMatchObject({
      action: 'create',
      code: 'QuotaExceeded',
      message: expect.stringContaining('No more addresses.'),
    });
    expect(failure?.key).toMatch(/pip-agw/);
    expect(failure?.requestId).toMatch(/\S/);
    const skipped = events.filter(({ kind }) => kind === 'skipped');
    expect(result!.created).toBe(resources.length - 1 - skipped.length);
    expect(skipped.map(({ type }) => type)).toEqual(['Microsoft.Network/applicationGateways']);
    const second = await run(connection, resources, store);
    expect(second.result).toMatchObject({ outcome: 'done', failures: [] });
  });

  it('a login that is no longer good, begins nothing after it, and goes on after a new one', async () => {
    const faults = [
      put('/apis/', { kind: 'fail', status: 401, code: 'ExpiredAuthenticationToken' }, { times: 2 }),
    ];
    const { result, resources, connection, store } = await deployWith(faults);
    expect(result).toMatchObject({ outcome: 'failed' });
    expect(result?.failures[0]).toMatchObject({
      code: 'ExpiredAuthenticationToken',
      help: 'Log in again: az login.',
    });
    expect(result?.pending.length).toBeGreaterThan(0);
    const second = await run(connection, resources, store);
    expect(second.result).toMatchObject({ outcome: 'done', created: resources.length - result!.created });
  });

  it('somebody else’s change that came in between, and does not revert it blindly', async () => {
    const azure = startLocalAzure();
    const resources = await scenarioResources();
    const store = stateIn();
    await run(azure.connection, resources, store);
    const wider = await scenarioResources((environment) => ({
      ...environment,
      applicationGateway: {
        ...environment.applicationGateway,
        autoscale: { minCapacity: 1, maxCapacity: 3 },
      },
    }));
    const { httpClient } = azure.connection;
    let struck = false;
    const racing = {
      ...azure.connection,
      httpClient: {
        async sendRequest(request: Parameters<NonNullable<typeof httpClient>['sendRequest']>[0]) {
          if (!struck && request.method === 'PUT' && request.url.includes('/applicationGateways/')) {
            struck = true;
            azure.manager.faults.add(
              put('/applicationGateways/', {
                kind: 'fail-operation',
                code: 'CanceledAndSupersededDueToAnotherOperation',
              }),
            );
            const answer = await httpClient!.sendRequest(request);
            const body = JSON.parse(String(request.body)) as {
              properties: { enableHttp2: boolean; autoscaleConfiguration: unknown };
            };
            body.properties.enableHttp2 = true;
            body.properties.autoscaleConfiguration = { minCapacity: 0, maxCapacity: 2 };
            const theirs = createPipelineRequest({
              url: request.url,
              method: 'PUT',
              headers: request.headers,
              body: JSON.stringify(body),
            });
            await httpClient!.sendRequest(theirs);
            return answer;
          }
          return httpClient!.sendRequest(request);
        },
      },
    };
    const { result } = await run(racing, wider, store);
    expect(result?.failures).toMatchObject([
      { code: 'OperationChangedMeanwhile', message: expect.stringContaining('properties.enableHttp2') },
    ]);
  });
});

describe('a disk that is full while the state is written', () => {
  const full = (from: number, until: number): Disk => {
    let count = 0;
    return {
      async writeDurably(path, text) {
        count++;
        if (count >= from && count < until) {
          throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
        }
        await writeFile(path, text);
      },
      rename,
    };
  };

  it.each([1, 2, 5, 9, 17, 30])(
    'from write %i on is told, begins nothing after it, and loses nothing',
    async (from) => {
      const { connection, manager } = startLocalAzure();
      const resources = await scenarioResources();
      const folder = mkdtempSync(join(tmpdir(), 'apim-kit-full-'));
      const { result } = await run(connection, resources, stateIn(folder, full(from, Infinity))).catch(
        (error: unknown) => {
          expect(error).toMatchObject({ code: 'StateNotWritten' });
          return { result: null };
        },
      );
      if (result !== null) {
        expect(result.failures.map(({ code }) => code)).toContain('StateNotWritten');
        expect(result.pending.length + result.failures.length).toBeGreaterThan(0);
      }
      const second = await run(connection, resources, stateIn(folder));
      expect(second.result).toMatchObject({ outcome: 'done', failures: [] });
      const created = manager.requests.list({ method: 'PUT', status: 201 }).map(({ path }) => path);
      expect(new Set(created).size).toBe(created.length);
      const state = JSON.parse((await stateIn(folder).read())!) as {
        resources: Record<string, { created: boolean }>;
      };
      expect(Object.values(state.resources).filter(({ created: own }) => !own)).toEqual([]);
    },
  );

  it('for a moment only is survived by the next write', async () => {
    const { connection } = startLocalAzure();
    const resources = await scenarioResources();
    const folder = mkdtempSync(join(tmpdir(), 'apim-kit-full-'));
    await run(connection, resources, stateIn(folder, full(9, 11)));
    const second = await run(connection, resources, stateIn(folder));
    expect(second.result).toMatchObject({ outcome: 'done' });
  });
});
