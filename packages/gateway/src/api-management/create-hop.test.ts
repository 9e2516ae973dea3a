import { describe, expect, it } from '@jest/globals';
import { policies, type Setup } from '../../test/policies.js';

describe('routing', () => {
  it('answers the status operation, whatever APIs there are', async () => {
    const gateway = policies({});
    expect(await gateway.call({ path: '/status-0123456789abcdef' })).toMatchObject({ status: 200, text: '' });
    expect(await gateway.call({ path: '/status-0123456789abcdef?x', method: 'HEAD' })).toMatchObject({
      status: 200,
    });
    expect((await gateway.call({ path: '/status-0123456789abcdef', method: 'POST' })).status).toBe(404);
  });

  it.each([
    ['no API', 'GET', '/nowhere'],
    ['no operation', 'GET', '/orders/1/2'],
    ['another method', 'DELETE', '/orders/1'],
    ['HEAD without an operation', 'HEAD', '/orders/1'],
    ['a path that only begins like an API', 'GET', '/orders2/1'],
  ])('answers 404 for %s', async (_, method, path) => {
    const { status, text, headers, refusal } = await policies({}).call({ method, path });
    expect(status).toBe(404);
    expect(headers.get('Content-Type')).toBe('application/json');
    expect(text).toBe(method === 'HEAD' ? '' : '{ "statusCode": 404, "message": "Resource not found" }');
    expect(refusal).toEqual({
      source: 'configuration',
      reason: 'OperationNotFound',
      message: 'Unable to match incoming request to an operation.',
    });
  });

  it('answers 404 on a protocol that the API does not offer', async () => {
    const gateway = policies({});
    expect((await gateway.call({ encrypted: false })).status).toBe(404);
    expect((await gateway.call({ encrypted: true })).status).toBe(200);
  });

  it('runs on-error of the API for a missing operation, and the global one for a missing API', async () => {
    const mark = (text: string) => `<set-header name="X-By"><value>${text}</value></set-header>`;
    const gateway = policies({ global: { onError: mark('global') }, api: { onError: mark('api') } });
    expect((await gateway.call({ method: 'DELETE' })).headers.get('X-By')).toBe('api');
    expect((await gateway.call({ path: '/nowhere' })).headers.get('X-By')).toBe('global');
  });

  it('takes dot segments out before it routes', async () => {
    const gateway = policies({ operation: { urlTemplate: '/public/*' } });
    expect((await gateway.call({ path: '/orders/public/../private/1' })).status).toBe(404);
    expect((await gateway.call({ path: '/orders/public/a/../1' })).backend!.path).toBe('/base/public/1');
  });

  it('shows in the trace which API and operation answer', async () => {
    const { trace } = await policies({}).call();
    expect(trace.steps[0]).toMatchObject({ kind: 'route', api: 'orders', operation: 'get' });
    expect(trace).toMatchObject({ method: 'GET', target: '/orders/1', status: 200, refusedBy: null });
  });
});

describe('subscription keys', () => {
  const setup: Setup = {
    subscriptionRequired: true,
    apiManagement: {
      products: {
        gold: { displayName: 'Gold', apis: ['orders'] },
        other: { displayName: 'Other', apis: [] },
      },
      subscriptions: {
        all: { displayName: 'All', scope: { allApis: true }, primaryKey: { file: 'x' } },
        api: { displayName: 'Api', scope: { api: 'orders' }, primaryKey: { file: 'x' } },
        product: { displayName: 'Product', scope: { product: 'gold' }, primaryKey: { file: 'x' } },
        elsewhere: { displayName: 'Elsewhere', scope: { product: 'other' }, primaryKey: { file: 'x' } },
        suspended: {
          displayName: 'S',
          scope: { allApis: true },
          primaryKey: { file: 'x' },
          state: 'suspended',
        },
      },
    },
    keys: new Map(
      ['all', 'api', 'product', 'elsewhere', 'suspended'].map((name) => [
        name,
        { primaryKey: `${name}-key`, secondaryKey: `${name}-second` },
      ]),
    ),
  };
  const withKey = (key: string) => ({ headers: [['Ocp-Apim-Subscription-Key', key]] as [string, string][] });

  it.each(['all-key', 'api-key', 'product-key', 'product-second'])('lets %s in', async (key) => {
    const gateway = policies(setup);
    expect((await gateway.call(withKey(key))).status).toBe(200);
    expect((await gateway.call({ path: `/orders/1?a=b&subscription-key=${key}` })).status).toBe(200);
  });

  it('refuses a request without a key', async () => {
    const { status, reason, text, headers, refusal } = await policies(setup).call();
    expect([status, reason]).toEqual([401, 'Access Denied']);
    expect(text).toBe(
      '{ "statusCode": 401, "message": "Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API." }',
    );
    expect(headers.get('Content-Length')).toBe('152');
    expect(headers.get('WWW-Authenticate')).toBe(
      'AzureApiManagementKey realm="https://apim.example/orders",name="Ocp-Apim-Subscription-Key",type="header"',
    );
    expect(refusal).toEqual({
      source: 'authorization',
      reason: 'SubscriptionKeyNotFound',
      message:
        'Access denied due to missing subscription key. Make sure to include subscription key when making requests to this API.',
    });
  });

  it.each(['wrong', 'suspended-key', 'elsewhere-key', 'ALL-KEY'])('refuses %s', async (key) => {
    const { status, reason, text, refusal } = await policies(setup).call(withKey(key));
    expect([status, reason]).toEqual([401, 'Access Denied']);
    expect(text).toBe(
      '{ "statusCode": 401, "message": "Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription." }',
    );
    expect(refusal).toMatchObject({ source: 'authorization', reason: 'SubscriptionKeyInvalid' });
  });

  it.each(['suspended', 'cancelled', 'expired', 'submitted', 'rejected'] as const)(
    'refuses the keys of a subscription that is %s',
    async (state) => {
      const { subscriptions } = setup.apiManagement!;
      const gateway = policies({
        ...setup,
        apiManagement: {
          ...setup.apiManagement,
          subscriptions: { ...subscriptions, all: { ...subscriptions!['all']!, state } },
        },
      });
      for (const key of ['all-key', 'all-second']) {
        expect((await gateway.call(withKey(key))).refusal).toMatchObject({
          reason: 'SubscriptionKeyInvalid',
        });
      }
    },
  );

  it('looks at the query only where no header shows a key', async () => {
    const gateway = policies(setup);
    const status = async (header: string, query: string) =>
      (await gateway.call({ path: `/orders/1?subscription-key=${query}`, ...withKey(header) })).status;
    expect([await status('all-key', 'wrong'), await status('wrong', 'all-key')]).toEqual([200, 401]);
    expect(await status('', 'all-key')).toBe(200);
  });

  it('asks for no key when the API asks for none, but refuses a wrong one', async () => {
    const gateway = policies({ ...setup, subscriptionRequired: false });
    expect((await gateway.call()).status).toBe(200);
    expect((await gateway.call(withKey('wrong'))).status).toBe(401);
  });

  it('lets everybody into an open product who shows no key, or a valid one', async () => {
    const products = { open: { displayName: 'Open', apis: ['orders'], subscriptionRequired: false } };
    const gateway = policies({
      ...setup,
      apiManagement: { ...setup.apiManagement, products },
      outbound: '<set-header name="X-Product"><value>@(context.Product?.Name)</value></set-header>',
    });
    expect((await gateway.call()).headers.get('X-Product')).toBe('Open');
    expect((await gateway.call(withKey('api-key'))).status).toBe(200);
    expect((await gateway.call(withKey('wrong'))).status).toBe(401);
  });

  it('shows the subscription to expressions and hides the key from traces', async () => {
    const gateway = policies({
      ...setup,
      inbound:
        '<base /><set-variable name="k" value="@(context.Subscription.Name + context.Subscription.Key)" />',
    });
    const { trace } = await gateway.call(withKey('api-key'));
    const shown = JSON.stringify(trace);
    expect(shown).toContain('Api***');
    expect(shown).not.toContain('api-key');
  });
});

describe('errors', () => {
  const failing = '<set-method>@(((string)null).Trim())</set-method>';

  it('jump to on-error, which can change the answer', async () => {
    const { status, reason, headers, backend } = await policies({
      inbound: failing,
      onError:
        '<set-status code="503" reason="Down" /><set-header name="X-Section"><value>@(context.LastError.Section)</value></set-header>',
    }).call();
    expect([status, reason, headers.get('X-Section')]).toEqual([503, 'Down', 'inbound']);
    expect(backend).toBeUndefined();
  });

  it('show the same activity id to on-error and to the caller, and nothing else', async () => {
    const { text, headers } = await policies({
      inbound: failing,
      onError: '<set-header name="X-Id"><value>@(context.RequestId)</value></set-header>',
    }).call();
    expect(text).toBe(
      `{ "statusCode": 500, "message": "Internal server error", "activityId": "${headers.get('X-Id')}" }`,
    );
  });

  it('say where they arose: scope, section, path and id of the policy', async () => {
    const { text } = await policies({
      api: {
        outbound: `<choose><when condition="true"><set-status id="here" code="@(int.Parse("x"))" reason="r" /></when></choose>`,
      },
      onError:
        '<return-response><set-body>@(string.Join("|", context.LastError.Scope, context.LastError.Section, context.LastError.Path, context.LastError.PolicyId))</set-body></return-response>',
    }).call();
    expect(text).toBe('api|outbound|choose[1]/when[1]|here');
  });

  it('inside on-error end it with the built-in answer', async () => {
    const { status, text } = await policies({
      inbound:
        '<check-header name="X" failed-check-httpcode="401" failed-check-error-message="m" ignore-case="true" />',
      onError: '<set-status code="@(int.Parse("x"))" reason="r" />',
    }).call();
    expect(status).toBe(500);
    expect(text).toContain('Internal server error');
  });

  it('in a section leave out the rest of it and the sections after it', async () => {
    const mark = '<set-header name="X-Ran"><value>yes</value></set-header>';
    const { headers } = await policies({
      backend: `${failing}${mark}<forward-request />`,
      outbound: mark,
    }).call();
    expect(headers.has('X-Ran')).toBe(false);
  });

  it('are the same with and without a trace', async () => {
    const gateway = policies({ inbound: failing, onError: '<set-status code="503" reason="Down" />' });
    const [traced, untraced] = [await gateway.call(), await gateway.call({ traced: false })];
    expect([untraced.status, untraced.reason]).toEqual([traced.status, traced.reason]);
  });
});

describe('documents', () => {
  it('do not load with an error in an expression, which is shown where it stands', () => {
    const { diagnostics } = policies({
      inbound: '<base />\n<set-method>\n  @(context.Request.Mehtod)</set-method>',
    });
    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: 'error', file: 'operation.xml', line: 3, column: 21 }),
    ]);
  });

  it('do not load when they are no XML', () => {
    const { diagnostics } = policies({ inbound: '<set-method>' });
    expect(diagnostics.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0);
  });

  it('take named values, and keep secret ones out of the trace', async () => {
    const gateway = policies({
      namedValues: new Map([
        ['who', { value: 'world', secret: false }],
        ['password', { value: 'pa55 word', secret: true }],
      ]),
      inbound: `<base /><set-header name="X-A"><value>@("hello {{who}}")</value></set-header><set-header name="X-B"><value>{{password}}</value></set-header>
        <set-variable name="v" value="@(System.Net.WebUtility.UrlEncode("{{password}}") + Convert.ToBase64String(Encoding.UTF8.GetBytes("{{password}}")))" />`,
    });
    const { backend, trace } = await gateway.call();
    expect([backend!.headers.get('X-A'), backend!.headers.get('X-B')]).toEqual(['hello world', 'pa55 word']);
    expect(JSON.stringify(trace)).not.toMatch(/pa55|cGE1NSB3b3Jk/);
  });
});
