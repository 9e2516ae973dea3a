import { afterEach, describe, expect, it } from '@jest/globals';
import { policies, type Setup } from '../../../test/policies.js';
import { startRawBackend, type RawBackend } from '../../../test/raw-backend.js';
import { createBackendClient } from './create-backend-client.js';

const open: RawBackend[] = [];
const client = createBackendClient();
afterEach(() => Promise.all(open.splice(0).map((backend) => backend.stop())));

/** A service that sends a byte every few milliseconds, and never its last one. */
async function dripping(): Promise<RawBackend> {
  const backend = await startRawBackend((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n');
    const timer = setInterval(() => socket.write('x'), 5);
    socket.once('close', () => clearInterval(timer));
  });
  open.push(backend);
  return backend;
}

describe('a service that keeps sending a little', () => {
  it.each<[name: string, setup: (origin: string) => Setup]>([
    [
      'send-request',
      (origin) => ({
        inbound: `<send-request response-variable-name="r" timeout-ms="100"><set-url>${origin}/</set-url><set-method>GET</set-method></send-request>`,
      }),
    ],
    [
      'invoke-dapr-binding',
      (daprOrigin) => ({
        inbound: '<invoke-dapr-binding name="b" timeout="1" />',
        services: { daprOrigin },
      }),
    ],
  ])('is given up by %s when its time is over, and its connection is closed', async (policy, setup) => {
    const backend = await dripping();
    const closed = backend.closed();
    const { status, refusal } = await policies({ ...setup(backend.origin), fetch: client }).call();
    expect([status, refusal]).toEqual([
      500,
      { source: policy, reason: 'Timeout', message: 'The answer was not whole in time.' },
    ]);
    await closed;
  });

  it('is left by send-one-way-request as soon as it answers', async () => {
    const backend = await dripping();
    const closed = backend.closed();
    const { status } = await policies({
      inbound: `<send-one-way-request><set-url>${backend.origin}/</set-url><set-method>GET</set-method></send-one-way-request><return-response />`,
      fetch: client,
    }).call();
    expect(status).toBe(200);
    await closed;
  });

  it('is left when the client leaves', async () => {
    const backend = await dripping();
    const closed = backend.closed();
    const leaving = new AbortController();
    const answer = policies({
      inbound: `<send-request response-variable-name="r"><set-url>${backend.origin}/</set-url><set-method>GET</set-method></send-request>`,
      fetch: client,
    }).call({ signal: leaving.signal });
    leaving.abort();
    expect((await answer).refusal).toMatchObject({ reason: 'ClientConnectionFailure' });
    await closed;
  });
});
