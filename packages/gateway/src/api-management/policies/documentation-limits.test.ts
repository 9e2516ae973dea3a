// The examples of Microsoft's pages about limits, run past their limits.
import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../../test/clock.js';
import { lastErrorOf, ofOperation, showLastError } from '../../../test/last-error.js';
import { policies, type Setup } from '../../../test/policies.js';

const outbound = (variable: string) =>
  `<base /><set-header name="X-Left"><value>@(context.Variables.GetValueOrDefault<int>("${variable}").ToString())</value></set-header>`;

function limited(inbound: string, more: Setup = {}) {
  const clock = createClock();
  const gateway = policies({
    inbound: `<base />${inbound}`,
    onError: `<base />${showLastError}`,
    services: { now: clock.now },
    ...more,
  });
  const statuses = async (calls: number, call: Parameters<typeof gateway.call>[0] = {}) => {
    const seen = [];
    for (let i = 0; i < calls; i++) seen.push((await gateway.call(call)).status);
    return seen;
  };
  return { clock, statuses, ...gateway };
}

const times = (calls: number, status: number): number[] => Array<number>(calls).fill(status);

describe('the example of the page', () => {
  it('rate-limit: 20 calls in 90 seconds by subscription', async () => {
    const { call, statuses, clock } = limited(
      '<rate-limit calls="20" renewal-period="90" remaining-calls-variable-name="remainingCallsPerSubscription"/>',
      { outbound: outbound('remainingCallsPerSubscription') },
    );
    expect((await call()).headers.get('X-Left')).toBe('19');
    clock.advance(30_000);
    expect(await statuses(19)).toEqual(times(19, 200));
    const refused = await call();
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60']);
    expect(refused.text).toBe(
      '{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 60 seconds." }',
    );
    expect(lastErrorOf(refused)).toEqual({
      ...ofOperation,
      source: 'rate-limit',
      reason: 'RateLimitExceeded',
      message: 'Rate limit is exceeded',
    });
    clock.advance(60_000);
    // The first call has left the window, and nobody else.
    expect(await statuses(2)).toEqual([200, 429]);
  });

  it('rate-limit-by-key: 10 calls of an address in a minute, counting those that end well', async () => {
    const { call, statuses } = limited(
      '<rate-limit-by-key calls="10" renewal-period="60" increment-condition="@(context.Response.StatusCode == 200)" counter-key="@(context.Request.IpAddress)" remaining-calls-variable-name="remainingCallsPerIP"/>',
      {
        outbound: outbound('remainingCallsPerIP'),
        answer: ({ path }) => ({ status: path.endsWith('/404') ? 404 : 200 }),
      },
    );
    expect(await statuses(20, { path: '/orders/404' })).toEqual(times(20, 404));
    expect((await call()).headers.get('X-Left')).toBe('10');
    expect((await call()).headers.get('X-Left')).toBe('9');
    expect(await statuses(8)).toEqual(times(8, 200));
    const refused = await call();
    expect(refused.status).toBe(429);
    expect(lastErrorOf(refused)).toMatchObject({ source: 'rate-limit-by-key', reason: 'RateLimitExceeded' });
    expect((await call({ remoteAddress: '192.0.2.99' })).status).toBe(200);
  });

  it('quota: 10,000 calls or 40,000 kilobytes of a subscription in an hour', async () => {
    const { call, statuses, clock } = limited('', {
      product: {
        inbound: '<base /><quota calls="10000" bandwidth="40000" renewal-period="3600" />',
        onError: showLastError,
      },
      apiManagement: {
        products: { gold: { displayName: 'Gold', apis: ['orders'], subscriptionRequired: false } },
      },
      answer: () => ({ body: Buffer.alloc(20_000 * 1024) }),
    });
    clock.advance(600_000);
    expect(await statuses(2, { traced: false })).toEqual([200, 200]);
    const refused = await call();
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([403, '3000']);
    expect(lastErrorOf(refused)).toEqual({
      ...ofOperation,
      scope: 'product',
      source: 'quota',
      reason: 'QuotaExceeded',
      message: 'Out of bandwidth quota. Quota will be replenished in 00:50:00.',
    });
    clock.advance(3_000_000);
    expect((await call()).status).toBe(200);
  });

  it('quota-by-key: 10,000 calls of an address in an hour, counting those that do not fail', async () => {
    const { call, statuses, services, clock } = limited(
      '<quota-by-key calls="10000" bandwidth="40000" renewal-period="3600" increment-condition="@(context.Response.StatusCode >= 200 && context.Response.StatusCode < 400)" counter-key="@(context.Request.IpAddress)" />',
      { answer: ({ path }) => ({ status: path.endsWith('/500') ? 500 : 204 }) },
    );
    // What was used before: all but one call.
    services.counters.addPeriod('calls quota-by-key 192.0.2.1', clock.now(), clock.now() + 3_600_000, 9999);
    expect(await statuses(3, { path: '/orders/500' })).toEqual([500, 500, 500]);
    expect(await statuses(2)).toEqual([204, 403]);
    const refused = await call();
    expect(refused.text).toBe(
      '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 01:00:00." }',
    );
    expect((await call({ remoteAddress: '192.0.2.99' })).status).toBe(204);
  });

  it('limit-concurrency: three requests with one variable at the backend', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { call } = policies({
      inbound:
        '<base /><set-variable name="connectionId" value="@(context.Request.Headers.GetValueOrDefault("X-Id", "a"))" />',
      backend:
        '<limit-concurrency key="@((string)context.Variables["connectionId"])" max-count="3"><forward-request timeout="120"/></limit-concurrency>',
      onError: showLastError,
      answer: async () => {
        await gate;
        return {};
      },
    });
    const held = [call(), call(), call()];
    const refused = await call();
    expect([refused.status, lastErrorOf(refused)]).toEqual([
      429,
      {
        ...ofOperation,
        section: 'backend',
        source: 'limit-concurrency',
        reason: 'ConcurrencyLimitExceeded',
        message: 'Concurrency limit is exceeded.',
      },
    ]);
    const other = call({ headers: [['X-Id', 'b']] });
    release();
    expect((await Promise.all([...held, other])).map(({ status }) => status)).toEqual(times(4, 200));
    expect((await call()).status).toBe(200);
  });

  const json = [['Content-Type', 'application/json']] as const;
  const model: Setup = {
    operation: { method: 'POST' },
    answer: () => ({
      headers: json,
      body: '{"choices":[],"usage":{"prompt_tokens":1000,"completion_tokens":2000,"total_tokens":3000}}',
    }),
  };
  const question = {
    method: 'POST',
    headers: json,
    body: '{"model":"gpt-4o","messages":[{"role":"user","content":"hello"}]}',
  };

  it.each(['llm-token-limit', 'azure-openai-token-limit'])(
    '%s: 5,000 tokens of an address in a minute',
    async (policy) => {
      const { call, clock } = limited(
        `<${policy} counter-key="@(context.Request.IpAddress)" tokens-per-minute="5000" estimate-prompt-tokens="false" remaining-tokens-variable-name="remainingTokens" />`,
        { ...model, outbound: outbound('remainingTokens') },
      );
      expect((await call(question)).headers.get('X-Left')).toBe('2000');
      expect((await call(question)).headers.get('X-Left')).toBe('0');
      const refused = await call(question);
      expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, '60']);
      expect(refused.text).toBe(
        '{ "statusCode": 429, "message": "Token limit is exceeded. Try again in 60 seconds." }',
      );
      expect(lastErrorOf(refused)).toEqual({
        ...ofOperation,
        source: policy,
        reason: 'TokenLimitExceeded',
        message: 'Token limit is exceeded',
      });
      clock.advance(60_000);
      expect((await call(question)).status).toBe(200);
    },
  );

  it('llm-token-limit: 10,000 tokens of a key in a day', async () => {
    const { call, clock } = limited(
      '<llm-token-limit counter-key="@(context.Request.IpAddress)" token-quota="10000" token-quota-period="Daily" estimate-prompt-tokens="false" remaining-quota-tokens-variable-name="remainingQuotaTokens" />',
      { ...model, outbound: outbound('remainingQuotaTokens') },
    );
    clock.advance(3_600_000);
    const left = [];
    for (let i = 0; i < 4; i++) left.push((await call(question)).headers.get('X-Left'));
    expect(left).toEqual(['7000', '4000', '1000', '0']);
    const refused = await call(question);
    expect([refused.status, refused.headers.get('Retry-After')]).toEqual([403, String(23 * 3600)]);
    expect(lastErrorOf(refused)).toMatchObject({ source: 'llm-token-limit', reason: 'TokenQuotaExceeded' });
    clock.advance(23 * 3_600_000);
    expect((await call(question)).status).toBe(200);
  });
});
