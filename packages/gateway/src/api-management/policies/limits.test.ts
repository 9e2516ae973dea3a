import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../../test/clock.js';
import { policies, type Setup } from '../../../test/policies.js';

function limited(inbound: string, more: Setup = {}) {
  const clock = createClock();
  return { clock, ...policies({ inbound: `<base />${inbound}`, services: { now: clock.now }, ...more }) };
}

describe('rate-limit', () => {
  it('says in the trace that Azure counts subscriptions only', async () => {
    const { steps } = await limited('<rate-limit calls="2" renewal-period="60" />').call();
    expect(steps.find(({ name }) => name === 'rate-limit')!.notes).toEqual([
      'without a subscription: API Management would not apply it',
      '0 of 2 calls',
    ]);
  });

  it('refuses the call over the limit and tells when to come again', async () => {
    const { call, clock } = limited(
      '<rate-limit calls="2" renewal-period="60" remaining-calls-variable-name="left" remaining-calls-header-name="X-Left" total-calls-header-name="X-Total" />',
      {
        onError:
          '<set-header name="X-Variable"><value>@(context.Variables["left"].ToString())</value></set-header>',
      },
    );
    const first = await call();
    expect([first.status, first.headers.get('X-Left'), first.headers.get('X-Total')]).toEqual([
      200,
      '1',
      '2',
    ]);
    clock.advance(3000);
    expect((await call()).headers.get('X-Left')).toBe('0');
    const { status, text, headers, refusal, backend } = await call();
    expect([status, backend]).toEqual([429, undefined]);
    expect(text).toBe('{ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 57 seconds." }');
    expect([headers.get('Retry-After'), headers.get('X-Variable')]).toEqual(['57', '0']);
    expect(refusal).toEqual({
      source: 'rate-limit',
      reason: 'RateLimitExceeded',
      message: 'Rate limit is exceeded',
    });
  });

  it('slides: each call leaves the window by itself', async () => {
    const { call, clock } = limited('<rate-limit calls="2" renewal-period="60" />');
    const statuses: number[] = [];
    for (const seconds of [0, 30, 29, 1, 0, 30]) {
      clock.advance(seconds * 1000);
      statuses.push((await call()).status);
    }
    expect(statuses).toEqual([200, 200, 429, 200, 429, 200]);
  });

  it('names header and variable of the wait as told', async () => {
    const { call } = limited(
      '<rate-limit calls="1" renewal-period="90" retry-after-header-name="X-Wait" retry-after-variable-name="wait" />',
      {
        onError:
          '<set-header name="X-Variable"><value>@(context.Variables["wait"].ToString())</value></set-header>',
      },
    );
    await call();
    const { headers } = await call();
    expect([headers.get('X-Wait'), headers.get('X-Variable'), headers.has('Retry-After')]).toEqual([
      '90',
      '90',
      false,
    ]);
  });

  it('counts operations by themselves', async () => {
    const { call } = limited(
      '<rate-limit calls="10" renewal-period="60"><api name="Orders" calls="5" renewal-period="60"><operation name="Get" calls="1" renewal-period="60" /></api><api name="Other" calls="0" renewal-period="60" /></rate-limit>',
    );
    expect([(await call()).status, (await call()).status]).toEqual([200, 429]);
  });
});

describe('rate-limit-by-key', () => {
  const byAddress =
    '<rate-limit-by-key calls="1" renewal-period="60" counter-key="@(context.Request.IpAddress)" remaining-calls-header-name="X-Left" />';

  it('counts by key', async () => {
    const { call } = limited(byAddress);
    const statuses = [];
    for (const remoteAddress of ['192.0.2.1', '192.0.2.2', '192.0.2.1']) {
      statuses.push((await call({ remoteAddress })).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    expect((await call({ remoteAddress: '192.0.2.1' })).refusal).toMatchObject({
      source: 'rate-limit-by-key',
      reason: 'RateLimitExceeded',
    });
  });

  it('counts only what the condition says of the response', async () => {
    const { call } = limited(
      '<rate-limit-by-key calls="1" renewal-period="60" counter-key="k" increment-condition="@(context.Response.StatusCode == 200)" />',
      { answer: ({ path }) => ({ status: path.endsWith('/404') ? 404 : 200 }) },
    );
    const statuses = [];
    for (const path of ['/orders/404', '/orders/404', '/orders/1', '/orders/1']) {
      statuses.push((await call({ path })).status);
    }
    expect(statuses).toEqual([404, 404, 200, 429]);
  });

  it('counts by how much it is told', async () => {
    const { call } = limited(
      '<rate-limit-by-key calls="5" renewal-period="60" counter-key="k" increment-count="@(int.Parse("3"))" />',
    );
    expect([(await call()).status, (await call()).status, (await call()).status]).toEqual([200, 200, 429]);
  });

  it('counts a call once when two policies have its key', async () => {
    const { call } = limited(
      '<rate-limit-by-key calls="2" renewal-period="60" counter-key="k" /><rate-limit-by-key calls="9" renewal-period="300" counter-key="k" />',
    );
    expect([(await call()).status, (await call()).status, (await call()).status]).toEqual([200, 200, 429]);
  });

  it('counts on when the environment changes', async () => {
    const before = limited(byAddress);
    await before.call();
    const after = limited(byAddress, { services: before.services });
    expect((await after.call()).status).toBe(429);
  });

  it('takes windows of 300 seconds at most', async () => {
    const { call } = limited('<rate-limit-by-key calls="1" renewal-period="@(301)" counter-key="k" />');
    expect((await call()).refusal).toMatchObject({ source: 'rate-limit-by-key', reason: 'InvalidValue' });
  });
});

describe('quota-by-key', () => {
  it('refuses the call over the quota until the period ends', async () => {
    const { call, clock } = limited(
      '<quota-by-key calls="2" renewal-period="3600" counter-key="@(context.Request.IpAddress)" />',
    );
    clock.advance(600_000);
    expect([(await call()).status, (await call()).status]).toEqual([200, 200]);
    const { status, text, headers, refusal } = await call();
    expect(status).toBe(403);
    expect(text).toBe(
      '{ "statusCode": 403, "message": "Out of call volume quota. Quota will be replenished in 00:50:00." }',
    );
    expect(headers.get('Retry-After')).toBe('3000');
    expect(refusal).toMatchObject({ source: 'quota-by-key', reason: 'QuotaExceeded' });
    clock.advance(3_000_000);
    expect((await call()).status).toBe(200);
  });

  it('anchors its periods where first-period-start says, and reads durations', async () => {
    const { call } = limited(
      '<quota-by-key calls="1" renewal-period="P30D" first-period-start="2025-12-03T00:00:00Z" counter-key="k" />',
    );
    await call();
    expect((await call()).refusal!.message).toBe(
      'Out of call volume quota. Quota will be replenished in 1.00:00:00.',
    );
  });

  it('counts kilobytes of both bodies', async () => {
    const { call } = limited('<quota-by-key bandwidth="2" renewal-period="300" counter-key="k" />', {
      operation: { method: 'POST' },
      answer: () => ({ body: 'x'.repeat(1024) }),
    });
    const send = () => call({ method: 'POST', body: 'x'.repeat(1024) });
    expect((await send()).status).toBe(200);
    const { status, refusal } = await send();
    expect([status, refusal!.message]).toEqual([
      403,
      'Out of bandwidth quota. Quota will be replenished in 00:05:00.',
    ]);
  });

  it('never ends with a period of 0', async () => {
    const { call, clock } = limited('<quota-by-key calls="1" renewal-period="0" counter-key="k" />');
    await call();
    clock.advance(1e12);
    const { status, headers, refusal } = await call();
    expect([status, headers.has('Retry-After'), refusal!.message]).toEqual([
      403,
      false,
      'Out of call volume quota.',
    ]);
  });
});

describe('quota', () => {
  it('counts the calls of a product', async () => {
    const { call } = limited('', {
      product: {
        inbound:
          '<quota calls="2" renewal-period="3600"><api name="Orders" calls="1" renewal-period="3600" /></quota>',
      },
      apiManagement: {
        products: { gold: { displayName: 'Gold', apis: ['orders'], subscriptionRequired: false } },
      },
    });
    expect((await call()).status).toBe(200);
    expect((await call()).refusal).toMatchObject({ source: 'quota', reason: 'QuotaExceeded' });
  });
});

describe('limit-concurrency', () => {
  it('refuses what comes while the places are taken, and gives places back', async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const { call } = policies({
      backend:
        '<limit-concurrency key="@(context.Request.Headers.GetValueOrDefault("X-Key", ""))" max-count="1"><forward-request /></limit-concurrency>',
      answer: async () => {
        await gate;
        throw new Error('broken');
      },
    });
    const held = call();
    const { status, text, refusal } = await call();
    expect([status, text]).toEqual([
      429,
      '{ "statusCode": 429, "message": "Concurrency limit is exceeded." }',
    ]);
    expect(refusal!.source).toBe('limit-concurrency');
    const other = call({ headers: [['X-Key', 'other']] });
    release();
    expect([(await held).status, (await other).status]).toEqual([500, 500]);
    expect((await call()).status).toBe(500);
  });
});
