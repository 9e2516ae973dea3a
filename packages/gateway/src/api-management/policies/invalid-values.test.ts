import { describe, expect, it } from '@jest/globals';
import { policies, type Setup } from '../../../test/policies.js';
import { createCounterStore } from '../state/counter-store.js';

const request = '<set-url>https://authorizer.example</set-url><set-method>GET</set-method>';
const jwt = '<validate-jwt header-name="Authorization" failed-validation-httpcode';
const inside = '<set-variable name="a" value="b" />';

describe('a value that an expression gives and that can not be', () => {
  it.each<[reason: string, message: string, setup: Setup]>([
    [
      'InvalidValue',
      'is no status code',
      {
        inbound:
          '<check-header name="X" failed-check-httpcode="@(0)" failed-check-error-message="no" ignore-case="true" />',
      },
    ],
    ['InvalidValue', '-1 is no status code', { inbound: `${jwt}="@(-1)" />` }],
    ['InvalidValue', '1000 is no status code', { inbound: `${jwt}="@(1000)" />` }],
    [
      'InvalidValue',
      '42 is no status code',
      { inbound: '<validate-azure-ad-token tenant-id="a" failed-validation-httpcode="@(42)" />' },
    ],
    ['InvalidValue', 'timeout must not be -1.', { backend: '<forward-request timeout="@(-1)" />' }],
    ['InvalidValue', 'timeout-ms must not be -1.', { backend: '<forward-request timeout-ms="@(-1)" />' }],
    [
      'InvalidValue',
      'timeout must not be -1.',
      { inbound: `<send-request response-variable-name="r" timeout="@(-1)">${request}</send-request>` },
    ],
    [
      'InvalidValue',
      'timeout must not be -1.',
      { inbound: `<send-one-way-request timeout="@(-1)">${request}</send-one-way-request>` },
    ],
    [
      'InvalidValue',
      'interval must not be -1.',
      { inbound: `<retry condition="true" count="1" interval="@(-1)">${inside}</retry>` },
    ],
    [
      'InvalidValue',
      'delta must not be -5.',
      { inbound: `<retry condition="true" count="1" interval="1" delta="@(-5)">${inside}</retry>` },
    ],
    [
      'InvalidValue',
      'max-interval must not be 0.',
      {
        inbound: `<retry condition="true" count="1" interval="1" delta="1" max-interval="@(0)">${inside}</retry>`,
      },
    ],
    [
      'InvalidValue',
      'header Content-Type',
      {
        inbound:
          '<publish-to-dapr pubsub-name="a" topic="b" content-type="@("a\\r\\nb")">c</publish-to-dapr>',
      },
    ],
    [
      'TokenAcquisitionFailure',
      'names no resource',
      { inbound: '<authentication-managed-identity resource="@((string)null)" />' },
    ],
    [
      'TokenAcquisitionFailure',
      'names no connection',
      {
        inbound:
          '<get-authorization-context provider-id="@("")" authorization-id="a" context-variable-name="v" />',
      },
    ],
  ])('stops the request: %s, %s', async (reason, message, setup) => {
    const { status, refusal, backend } = await policies(setup).call();
    expect([status, refusal!.reason, backend]).toEqual([500, reason, undefined]);
    expect(refusal!.message).toContain(message);
  });
});

describe('a count that is none', () => {
  const times = async (policy: string, calls: number): Promise<number[]> => {
    const gateway = policies({ inbound: policy });
    const statuses: number[] = [];
    for (let i = 0; i < calls; i++) statuses.push((await gateway.call()).status);
    return statuses;
  };

  it.each([
    ['<rate-limit-by-key calls="2" renewal-period="60" counter-key="k" increment-count="@(-9)" />', 429],
    ['<quota-by-key calls="2" renewal-period="300" counter-key="k" increment-count="@(-9)" />', 403],
    [
      '<rate-limit-by-key calls="2" renewal-period="60" counter-key="k" increment-condition="@(int.Parse("x") == 0)" />',
      429,
    ],
  ])('counts as one call: %s', async (policy, refused) => {
    expect(await times(policy, 3)).toEqual([200, 200, refused]);
  });

  it('answers 500 when the store of the counters goes away under a call', async () => {
    const counters = {
      ...createCounterStore(Date.now),
      addPeriod: () => {
        throw new Error('the store is gone');
      },
    };
    const { call } = policies({
      inbound: '<quota-by-key bandwidth="9" renewal-period="300" counter-key="k" />',
      services: { counters },
      answer: () => ({ body: 'secret' }),
    });
    const { status, text } = await call();
    expect([status, text.includes('secret'), text.includes('gone')]).toEqual([500, false, false]);
  });
});

describe('a name or date that is none', () => {
  const codes = (inbound: string) => policies({ inbound }).diagnostics.map(({ code }) => code);

  it.each(['', 'a b', 'Content-Length', 'Transfer-Encoding', 'X:'])(
    'does not load as the name of a header that a limit sets: %j',
    (name) => {
      const limits = [
        `<rate-limit calls="1" renewal-period="60" retry-after-header-name="${name}" />`,
        `<rate-limit-by-key calls="1" renewal-period="60" counter-key="k" remaining-calls-header-name="${name}" />`,
        `<rate-limit calls="1" renewal-period="60" total-calls-header-name="${name}" />`,
        `<llm-token-limit tokens-per-minute="1" counter-key="k" estimate-prompt-tokens="true" tokens-consumed-header-name="${name}" />`,
      ];
      expect(limits.map(codes)).toEqual(limits.map(() => ['GW1026']));
    },
  );

  it.each<[start: string, message: string]>([
    ['1', 'is no date'],
    ['-1', 'is no date'],
    ['2026-02-31', 'is no date'],
    ['yesterday', 'is no date'],
    ['2026-01-01T00:00:00', ''],
    ['2026-01-01T00:00:00+01:00', ''],
  ])('is told of first-period-start: %s', async (start, message) => {
    const { call } = policies({
      inbound: `<quota-by-key calls="1" renewal-period="300" counter-key="k" first-period-start="${start}" />`,
    });
    const { refusal } = await call();
    expect(refusal?.message ?? '').toContain(message);
    expect(refusal === undefined).toBe(message === '');
  });
});

describe('a message that names what no header can hold', () => {
  it('reaches Service Bus with its properties escaped', async () => {
    const { createServiceBusSender } = await import('../state/service-bus-sender.js');
    const seen: (readonly string[])[] = [];
    const sender = createServiceBusSender(
      { managedIdentityToken: async () => 'token', authorization: async () => null },
      {
        send: async ({ headers }) => {
          seen.push(headers);
          return { status: 201, reason: '', headers: undefined as never, body: null };
        },
        close: async () => undefined,
      },
    );
    await sender.send({
      kind: 'message',
      namespace: 'n.servicebus.windows.net',
      queue: 'orders',
      topic: null,
      clientId: null,
      payload: '',
      properties: { Customer: 'Zoë €\n' },
    });
    expect(seen[0]!.slice(-2)).toEqual(['Customer', '"Zo\\u00eb \\u20ac\\n"']);
  });
});
