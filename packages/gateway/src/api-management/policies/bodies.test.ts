import { describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';

const json = () => ({
  body: '{"a":1}',
  headers: [['Content-Type', 'application/json; charset=utf-8']] as const,
});

describe('find-and-replace', () => {
  it('replaces in the response, or in the request', async () => {
    const outbound = await policies({
      outbound: '<find-and-replace from="notebook" to="läptop" />',
      answer: () => ({ body: 'notebook, ü notebook.' }),
    }).call();
    expect([outbound.text, outbound.headers.get('Content-Length')]).toEqual(['läptop, ü läptop.', '20']);
    const inbound = await policies({
      inbound: '<find-and-replace from="@("a" + "b")" to="" />',
      operation: { method: 'POST' },
    }).call({ method: 'POST', body: 'cabd' });
    expect(inbound.backend!.text).toBe('cd');
  });

  it('has nothing to do without a body, and refuses to search for nothing', async () => {
    expect((await policies({ outbound: '<find-and-replace from="a" to="b" />' }).call()).status).toBe(200);
    const { refusal } = await policies({ outbound: '<find-and-replace from="@("")" to="b" />' }).call();
    expect(refusal).toMatchObject({ source: 'find-and-replace', reason: 'InvalidValue' });
  });
});

describe('authentication-basic', () => {
  it('shows the backend name and password', async () => {
    const { backend, trace } = await policies({
      inbound: '<authentication-basic username="testuser" password="testpassword" />',
    }).call();
    expect(backend!.headers.get('Authorization')).toBe('Basic dGVzdHVzZXI6dGVzdHBhc3N3b3Jk');
    expect(JSON.stringify(trace)).not.toContain('dGVzdHVzZXI6dGVzdHBhc3N3b3Jk');
  });
});

describe('jsonp', () => {
  const gateway = policies({ outbound: '<jsonp callback-parameter-name="cb" />', answer: json });

  it('wraps the response when the query asks for it', async () => {
    const { text, headers } = await gateway.call({ path: '/orders/1?cb=XXX' });
    expect([text, headers.get('Content-Type')]).toEqual(['XXX({"a":1});', 'application/javascript']);
    expect((await gateway.call()).text).toBe('{"a":1}');
  });

  it('refuses what is no identifier', async () => {
    const { refusal } = await gateway.call({ path: '/orders/1?cb=alert(1)' });
    expect(refusal).toEqual({
      source: 'jsonp',
      reason: 'CallbackParameterInvalid',
      message: 'Value of callback parameter cb is not a valid JavaScript identifier.',
    });
  });

  it('leaves other content alone', async () => {
    const { call } = policies({
      outbound: '<jsonp callback-parameter-name="cb" />',
      answer: () => ({ body: 'plain' }),
    });
    expect((await call({ path: '/orders/1?cb=XXX' })).text).toBe('plain');
  });
});

describe('redirect-content-urls', () => {
  it('shows the gateway where the backend named itself, and the other way round', async () => {
    const { call } = policies({
      inbound: '<redirect-content-urls />',
      outbound: '<redirect-content-urls />',
      operation: { method: 'POST' },
      answer: () => ({ body: 'https://backend.example/base/1 https://backend.example/bases' }),
    });
    const { text, backend } = await call({ method: 'POST', body: 'see https://apim.example/orders/7' });
    expect(text).toBe('https://apim.example/orders/1 https://backend.example/bases');
    expect(backend!.text).toBe('see https://backend.example/base/7');
  });
});

describe('emit-metric', () => {
  it.each(['@(double.NaN)', '@(1 / double.Parse("0"))'])(
    'sends no value that is no number: %s',
    async (value) => {
      const { call, services } = policies({
        inbound: `<emit-metric name="Request" value="${value}"><dimension name="API ID" /></emit-metric>`,
      });
      const { status, steps } = await call();
      expect([status, services.sink.list()]).toEqual([200, []]);
      expect(steps[0]!.notes[0]).toMatch(/^API Management\/Request is not sent: its value is/);
    },
  );

  it('sends value and dimensions', async () => {
    const { call, services } = policies({
      inbound:
        '<emit-metric name="Request" value="2" namespace="my-metrics"><dimension name="API ID" /><dimension name="Client IP" value="@(context.Request.IpAddress)" /></emit-metric>',
    });
    expect((await call()).status).toBe(200);
    expect(services.sink.list()).toEqual([
      {
        kind: 'metric',
        name: 'Request',
        namespace: 'my-metrics',
        value: 2,
        dimensions: { 'API ID': 'orders', 'Client IP': '192.0.2.1' },
      },
    ]);
  });

  it('needs a value for a dimension that is not well known', async () => {
    const { refusal } = await policies({
      inbound: '<emit-metric name="Request"><dimension name="Mine" /></emit-metric>',
    }).call();
    expect(refusal).toMatchObject({ source: 'emit-metric', reason: 'InvalidValue' });
  });
});

describe('log-to-eventhub', () => {
  it('sends the message, cut at 200 KB', async () => {
    const { call, services } = policies({
      inbound:
        '<log-to-eventhub logger-id="contoso-logger" partition-key="@("k" + 1)">@("called with " + context.Request.Method)</log-to-eventhub>',
      outbound:
        '<log-to-eventhub logger-id="contoso-logger" partition-id="0">@(context.Request.Headers.GetValueOrDefault("X-Long", ""))</log-to-eventhub>',
    });
    const { steps } = await call({ headers: [['X-Long', 'x'.repeat(300_000)]] });
    const [first, second] = services.sink.list();
    expect(first).toEqual({
      kind: 'event',
      loggerId: 'contoso-logger',
      partitionId: null,
      partitionKey: 'k1',
      message: 'called with GET',
    });
    expect(second).toMatchObject({ partitionId: '0', message: 'x'.repeat(204_800) });
    expect(steps.find(({ name }) => name === 'log-to-eventhub')!.notes).toEqual([
      'contoso-logger: called with GET',
    ]);
  });
});
