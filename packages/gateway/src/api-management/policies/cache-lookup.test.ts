import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../../test/clock.js';
import { policies, type Setup } from '../../../test/policies.js';

function cached(lookup: string, more: Setup = {}, store = '<cache-store duration="10" />') {
  const clock = createClock();
  let calls = 0;
  return {
    clock,
    ...policies({
      inbound: `<base />${lookup}`,
      outbound: `<base />${store}`,
      services: { now: clock.now },
      answer: () => ({ body: `answer ${++calls}`, headers: [['X-Backend', String(calls)]] }),
      ...more,
    }),
  };
}

const plain = '<cache-lookup vary-by-developer="false" vary-by-developer-groups="false" />';

describe('cache-lookup and cache-store', () => {
  it('answer from the cache until the time is over', async () => {
    const { call, clock } = cached(plain);
    const [first, second] = [await call(), await call()];
    expect([first.text, second.text]).toEqual(['answer 1', 'answer 1']);
    expect(second.backend).toBeUndefined();
    expect([second.status, second.headers.get('X-Backend')]).toEqual([200, '1']);
    clock.advance(10_000);
    expect((await call()).text).toBe('answer 2');
  });

  it('hold what the outbound policies before cache-store made of the response', async () => {
    const { call } = cached(plain, {}, '<set-body>changed</set-body><cache-store duration="10" />');
    expect([(await call()).text, (await call()).text]).toEqual(['changed', 'changed']);
  });

  it('tell paths and queries apart, whatever the order of the parameters', async () => {
    const { call } = cached(plain);
    const texts: string[] = [];
    for (const path of ['/orders/1?a=1&b=2', '/orders/1?b=2&a=1', '/orders/1?a=1', '/orders/2?a=1&b=2']) {
      texts.push((await call({ path })).text);
    }
    expect(texts).toEqual(['answer 1', 'answer 1', 'answer 2', 'answer 3']);
  });

  it('look at the parameters and headers that are listed, several between semicolons', async () => {
    const { call } = cached(
      `<cache-lookup vary-by-developer="false" vary-by-developer-groups="false"><vary-by-header>Accept</vary-by-header><vary-by-query-parameter>version;lang</vary-by-query-parameter></cache-lookup>`,
    );
    const ask = async (path: string, accept = 'a') =>
      (await call({ path, headers: [['Accept', accept]] })).text;
    expect([
      await ask('/orders/1?version=1&x=1'),
      await ask('/orders/1?version=1&x=2'),
      await ask('/orders/1?version=1&lang=de'),
      await ask('/orders/1?version=1', 'b'),
    ]).toEqual(['answer 1', 'answer 1', 'answer 2', 'answer 3']);
  });

  it('leave other methods alone, and requests with an Authorization header unless told', async () => {
    const post = cached(plain, { operation: { method: 'POST' } });
    expect((await post.call({ method: 'POST' })).text).toBe('answer 1');
    expect((await post.call({ method: 'POST' })).text).toBe('answer 2');
    const headers = [['Authorization', 'Bearer a']] as const;
    const { call } = cached(plain);
    expect([(await call({ headers })).text, (await call({ headers })).text]).toEqual([
      'answer 1',
      'answer 2',
    ]);
    const allowed = cached(plain.replace(' />', ' allow-private-response-caching="true" />'));
    expect([(await allowed.call({ headers })).text, (await allowed.call({ headers })).text]).toEqual([
      'answer 1',
      'answer 1',
    ]);
  });

  it('keep responses with status 200, or those that cache-response says', async () => {
    let calls = 0;
    const answer = () => ({ status: 404, body: `answer ${++calls}` });
    const { call } = cached(plain, { answer });
    expect([(await call()).text, (await call()).text]).toEqual(['answer 1', 'answer 2']);
    const all = cached(
      plain,
      { answer },
      '<cache-store duration="10" cache-response="@(context.Response.StatusCode == 404)" />',
    );
    const [first, second] = [await all.call(), await all.call()];
    expect([first.text, second.text, second.status]).toEqual(['answer 3', 'answer 3', 404]);
  });

  it('keep nothing when caching-mode says so', async () => {
    const store = (mode: string) => `<cache-store duration="10" caching-mode="${mode}" />`;
    const off = cached(plain, {}, store('do-not-cache'));
    expect([(await off.call()).text, (await off.call()).text]).toEqual(['answer 1', 'answer 2']);
    const on = cached(plain, {}, store('cache-on'));
    expect([(await on.call()).text, (await on.call()).text]).toEqual(['answer 1', 'answer 1']);
  });

  it('tell the caller how long to keep it', async () => {
    const none = await cached(plain).call();
    expect(none.headers.get('Cache-Control')).toBe('no-store, no-cache');
    const { call, clock } = cached(plain.replace(' />', ' downstream-caching-type="public" />'));
    expect((await call()).headers.get('Cache-Control')).toBe('public, max-age=10, must-revalidate');
    clock.advance(4000);
    expect((await call()).headers.get('Cache-Control')).toBe('public, max-age=6, must-revalidate');
    const loose = cached(
      plain.replace(' />', ' downstream-caching-type="private" must-revalidate="false" />'),
    );
    expect((await loose.call()).headers.get('Cache-Control')).toBe('private, max-age=10');
  });

  it('keep the entries of subscriptions apart when asked to', async () => {
    const subscription = (displayName: string) => ({
      displayName,
      scope: { allApis: true as const },
      primaryKey: { file: 'x' },
    });
    const { call } = cached(plain.replace('vary-by-developer="false"', 'vary-by-developer="true"'), {
      subscriptionRequired: true,
      keys: new Map(['a', 'b'].map((id) => [id, { primaryKey: `key-${id}`, secondaryKey: null }])),
      apiManagement: { subscriptions: { a: subscription('a'), b: subscription('b') } },
    });
    const ask = async (key: string) => (await call({ headers: [['Ocp-Apim-Subscription-Key', key]] })).text;
    expect([await ask('key-a'), await ask('key-b'), await ask('key-a')]).toEqual([
      'answer 1',
      'answer 2',
      'answer 1',
    ]);
  });

  describe('with users', () => {
    const user = (firstName: string, groups: readonly string[]) => ({
      email: `${firstName}@example.com`,
      firstName,
      lastName: 'a',
      groups,
    });
    const owners = { a1: 'ada', a2: 'ada', b: 'bo', c: 'cy', alone: undefined };
    const answers = async (attributes: string) => {
      const { call } = cached(`<cache-lookup ${attributes} />`, {
        subscriptionRequired: true,
        keys: new Map(Object.keys(owners).map((id) => [id, { primaryKey: `key-${id}`, secondaryKey: null }])),
        apiManagement: {
          groups: { partners: { displayName: 'Partners' } },
          users: { ada: user('ada', ['partners']), bo: user('bo', ['partners']), cy: user('cy', []) },
          subscriptions: Object.fromEntries(
            Object.entries(owners).map(([id, owner]) => [
              id,
              {
                displayName: id,
                scope: { allApis: true as const },
                primaryKey: { file: 'x' },
                ...(owner !== undefined && { owner }),
              },
            ]),
          ) as never,
        },
      });
      const texts: string[] = [];
      for (const id of Object.keys(owners)) {
        const { text } = await call({ headers: [['Ocp-Apim-Subscription-Key', `key-${id}`]] });
        texts.push(text.replace('answer ', ''));
      }
      return texts.join(' ');
    };

    it('keep those of a developer together, whatever the subscription', async () => {
      const attributes = 'vary-by-developer="true" vary-by-developer-groups="false"';
      expect(await answers(attributes)).toBe('1 1 2 3 4');
    });

    it('keep those of the same groups together', async () => {
      const attributes = 'vary-by-developer="false" vary-by-developer-groups="true"';
      expect(await answers(attributes)).toBe('1 1 1 2 3');
    });
  });

  it('need an external cache when caching-type says so', () => {
    const { unsupported } = cached(plain.replace(' />', ' caching-type="external" />'));
    expect(unsupported).toMatchObject([{ policy: 'cache-lookup' }]);
  });
});
