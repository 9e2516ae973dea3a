import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startRawBackend } from '../../../test/raw-backend.js';
import { policies, type Setup } from '../../../test/policies.js';
import { hasRedis, startRedis, type RedisServer } from '../../../test/redis-server.js';
import type { ExternalCache } from './external-cache.js';
import { createRedisCache } from './redis-cache.js';

/** How a type shows what it holds, where its text depends on more than that. */
const shows: Readonly<Record<string, string>> = {
  JObject: '((JObject)context.Variables["v"]).ToString(Newtonsoft.Json.Formatting.None)',
  DateTime: '((DateTime)context.Variables["v"]).ToString("s")',
};

const skipped = hasRedis ? '' : ' (skipped: redis-server is not on this machine)';

(hasRedis ? describe : describe.skip)(`an external cache in Redis${skipped}`, () => {
  let server: RedisServer;
  let externalCache: ExternalCache;

  beforeAll(async () => {
    server = await startRedis();
    externalCache = createRedisCache({ url: server.url });
  });

  afterAll(async () => {
    await externalCache.close();
    await server.stop();
  });

  const gateway = (setup: Setup) => policies({ ...setup, services: { externalCache } });

  it('keeps bytes for their time, and gives none for what it does not know', async () => {
    await externalCache.set('a', new Uint8Array([0, 255, 10]), 60_000);
    expect([...(await externalCache.get('a'))!]).toEqual([0, 255, 10]);
    await externalCache.delete('a');
    expect(await externalCache.get('a')).toBeNull();
  });

  it.each([
    ['a string', 'string', '"a\\"b"', 'a"b'],
    ['a number', 'int', '42', '42'],
    ['a long', 'long', '42L', '42'],
    ['a decimal', 'decimal', '1.50m', '1.50'],
    ['a truth', 'bool', 'true', 'True'],
    ['JSON', 'JObject', 'JObject.Parse("{\\"a\\":[1]}")', '{"a":[1]}'],
    ['a time', 'DateTime', 'new DateTime(2026, 3, 4, 5, 6, 7)', '2026-03-04T05:06:07'],
  ])('keeps %s as what it is', async (_name, type, code, text) => {
    const shown = shows[type] ?? `Convert.ToString((${type})context.Variables["v"])`;
    const { call } = gateway({
      inbound: `<cache-store-value key="${type}" value="@(${code})" duration="60" />
        <cache-lookup-value key="${type}" variable-name="v" caching-type="external" />
        <return-response><set-body>@(${shown})</set-body></return-response>`,
    });
    expect((await call()).text).toBe(text);
  });

  it('keeps a response', async () => {
    const { call } = gateway({
      inbound: `<send-request response-variable-name="r"><set-url>https://a.example/</set-url><set-method>GET</set-method></send-request>
        <cache-store-value key="r" value="@((IResponse)context.Variables["r"])" duration="60" />
        <cache-lookup-value key="r" variable-name="s" />
        <return-response response-variable-name="s" />`,
      answer: () => ({ status: 201, headers: [['X-A', 'b']], body: 'made' }),
    });
    const { status, headers, text } = await call();
    expect([status, headers.get('X-A'), text]).toEqual([201, 'b', 'made']);
  });

  it('shares the responses of cache-lookup among gateways', async () => {
    let calls = 0;
    const setup: Setup = {
      inbound: '<cache-lookup vary-by-developer="false" vary-by-developer-groups="false" />',
      outbound: '<cache-store duration="60" />',
      answer: () => ({ body: `answer ${++calls}` }),
    };
    expect([(await gateway(setup).call()).text, (await gateway(setup).call()).text]).toEqual([
      'answer 1',
      'answer 1',
    ]);
    expect((await policies(setup).call()).text).toBe('answer 2');
  });

  it('leaves caching-type="internal" to the gateway', async () => {
    const store = '<cache-store-value key="only" value="x" duration="60" caching-type="internal" />';
    const look =
      '<cache-lookup-value key="only" variable-name="v" default-value="none" caching-type="external" />';
    const { call } = gateway({
      inbound: `${store}${look}<return-response><set-body>@((string)context.Variables["v"])</set-body></return-response>`,
    });
    expect((await call()).text).toBe('none');
  });

  it('fails no request when it goes away, but a removal that must not', async () => {
    const other = await startRedis();
    const cache = createRedisCache({ url: other.url });
    const run = (inbound: string) => policies({ inbound, services: { externalCache: cache } }).call();
    const look =
      '<cache-store-value key="k" value="x" duration="60" /><cache-lookup-value key="k" variable-name="v" default-value="none" /><return-response><set-body>@((string)context.Variables["v"])</set-body></return-response>';
    expect((await run(look)).text).toBe('x');
    await other.stop();
    expect((await run(look)).text).toBe('none');
    expect((await run('<base /><cache-remove-value key="k" />')).status).toBe(200);
    const { status, refusal } = await run(
      '<cache-remove-value key="k" fail-on-cache-removal-error="true" />',
    );
    expect([status, refusal!.reason]).toEqual([500, 'CacheRemovalFailure']);
    await cache.close();
  });
});

describe('a Redis that does not answer', () => {
  it.each([
    ['nothing at all', () => undefined],
    ['nothing but its greeting', (socket: Socket) => socket.write('%0\r\n')],
    ['what is no Redis', (socket: Socket) => socket.write('HTTP/1.1 400 Bad Request\r\n\r\n')],
    ['the end', (socket: Socket) => socket.end()],
  ])('is a cache that knows nothing: it says %s', async (_name, answer) => {
    const backend = await startRawBackend((socket) => void answer(socket));
    const cache = createRedisCache({ url: backend.origin.replace('http:', 'redis:'), timeoutMs: 50 });
    const { call } = policies({
      inbound:
        '<cache-lookup-value key="k" variable-name="v" default-value="none" /><cache-store-value key="k" value="x" duration="60" /><return-response><set-body>@((string)context.Variables["v"])</set-body></return-response>',
      services: { externalCache: cache },
    });
    expect((await call()).text).toBe('none');
    expect((await call()).text).toBe('none');
    await cache.close();
    await backend.stop();
  });

  it('fails a removal that must not fail', async () => {
    const backend = await startRawBackend(() => undefined);
    const cache = createRedisCache({ url: backend.origin.replace('http:', 'redis:'), timeoutMs: 50 });
    const { call } = policies({
      inbound: '<cache-remove-value key="k" fail-on-cache-removal-error="true" />',
      services: { externalCache: cache },
    });
    const { status, refusal } = await call();
    expect([status, refusal]).toMatchObject([
      500,
      { reason: 'CacheRemovalFailure', message: expect.stringContaining('50 ms') },
    ]);
    await cache.close();
    await backend.stop();
  });
});
