import { describe, expect, it } from '@jest/globals';
import { createResourceManager, type Fault } from '../src/index.js';
import { call } from './call.js';
import { group, inProcessClients } from './clients.js';

const path = 'Microsoft.ManagedIdentity/userAssignedIdentities/a?api-version=2023-01-31';
const body = { location: 'westeurope' };

async function statuses(fault: Fault, count = 3) {
  const { manager } = inProcessClients({ faults: [fault] });
  const answers = [];
  for (let at = 0; at < count; at += 1) answers.push(await call(manager, 'PUT', path, body));
  return { manager, answers, statuses: answers.map(({ status }) => status) };
}

describe('a fault', () => {
  it('strikes the request that it names, so many times', async () => {
    const effect = { kind: 'fail', status: 503, code: 'ServiceUnavailable' } as const;
    const { statuses: found, manager } = await statuses({ method: 'PUT', at: 2, times: 2, effect }, 4);
    expect(found).toEqual([201, 503, 503, 200]);
    expect(manager.requests.list({ status: 503 })[0]).toMatchObject({
      code: 'ServiceUnavailable',
      faults: ['fail'],
    });
  });

  it('throttles with and without Retry-After', async () => {
    const told = await statuses({ effect: { kind: 'throttle', retryAfterSeconds: 7 } }, 1);
    expect(told.answers[0]).toMatchObject({ status: 429, headers: { 'retry-after': '7' } });
    const silent = await statuses({ effect: { kind: 'throttle' } }, 1);
    expect(silent.answers[0]?.headers).not.toHaveProperty('retry-after');
  });

  it('locks', async () => {
    const { answers } = await statuses({ effect: { kind: 'lock' } }, 1);
    expect(answers[0]).toMatchObject({ status: 409, body: { error: { code: 'ServiceLocked' } } });
  });

  it('drops the connection before the request or after it', async () => {
    const before = await statuses({ effect: { kind: 'drop' } }, 2);
    expect(before.statuses).toEqual([0, 201]);
    const after = await statuses({ effect: { kind: 'drop', when: 'after' } }, 2);
    expect(after.statuses).toEqual([0, 200]);
  });

  it('delays', async () => {
    const { manager } = await statuses({ effect: { kind: 'delay', ms: 30 } }, 1);
    expect(manager.requests.entries[0]?.durationMs).toBeGreaterThanOrEqual(29);
  });

  it('ends the process', async () => {
    const codes: number[] = [];
    const { manager } = inProcessClients({
      exit: (code: number) => codes.push(code),
      faults: [{ path: 'userAssignedIdentities', effect: { kind: 'die' } }],
    });
    await call(manager, 'PUT', path, body);
    expect(codes).toEqual([137]);
  });

  it('is armed, listed and disarmed over HTTP, and these requests are not counted', async () => {
    const { manager } = inProcessClients();
    const fault = { path: 'a', effect: { kind: 'throttle' } };
    expect((await call(manager, 'POST', '/.local/faults', fault)).status).toBe(201);
    expect((await call(manager, 'PUT', path, body)).status).toBe(429);
    expect((await call(manager, 'GET', '/.local/faults')).body).toEqual([{ ...fault, matched: 1 }]);
    expect((await call(manager, 'DELETE', '/.local/faults')).status).toBe(204);
    expect((await call(manager, 'PUT', path, body)).status).toBe(201);
    const { count, requests } = (await call(manager, 'GET', '/.local/requests?method=PUT')).body;
    expect(count).toBe(2);
    expect(requests.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
  });

  it.each([
    [{}, "'effect' is missing"],
    [{ effect: { kind: 'explode' } }, 'effect.kind is one of'],
    [{ effect: { kind: 'fail', code: 'a' } }, 'effect.status is missing'],
    [{ at: 0, effect: { kind: 'lock' } }, "'at' counts from 1"],
    [{ path: '(', effect: { kind: 'lock' } }, 'no regular expression'],
  ])('like %j is refused', async (fault, words) => {
    expect(() => createResourceManager({ faults: [fault as Fault] })).toThrow(words);
    const { manager } = inProcessClients();
    const answer = await call(manager, 'POST', '/.local/faults', fault);
    expect(answer).toMatchObject({ status: 400, body: { error: { code: 'FaultInvalid' } } });
    expect(group).toBe('rg-test');
  });
});
