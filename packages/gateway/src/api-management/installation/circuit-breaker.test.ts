import { describe, expect, it } from '@jest/globals';
import type { BackendPool, CircuitBreaker as Definition } from '@apim-kit/environment';
import { policies } from '../../../test/policies.js';
import { createCircuitBreaker } from './circuit-breaker.js';

const hourMs = 3_600_000;

/** The example of the page on backends. */
const example: Definition = {
  name: 'myBreakerRule',
  failureCondition: {
    count: 3,
    errorReasons: ['Server errors'],
    interval: 'P1D',
    statusCodeRanges: [{ min: 500, max: 599 }],
  },
  tripDuration: 'PT1H',
};

const status = (code: number, retryAfter?: string) => ({ status: code, retryAfter });

describe('a circuit breaker', () => {
  it('trips at the third failure of a day, and closes after an hour', () => {
    const { record, isOpen } = createCircuitBreaker(example);
    record(status(500), 0);
    record(status(200), hourMs);
    record(status(503), 5 * hourMs);
    expect(isOpen(5 * hourMs)).toBe(false);
    record({ reason: 'Timeout' }, 6 * hourMs);
    expect([isOpen(6 * hourMs), isOpen(7 * hourMs - 1), isOpen(7 * hourMs)]).toEqual([true, true, false]);
    record(status(500), 8 * hourMs);
    expect(isOpen(8 * hourMs)).toBe(false);
  });

  it('forgets what is older than its interval', () => {
    const { record, isOpen } = createCircuitBreaker(example);
    for (const hours of [0, 1, 25]) record(status(500), hours * hourMs);
    expect(isOpen(25 * hourMs)).toBe(false);
  });

  it('may count the share of failures', () => {
    const { record, isOpen } = createCircuitBreaker({
      ...example,
      failureCondition: {
        percentage: 50,
        interval: 'PT10S',
        statusCodeRanges: [{ min: 429, max: 429 }],
      },
    });
    record(status(200), 0);
    record(status(500), 1000);
    record(status(429), 2000);
    expect(isOpen(2000)).toBe(false);
    record(status(429), 3000);
    expect(isOpen(3000)).toBe(true);
  });

  it('may take the time from Retry-After, in seconds or as a date', () => {
    const trip = (retryAfter: string | undefined) => {
      const { record, isOpen } = createCircuitBreaker({
        ...example,
        failureCondition: { ...example.failureCondition, count: 1 },
        acceptRetryAfter: true,
      });
      record(status(503, retryAfter), 0);
      return [isOpen(29_999), isOpen(30_000), isOpen(hourMs - 1)];
    };
    expect(trip('30')).toEqual([true, false, false]);
    expect(trip('Thu, 01 Jan 1970 00:00:30 GMT')).toEqual([true, false, false]);
    expect(trip(undefined)).toEqual([true, true, true]);
  });

  it('counts a million calls of a day in little room', () => {
    const { record, isOpen } = createCircuitBreaker({
      ...example,
      failureCondition: { ...example.failureCondition, count: 1_000_000 },
    });
    for (let call = 1; call < 1_000_000; call++) record(status(500), call * 80);
    expect(isOpen(80_000_000)).toBe(false);
    record(status(500), 80_000_000);
    expect(isOpen(80_000_000)).toBe(true);
  });
});

describe('backends behind a policy', () => {
  const select = '<base /><set-backend-service backend-id="myBackend" />';

  it('answers 503 while the circuit is open', async () => {
    let now = 0;
    const { call } = policies({
      inbound: select,
      services: { now: () => now },
      apiManagement: {
        backends: { myBackend: { url: 'https://mybackend.com', circuitBreaker: example } },
      },
      answer: () => ({ status: 500 }),
    });
    for (let failure = 0; failure < 3; failure++) expect((await call()).backend).toBeDefined();
    const { status: code, text, backend, refusal } = await call();
    expect([code, text, backend]).toEqual([
      503,
      '{ "statusCode": 503, "message": "Service Unavailable" }',
      undefined,
    ]);
    expect(refusal).toMatchObject({ source: 'forward-request', reason: 'BackendCircuitOpen' });
    now = hourMs;
    expect((await call()).backend).toBeDefined();
  });

  const names = ['a', 'b', 'c'];
  const backends = Object.fromEntries(
    names.map((name) => [name, { url: `https://${name}.example`, circuitBreaker: example }]),
  );

  async function shares(services: BackendPool['services'], failing: readonly string[] = []) {
    let step = 0;
    const { call } = policies({
      inbound: select,
      services: { now: () => 0, random: () => (step++ % 100) / 100 },
      apiManagement: { backends, backendPools: { myBackend: { services } } },
      answer: ({ origin }) => ({ status: failing.some((name) => origin.includes(`//${name}.`)) ? 500 : 200 }),
    });
    const counted: Record<string, number> = {};
    for (let request = 0; request < 100; request++) {
      const { backend } = await call({ traced: false });
      const name = backend === undefined ? 'none' : new URL(backend.origin).hostname[0]!;
      counted[name] = (counted[name] ?? 0) + 1;
    }
    return counted;
  }

  it.each<[string, BackendPool['services'], readonly string[], Record<string, number>]>([
    ['in turn', [{ backend: 'a' }, { backend: 'b' }], [], { a: 50, b: 50 }],
    [
      'by weight',
      [
        { backend: 'a', weight: 3 },
        { backend: 'b', weight: 1 },
      ],
      [],
      { a: 75, b: 25 },
    ],
    [
      'by priority',
      [
        { backend: 'a', priority: 2 },
        { backend: 'b', priority: 1 },
      ],
      [],
      { b: 100 },
    ],
    [
      'with the next priority when all of one have tripped',
      [
        { backend: 'a', priority: 1 },
        { backend: 'b', priority: 1 },
        { backend: 'c', priority: 2 },
      ],
      ['a', 'b'],
      { a: 3, b: 3, c: 94 },
    ],
    [
      'not at all when all have tripped',
      [{ backend: 'a' }, { backend: 'b' }],
      ['a', 'b'],
      { a: 3, b: 3, none: 94 },
    ],
  ])('shares the load %s', async (_name, services, failing, expected) => {
    expect(await shares(services, failing)).toEqual(expected);
  });
});
