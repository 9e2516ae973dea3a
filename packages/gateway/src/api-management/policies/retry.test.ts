import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../../test/clock.js';
import { policies, type Setup } from '../../../test/policies.js';
import { BackendError } from '../backend/backend-error.js';

function flaky(
  attributes: string,
  more: Setup & { readonly failures?: number; readonly fault?: Error } = {},
) {
  const clock = createClock();
  let calls = 0;
  const { failures = Infinity, fault, ...setup } = more;
  const gateway = policies({
    backend: `<retry ${attributes}><forward-request buffer-request-body="true" /></retry>`,
    answer: () => {
      calls++;
      if (calls > failures) return { status: 200, body: 'fine' };
      if (fault !== undefined) throw fault;
      return { status: 500, body: 'broken' };
    },
    services: { now: clock.now, timers: clock.timers, random: () => 0.5 },
    ...setup,
  });
  return { gateway, clock, calls: () => calls };
}

const on500 = 'condition="@(context.Response.StatusCode == 500)"';

describe('retry', () => {
  it('repeats while the condition is true and the count is not used up', async () => {
    const { gateway, clock, calls } = flaky(`${on500} count="3" interval="10"`);
    const { status, text } = await gateway.call();
    expect([status, text, calls()]).toEqual([500, 'broken', 4]);
    expect(clock.waits).toEqual([10_000, 10_000, 10_000]);
  });

  it('ends with the first answer that does', async () => {
    const { gateway, clock } = flaky(`${on500} count="10" interval="1"`, { failures: 2 });
    const { status, text } = await gateway.call();
    expect([status, text, clock.waits]).toEqual([200, 'fine', [1000, 1000]]);
  });

  it('waits longer by delta each time', async () => {
    const { gateway, clock } = flaky(`${on500} count="3" interval="10" delta="5"`);
    await gateway.call();
    expect(clock.waits).toEqual([10_000, 15_000, 20_000]);
  });

  it('waits exponentially longer with max-interval, and never longer than that', async () => {
    const { gateway, clock } = flaky(`${on500} count="5" interval="10" delta="10" max-interval="100"`);
    await gateway.call();
    expect(clock.waits).toEqual([20_000, 30_000, 50_000, 90_000, 100_000]);
  });

  it('does not wait before the first repetition with first-fast-retry', async () => {
    const { gateway, clock, calls } = flaky(
      `${on500} count="3" interval="10" delta="5" first-fast-retry="true"`,
    );
    await gateway.call();
    expect([clock.waits, calls()]).toEqual([[10_000, 15_000], 4]);
  });

  it('sends the buffered body again', async () => {
    const bodies: string[] = [];
    const { gateway } = flaky(`${on500} count="2" interval="0"`, {
      operation: { method: 'POST' },
      answer: ({ body }) => {
        bodies.push(Buffer.from(body as Uint8Array).toString());
        return { status: 500 };
      },
    });
    await gateway.call({ method: 'POST', body: Readable.from([Buffer.from('hello')]) });
    expect(bodies).toEqual(['hello', 'hello', 'hello']);
  });

  it('refuses to send a body twice that was streamed away', async () => {
    const { gateway } = flaky(`${on500} count="2" interval="0"`, {
      operation: { method: 'POST' },
      backend: `<retry ${on500} count="2" interval="0"><forward-request /></retry>`,
    });
    const { status, refusal } = await gateway.call({
      method: 'POST',
      body: Readable.from([Buffer.from('hello')]),
    });
    expect([status, refusal!.source, refusal!.reason]).toEqual([500, 'forward-request', 'InvalidValue']);
    expect(refusal!.message).toContain('buffer-request-body');
  });

  it('asks the condition without a response when the backend gave none', async () => {
    const condition = 'condition="@(context.Response == null || context.Response.StatusCode == 500)"';
    const fault = new BackendError('Timeout', 'No head in time.');
    const recovered = flaky(`${condition} count="3" interval="1"`, { failures: 2, fault });
    expect((await recovered.gateway.call()).status).toBe(200);
    const lost = flaky(`${condition} count="2" interval="1"`, { fault });
    const { status, refusal } = await lost.gateway.call();
    expect([status, refusal!.source, refusal!.reason, lost.calls()]).toEqual([
      500,
      'forward-request',
      'Timeout',
      3,
    ]);
  });

  it('ends with the failure when the condition can not be told without a response', async () => {
    const { gateway, calls } = flaky(`${on500} count="3" interval="1"`, {
      fault: new BackendError('ConnectionFailure', 'refused'),
    });
    expect((await gateway.call()).refusal!.reason).toBe('BackendConnectionFailure');
    expect(calls()).toBe(1);
  });

  it('stops waiting when the client leaves', async () => {
    const client = new AbortController();
    const { gateway } = flaky(`${on500} count="3" interval="10"`, {
      answer: () => ({ status: 500 }),
      services: {
        timers: {
          after: () => {
            queueMicrotask(() => client.abort());
            return { cancel: () => undefined };
          },
        },
      },
    });
    const { refusal } = await gateway.call({ signal: client.signal });
    expect(refusal).toMatchObject({ source: 'retry', reason: 'ClientConnectionFailure' });
  });

  it('takes a count of 1 to 50', async () => {
    const { gateway } = flaky(`${on500} count="@(25 + 26)" interval="0"`);
    expect((await gateway.call()).refusal).toMatchObject({ source: 'retry', reason: 'InvalidValue' });
  });
});
