import type { Api, ApiManagement } from '@apim-kit/environment';
import { describe, expect, it } from '@jest/globals';
import { minimalEnvironment } from './minimal-environment.js';
import { createTestGateway, type TestGateway, type TestGatewayOptions } from './test-gateway.js';

const answering = (expression: string) => ({
  xml: `<policies><inbound><base /><return-response><set-body>@(${expression})</set-body></return-response></inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
});
const forwarding = (inbound: string) => ({
  xml: `<policies><inbound><base />${inbound}</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
});
const operations = (displayName = 'List') => ({ list: { displayName, method: 'GET', urlTemplate: '/' } });
const identity = answering(
  'context.Api.Id + " " + context.Api.Version + " " + context.Api.Revision + " " + context.Api.IsCurrentRevision',
);

function gatewayOf(change: Partial<ApiManagement>, options: TestGatewayOptions = {}): TestGateway {
  const { environment, files } = minimalEnvironment(forwarding(''));
  return createTestGateway(
    { ...environment, apiManagement: { ...environment.apiManagement, ...change } },
    { to: 'https', files, ...options },
  );
}

const api = (more: Partial<Api>): Api => ({
  displayName: 'Orders',
  path: 'orders',
  subscriptionRequired: false,
  policy: identity,
  operations: operations(),
  ...more,
});

describe('versions of an API', () => {
  const versions = (scheme: 'Segment' | 'Query' | 'Header') =>
    gatewayOf({
      versionSets: {
        orders: {
          displayName: 'Orders',
          versioningScheme: scheme,
          ...(scheme === 'Query' && { versionQueryName: 'v' }),
          ...(scheme === 'Header' && { versionHeaderName: 'Api-Version' }),
        },
      },
      apis: {
        original: api({ versionSet: 'orders' }),
        one: api({ versionSet: 'orders', apiVersion: 'v1' }),
        two: api({ versionSet: 'orders', apiVersion: 'v2' }),
      },
    });
  const body = async (gateway: TestGateway, path: string, headers: Record<string, string> = {}) => {
    const response = await gateway.request(path, { headers });
    return response.status === 200 ? response.text() : response.status;
  };

  it('are segments of the path', async () => {
    const gateway = versions('Segment');
    expect(await body(gateway, '/orders')).toBe('original  1 True');
    expect(await body(gateway, '/orders/v1')).toBe('one v1 1 True');
    expect(await body(gateway, '/orders/V2/')).toBe('two v2 1 True');
    expect(await body(gateway, '/orders/v3')).toBe(404);
  });

  it('are asked for in the query', async () => {
    const gateway = versions('Query');
    expect(await body(gateway, '/orders')).toBe('original  1 True');
    expect(await body(gateway, '/orders?v=v2')).toBe('two v2 1 True');
    expect(await body(gateway, '/orders?v=v3')).toBe(404);
  });

  it('are asked for in a header', async () => {
    const gateway = versions('Header');
    expect(await body(gateway, '/orders', { 'api-version': 'V1' })).toBe('one v1 1 True');
    expect(await body(gateway, '/orders', { 'api-version': 'v3' })).toBe(404);
  });
});

describe('revisions of an API', () => {
  const gateway = gatewayOf({
    apis: {
      orders: api({
        apiRevision: '3',
        revisions: {
          2: { policy: identity, operations: operations() },
          4: { policy: identity, operations: {} },
        },
      }),
    },
  });

  it.each([
    ['/orders', 200, 'orders  3 True'],
    ['/orders;rev=3', 200, 'orders  3 True'],
    ['/orders;rev=2/?a=b', 200, 'orders  2 False'],
    ['/orders;rev=4', 404, expect.any(String)],
    ['/orders;rev=5', 404, expect.any(String)],
  ])('%s', async (path, status, text) => {
    const response = await gateway.request(path);
    expect([response.status, response.text()]).toEqual([status, text]);
  });
});

describe('subscriptions', () => {
  const user = { email: 'ada@example.com', firstName: 'Ada', lastName: 'L' };
  const key = (value: string) => ({ environmentVariable: `KEY_${value}`, localDefault: value });
  const gateway = gatewayOf({
    users: { ada: { ...user, groups: ['partners'] }, eve: { ...user, state: 'blocked' } },
    groups: { partners: { displayName: 'Partners' } },
    products: {
      gold: {
        displayName: 'Gold',
        apis: ['orders'],
        groups: ['developers', 'partners'],
        subscriptionsLimit: 3,
      },
    },
    subscriptions: {
      ada: { displayName: 'Ada', scope: { product: 'gold' }, owner: 'ada', primaryKey: key('a') },
      eve: { displayName: 'Eve', scope: { product: 'gold' }, owner: 'eve', primaryKey: key('e') },
    },
    apis: {
      orders: api({
        subscriptionRequired: true,
        subscriptionKeyParameterNames: { header: 'X-Key', query: 'key' },
        policy: answering(
          'context.User.Id + " " + string.Join(",", context.User.Groups.Select(g => g.Name)) + " " + string.Join(",", context.Product.Groups.Select(g => g.Id)) + " " + context.Product.SubscriptionsLimit',
        ),
      }),
    },
  });

  it('have an owner, and keys where the API says', async () => {
    const expected = 'ada Developers,Partners developers,partners 3';
    expect((await gateway.request('/orders', { headers: { 'X-Key': 'a' } })).text()).toBe(expected);
    expect((await gateway.request('/orders?KEY=a')).text()).toBe(expected);
    expect(await gateway.request('/orders', { headers: { 'Ocp-Apim-Subscription-Key': 'a' } })).toMatchObject(
      {
        status: 401,
      },
    );
  });

  it('of a blocked user are none', async () => {
    expect(await gateway.request('/orders', { headers: { 'X-Key': 'e' } })).toMatchObject({ status: 401 });
  });
});

describe('backends', () => {
  const breaker = {
    name: 'breaker',
    failureCondition: { count: 2, interval: 'PT1M', statusCodeRanges: [{ min: 500, max: 599 }] },
    tripDuration: 'PT30S',
  };
  const statuses = async (gateway: TestGateway, count: number) => {
    const answers = [];
    for (let index = 0; index < count; index++) answers.push((await gateway.request('/orders')).status);
    return answers;
  };
  const origins = (gateway: TestGateway) => gateway.backendCalls.map(({ url }) => new URL(url).hostname);

  it('that fail too often are left alone until the circuit closes', async () => {
    let status = 503;
    const gateway = gatewayOf(
      {
        backends: { one: { url: 'https://one.example', circuitBreaker: breaker } },
        apis: { orders: api({ policy: forwarding('<set-backend-service backend-id="one" />') }) },
      },
      { backend: () => ({ status }) },
    );
    expect(await statuses(gateway, 3)).toEqual([503, 503, 503]);
    expect(gateway.backendCalls).toHaveLength(2);
    expect((await gateway.request('/orders')).trace).toMatchObject({ refusedBy: 'api-management' });
    status = 200;
    gateway.clock.advance(30_000);
    expect(await statuses(gateway, 1)).toEqual([200]);
  });

  it('of a pool share the load by priority and weight, and stand in for each other', async () => {
    const gateway = gatewayOf(
      {
        backends: {
          one: { url: 'https://one.example' },
          two: { url: 'https://two.example', circuitBreaker: breaker },
          spare: { url: 'https://spare.example' },
        },
        backendPools: {
          all: {
            services: [
              { backend: 'one', priority: 1, weight: 25 },
              { backend: 'two', priority: 1, weight: 75 },
              { backend: 'spare', priority: 2 },
            ],
          },
        },
        apis: { orders: api({ policy: forwarding('<set-backend-service backend-id="all" />') }) },
      },
      {
        backend: ({ url }) => ({ status: url.includes('two') ? 500 : 200 }),
        // Within the three quarters of the second backend, and of all that is left when it has tripped.
        random: () => 0.8,
      },
    );
    await statuses(gateway, 4);
    expect(origins(gateway)).toEqual(['two.example', 'two.example', 'one.example', 'one.example']);
  });

  it('of a pool without weights take turns; the next priority comes when all have tripped', async () => {
    const gateway = gatewayOf(
      {
        backends: {
          one: { url: 'https://one.example', circuitBreaker: breaker },
          two: { url: 'https://two.example', circuitBreaker: breaker },
          spare: { url: 'https://spare.example' },
        },
        backendPools: {
          all: {
            services: [
              { backend: 'spare', priority: 2 },
              { backend: 'one', priority: 1 },
              { backend: 'two', priority: 1 },
            ],
          },
        },
        apis: { orders: api({ policy: forwarding('<set-backend-service backend-id="all" />') }) },
      },
      { backend: ({ url }) => ({ status: url.includes('spare') ? 200 : 500 }) },
    );
    expect(await statuses(gateway, 6)).toEqual([500, 500, 500, 500, 200, 200]);
    expect(origins(gateway)).toEqual([
      'one.example',
      'two.example',
      'one.example',
      'two.example',
      'spare.example',
      'spare.example',
    ]);
  });
});
