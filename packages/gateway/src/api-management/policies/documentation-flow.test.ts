// The examples of Microsoft's pages about control flow and routing, each with what it says of itself.
import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../../test/clock.js';
import { lastErrorOf, ofOperation, showLastError } from '../../../test/last-error.js';
import { policies } from '../../../test/policies.js';
import { BackendError } from '../backend/backend-error.js';

describe('the example of the page', () => {
  it('retry: forwards again up to ten times, waiting longer each time', async () => {
    const clock = createClock();
    let calls = 0;
    const { status, text } = await policies({
      backend:
        '<retry condition="@(context.Response.StatusCode == 500)" count="10" interval="10" max-interval="100" delta="10" first-fast-retry="false"><forward-request buffer-request-body="true" /></retry>',
      operation: { method: 'POST' },
      answer: ({ body }) => ({ status: ++calls <= 10 ? 500 : 200, body: String(body) }),
      services: { now: clock.now, timers: clock.timers, random: () => 0.5 },
    }).call({ method: 'POST', body: 'order' });
    expect([status, text, calls]).toEqual([200, 'order', 11]);
    expect(clock.waits).toEqual([20, 30, 50, 90, ...Array<number>(6).fill(100)].map((s) => s * 1000));
  });

  it('retry: sends a request up to three times more while nobody answers or fails, at once first', async () => {
    const clock = createClock();
    const answers = [new BackendError('Timeout', 'No head in time.'), 500, 503, 200];
    const { text, backend } = await policies({
      inbound: `<retry condition="@(context.Variables["response"] == null || ((IResponse)context.Variables["response"]).StatusCode >= 500)" count="3" interval="1" first-fast-retry="true">
        <send-request mode="new" response-variable-name="response" timeout="3" ignore-error="true"><set-url>https://api.contoso.com/products/5</set-url><set-method>GET</set-method></send-request>
      </retry>
      <return-response><set-body>@(((IResponse)context.Variables["response"]).StatusCode.ToString())</set-body></return-response>`,
      answer: () => {
        const next = answers.shift()!;
        if (typeof next !== 'number') throw next;
        return { status: next };
      },
      services: { now: clock.now, timers: clock.timers },
    }).call();
    expect([text, answers]).toEqual(['200', []]);
    expect(backend).toMatchObject({
      origin: 'https://api.contoso.com',
      path: '/products/5',
      timeoutMs: 3000,
    });
    expect(clock.waits).toEqual([1000, 1000]);
  });

  it('wait: two branches at the same time, each from the cache or its service', async () => {
    const branch = (
      name: string,
    ) => `<choose><when condition="@((bool)context.Variables["execute-branch-${name}"])">
        <cache-lookup-value key="key-${name}" variable-name="value-${name}" />
        <choose><when condition="@(!context.Variables.ContainsKey("value-${name}"))">
          <send-request mode="new" response-variable-name="value-${name}"><set-url>https://backend-${name}</set-url><set-method>GET</set-method></send-request>
        </when></choose>
      </when></choose>`;
    const asked: string[] = [];
    const { text } = await policies({
      inbound: `<set-variable name="execute-branch-one" value="@(true)" /><set-variable name="execute-branch-two" value="@(true)" /><cache-store-value key="key-two" value="cached" duration="60" />
        <wait for="all">${branch('one')}${branch('two')}</wait>
        <return-response><set-body>@(((IResponse)context.Variables["value-one"]).Body.As<string>() + " " + (string)context.Variables["value-two"])</set-body></return-response>`,
      answer: ({ origin }) => (asked.push(origin), { body: 'fetched' }),
    }).call();
    expect([text, asked]).toEqual(['fetched cached', ['https://backend-one']]);
  });

  it.each([
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)', 'true', '{"a":{"b":"1"}}', 'application/json'],
    ['curl/8.0', 'false', '<a><b>1</b></a>', 'text/xml'],
  ])('choose: changes request and response for the user agent %s', async (agent, mobile, body, type) => {
    const isMobile = 'condition="@(context.Variables.GetValueOrDefault<bool>("isMobile"))"';
    const parameter = (value: string) =>
      `<set-query-parameter name="mobile" exists-action="override"><value>${value}</value></set-query-parameter>`;
    const { status, backend, text, headers } = await policies({
      inbound: `<set-variable name="isMobile" value="@(context.Request.Headers.GetValueOrDefault("User-Agent","").Contains("iPad") || context.Request.Headers.GetValueOrDefault("User-Agent","").Contains("iPhone"))" /><base />
        <choose><when ${isMobile}>${parameter('true')}</when><otherwise>${parameter('false')}</otherwise></choose>`,
      outbound: `<base /><choose><when ${isMobile}><xml-to-json kind="direct" apply="always" consider-accept-header="false"/></when></choose>`,
      answer: () => ({ headers: [['Content-Type', 'text/xml']], body: '<a><b>1</b></a>' }),
    }).call({ headers: [['User-Agent', agent]] });
    expect([status, backend!.path]).toEqual([200, `/base/1?mobile=${mobile}`]);
    expect([text.replace(/\s/g, ''), headers.get('Content-Type')]).toEqual([body, type]);
  });

  it.each([
    ['Starter', { lat: 33, timezone: 'UTC' }],
    ['Unlimited', { lat: 33, timezone: 'UTC', current: 1, hourly: 2 }],
  ])('choose: leaves out parts of the response of the product %s', async (product, expected) => {
    const { text } = await policies({
      product: {},
      outbound: `<choose><when condition="@(context.Response.StatusCode == 200 && context.Product.Name.Equals("Starter"))">
        <set-body>@{ var response = context.Response.Body.As<JObject>(); foreach (var key in new [] {"current", "hourly"}) { response.Property (key).Remove (); } return response.ToString(); }</set-body>
      </when></choose>`,
      apiManagement: {
        products: { gold: { displayName: product, apis: ['orders'], subscriptionRequired: false } },
      },
      answer: () => ({
        headers: [['Content-Type', 'application/json']],
        body: '{"lat":33,"timezone":"UTC","current":1,"hourly":2}',
      }),
    }).call();
    expect(JSON.parse(text)).toEqual(expected);
  });

  it('return-response: 401 with a challenge, and nothing else runs', async () => {
    const { status, reason, headers, text, backend } = await policies({
      inbound:
        '<return-response><set-status code="401" reason="Unauthorized"/><set-header name="WWW-Authenticate" exists-action="override"><value>Bearer error="invalid_token"</value></set-header></return-response>',
      outbound: '<set-header name="X-Outbound"><value>ran</value></set-header>',
    }).call();
    expect([status, reason, text, backend]).toEqual([401, 'Unauthorized', '', undefined]);
    expect([headers.get('WWW-Authenticate'), headers.has('X-Outbound')]).toEqual([
      'Bearer error="invalid_token"',
      false,
    ]);
  });

  it('include-fragment: what the fragment holds, before the policies of the API', async () => {
    const { backend } = await policies({
      api: { inbound: '<set-header name="X-Order"><value>api</value></set-header>' },
      inbound: '<include-fragment fragment-id="myFragment" /><base />',
      fragments: {
        myFragment:
          '<set-header name="X-Order"><value>fragment</value></set-header><set-header name="X-Context"><value>@(context.Api.Name)</value><value>@(context.Deployment.Region)</value></set-header>',
      },
    }).call();
    expect([backend!.headers.get('X-Order'), backend!.headers.get('X-Context')]).toEqual([
      'api',
      'Orders,westeurope',
    ]);
  });

  it('forward-request: 60 seconds for the API, inherited by its operation', async () => {
    const { backend } = await policies({
      api: { backend: '<forward-request timeout="60"/>' },
      backend: '<base/>',
    }).call();
    expect(backend!.timeoutMs).toBe(60_000);
  });

  it('forward-request: 120 seconds instead of what the API says, and on-error for an error status', async () => {
    const setup = {
      api: { backend: '<forward-request timeout="60"/>' },
      backend: '<forward-request timeout="120" fail-on-error-status-code="true" />',
      onError: showLastError,
    };
    const fine = await policies(setup).call();
    expect([fine.status, fine.backend!.timeoutMs, lastErrorOf(fine)]).toEqual([200, 120_000, undefined]);
    for (const status of [400, 404, 503, 599]) {
      const failed = await policies({ ...setup, answer: () => ({ status, body: 'why' }) }).call();
      expect([failed.status, failed.text]).toEqual([status, 'why']);
      expect(lastErrorOf(failed)).toEqual({
        ...ofOperation,
        section: 'backend',
        source: 'forward-request',
        reason: 'BackendErrorStatusCode',
        message: `The backend answered with status ${status}.`,
      });
    }
  });

  it('forward-request: nothing is forwarded without it, and outbound follows inbound', async () => {
    const { status, text, headers, backend } = await policies({
      backend: '',
      outbound: '<base/><set-header name="X-Outbound"><value>ran</value></set-header>',
    }).call();
    expect([status, text, headers.get('X-Outbound'), backend]).toEqual([200, '', 'ran', undefined]);
  });

  it.each([
    ['version=2013-05', 'http://contoso.com', '/api/8.2/15?version=2013-05'],
    ['version=2014-03', 'http://contoso.com', '/api/9.1/15?version=2014-03'],
    ['version=1999-01', 'http://contoso.com', '/api/10.4/15?version=1999-01'],
  ])('set-backend-service: the backend of ?%s', async (query, origin, path) => {
    const when = (version: string, url: string) =>
      `<when condition="@(context.Request.Url.Query.GetValueOrDefault("version") == "${version}")"><set-backend-service base-url="${url}" /></when>`;
    const { backend } = await policies({
      serviceUrl: 'http://contoso.com/api/10.4/',
      inbound: `<choose>${when('2013-05', 'http://contoso.com/api/8.2/')}${when('2014-03', 'http://contoso.com/api/9.1/')}</choose><base />`,
    }).call({ path: `/orders/15?${query}` });
    expect([backend!.origin, backend!.path]).toEqual([origin, path]);
  });

  it('set-backend-service: Service Fabric is not here, and the request ends', async () => {
    const answer = await policies({
      inbound:
        '<set-backend-service backend-id="my-sf-service" sf-partition-key="@(context.Request.Url.Query.GetValueOrDefault("userId",""))" sf-replica-type="primary" />',
      apiManagement: { backends: { 'my-sf-service': { url: 'https://fabric.example' } } },
      onError: showLastError,
    }).call({ path: '/orders/1?userId=7' });
    expect([answer.status, answer.backend]).toEqual([500, undefined]);
    expect(lastErrorOf(answer)).toEqual({
      ...ofOperation,
      source: 'set-backend-service',
      reason: 'PolicyNotSupported',
      message: 'set-backend-service does not run locally: it names a Service Fabric service.',
    });
  });

  it('proxy: with the name and password of named values, which no trace shows', async () => {
    const { backend, trace } = await policies({
      inbound: '<proxy url="http://192.168.1.1:8080" username="{{username}}" password="{{password}}" />',
      namedValues: new Map([
        ['username', { value: 'agent', secret: false }],
        ['password', { value: 'pass-the-salt', secret: true }],
      ]),
    }).call();
    expect(backend!.proxy).toEqual({
      url: 'http://192.168.1.1:8080',
      authorization: `Basic ${Buffer.from('agent:pass-the-salt').toString('base64')}`,
    });
    expect(JSON.stringify(trace)).not.toContain('pass-the-salt');
  });
});
