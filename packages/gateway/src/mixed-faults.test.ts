import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import type { ClientIdentity } from './in-process-request.js';
import { certificates, mtlsEnvironment } from '../test/mtls-environment.js';
import { seededRandom } from '../test/seeded-random.js';
import { createCounterStore, type CounterStore } from './api-management/state/counter-store.js';
import { createGateway, type InProcessGateway } from './create-gateway.js';

const head = 'HTTP/1.1 200 OK\r\n';

/** How the backend answers, by the last segment of the path. */
const answers: Readonly<Record<string, (socket: Socket) => void>> = {
  fine: (socket) => socket.write(`${head}Content-Length: 2\r\n\r\nok`),
  error: (socket) => socket.write('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n'),
  reset: (socket) => socket.resetAndDestroy(),
  short: (socket) => socket.end(`${head}Content-Length: 10\r\n\r\nabc`),
  nonsense: (socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'),
  silent: () => undefined,
  endless: (socket) => {
    const piece = Buffer.alloc(16 * 1024, 'x');
    socket.write(`${head}\r\n`);
    const more = (): void => {
      while (socket.writable && socket.write(piece));
      socket.once('drain', more);
    };
    more();
  },
};

async function startBackend() {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
    socket.on('data', (chunk) => {
      const name = /^GET \/(\w+)/.exec(chunk.toString('latin1'))?.[1];
      if (name !== undefined) answers[name]!(socket);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Once every connection has ended. */
    stop: () =>
      Promise.all([
        new Promise<void>((resolve) => server.close(() => resolve())),
        ...[...sockets].map((socket) => new Promise((resolve) => socket.once('close', resolve))),
      ]),
  };
}

function environment(serviceUrl: string) {
  const document = (inbound: string) => ({
    xml: `<policies><inbound>${inbound}</inbound>
      <backend><limit-concurrency key="all" max-count="40"><retry condition="@(context.Response.StatusCode == 503)" count="1" interval="0"><forward-request /></retry></limit-concurrency></backend>
      <outbound><set-header name="X-Out" exists-action="override"><value>@(context.RequestId.ToString())</value></set-header></outbound>
      <on-error><set-header name="X-Reason" exists-action="override"><value>@(context.LastError.Reason)</value></set-header></on-error></policies>`,
  });
  const limited =
    '<rate-limit-by-key calls="20" renewal-period="60" counter-key="@(context.Request.MatchedParameters["name"])" increment-condition="@(context.Response.StatusCode == 200)" />';
  const operation = (urlTemplate: string, inbound: string) => ({
    displayName: urlTemplate,
    method: 'GET',
    urlTemplate,
    policy: document(inbound),
  });
  return mtlsEnvironment({
    customize: (sample) => ({
      ...sample,
      apiManagement: {
        ...sample.apiManagement,
        apis: {
          faults: {
            displayName: 'Faults',
            path: '',
            subscriptionRequired: false,
            serviceUrl,
            operations: {
              any: operation('/{name}', ''),
              limited: operation('/{name}/limited', limited),
            },
          },
        },
      },
    }),
  });
}

/** Counts the places that are taken and not given back. */
function countingPlaces(now: () => number): CounterStore & { taken: number } {
  const counters = createCounterStore(now);
  const counting = {
    ...counters,
    taken: 0,
    enter(key: string, maximum: number) {
      const leave = counters.enter(key, maximum);
      if (leave === undefined) return undefined;
      counting.taken++;
      return () => {
        counting.taken--;
        leave();
      };
    },
  };
  return counting;
}

const names = Object.keys(answers);
const identities: readonly (ClientIdentity | undefined)[] = [
  { certificate: certificates.client01.certificate },
  { certificate: certificates.expired.certificate },
  { certificate: certificates.selfSigned.certificate },
  undefined,
];

/** One request drawn at random; those that nothing would ever end are left by their client. */
async function request(gateway: InProcessGateway, random: () => number): Promise<string> {
  const pick = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!;
  const name = pick(names);
  const clientCertificate = random() < 0.8 ? identities[0] : pick(identities);
  const leaver = new AbortController();
  const leaves = name === 'silent' || name === 'endless' || random() < 0.1;
  const steps = Math.floor(random() * 20);
  const answer = gateway.request({
    to: 'mtls',
    path: `/${name}${random() < 0.3 ? '/limited' : ''}`,
    ...(clientCertificate !== undefined && { clientCertificate }),
    signal: leaver.signal,
  });
  const outcome = answer.then(
    ({ status, headers }) => `${status} ${headers.get('X-Reason') ?? ''}`.trim(),
    () => 'broken off',
  );
  if (leaves) {
    for (let i = 0; i < steps; i++) await new Promise((resolve) => setImmediate(resolve));
    leaver.abort();
  }
  return outcome;
}

describe('three thousand requests, most of which fail', () => {
  it('leave nothing behind: no connection, no timer, no place that is taken', async () => {
    const active = (kind: RegExp): number =>
      process.getActiveResourcesInfo().filter((name) => kind.test(name)).length;
    const timersBefore = active(/^Timeout$/);
    const backend = await startBackend();
    const counters = countingPlaces(Date.now);
    const gateway = createGateway(environment(backend.url), { services: { counters } });
    const random = seededRandom(11);
    const outcomes = new Map<string, number>();
    let left = 3000;
    const client = async (): Promise<void> => {
      while (left-- > 0) {
        const outcome = await request(gateway, random);
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      }
    };
    await Promise.all(Array.from({ length: 50 }, client));

    expect([...outcomes.values()].reduce((sum, count) => sum + count)).toBe(3000);
    expect([...outcomes.keys()].sort()).toEqual([
      '200',
      '400',
      '429 ConcurrencyLimitExceeded',
      '429 RateLimitExceeded',
      '500 BackendConnectionFailure',
      '500 ClientConnectionFailure',
      '503',
      'broken off',
    ]);
    expect(counters.taken).toBe(0);
    const { status, text } = await gateway.request({
      to: 'mtls',
      path: '/fine',
      clientCertificate: identities[0]!,
    });
    expect([status, text]).toEqual([200, 'ok']);
    await gateway.close();
    await backend.stop();
    // What has closed is let go of in the next turn.
    await new Promise((resolve) => setImmediate(resolve));
    expect(active(/TCP|TLS|Connect/)).toBe(0);
    expect(active(/^Timeout$/)).toBeLessThanOrEqual(timersBefore);
  });
});
