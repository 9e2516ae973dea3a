// The examples of Microsoft's pages about caching, browsers, other services, logging and models.
import { describe, expect, it } from '@jest/globals';
import { createClock } from '../../../test/clock.js';
import { lastErrorOf, ofOperation, showLastError } from '../../../test/last-error.js';
import { policies, type Call, type Setup } from '../../../test/policies.js';
import type { BackendRequest } from '../backend/backend-client.js';

const json = [['Content-Type', 'application/json']] as const;
const post = { operation: { method: 'POST' } };

describe('the example of the page', () => {
  it('cache-lookup and cache-store: by version, kept from everybody downstream', async () => {
    const clock = createClock();
    let calls = 0;
    const { call } = policies({
      inbound:
        '<base /><cache-lookup vary-by-developer="false" vary-by-developer-groups="false" downstream-caching-type="none" must-revalidate="true" caching-type="internal"><vary-by-query-parameter>version</vary-by-query-parameter></cache-lookup>',
      outbound: '<cache-store duration="60" /><base />',
      answer: () => ({ body: `answer ${++calls}` }),
      services: { now: clock.now },
    });
    const ask = async (query: string) => (await call({ path: `/orders/1?${query}` })).text;
    expect([await ask('version=1&a=1'), await ask('version=1&a=2'), await ask('version=2')]).toEqual([
      'answer 1',
      'answer 1',
      'answer 2',
    ]);
    clock.advance(60_000);
    const { text, headers } = await call({ path: '/orders/1?version=1' });
    expect([text, headers.get('Cache-Control')]).toEqual(['answer 3', 'no-store, no-cache']);
  });

  it.each([
    ['public, max-age=20', 20],
    ['no-transform', 300],
  ])('cache-store: as long as the backend says, or five minutes: %s', async (header, seconds) => {
    const clock = createClock();
    let calls = 0;
    const { call } = policies({
      inbound:
        '<cache-lookup vary-by-developer="false" vary-by-developer-groups="false" downstream-caching-type="public" must-revalidate="true"><vary-by-header>Accept</vary-by-header><vary-by-header>Accept-Charset</vary-by-header></cache-lookup>',
      outbound: `<cache-store duration="@{ var header = context.Response.Headers.GetValueOrDefault("Cache-Control",""); var maxAge = Regex.Match(header, @"max-age=(?<maxAge>\\d+)").Groups["maxAge"]?.Value; return (!string.IsNullOrEmpty(maxAge))?int.Parse(maxAge):300; }" />`,
      answer: () => ({ headers: [['Cache-Control', header]], body: `answer ${++calls}` }),
      services: { now: clock.now },
    });
    expect((await call()).headers.get('Cache-Control')).toBe(`public, max-age=${seconds}, must-revalidate`);
    clock.advance(seconds * 1000 - 1);
    expect((await call()).text).toBe('answer 1');
    expect((await call({ headers: [['Accept', 'text/html']] })).text).toBe('answer 2');
    clock.advance(1);
    expect((await call()).text).toBe('answer 3');
  });

  it('cache-lookup-value: the profile of a user, which nobody has stored yet', async () => {
    const inbound = `<set-variable name="enduserid" value="seven" /><cache-lookup-value key="@("userprofile-" + context.Variables["enduserid"])" variable-name="userprofile" />
      <return-response><set-body>@(context.Variables.ContainsKey("userprofile") ? (string)context.Variables["userprofile"] : "miss")</set-body></return-response>`;
    const { call, services } = policies({ inbound });
    expect((await call()).text).toBe('miss');
    const stored = policies({
      inbound: `<set-variable name="enduserid" value="seven" /><cache-store-value key="@("userprofile-" + context.Variables["enduserid"])" value="profile" duration="100000" />`,
      services: { cache: services.cache },
    });
    await stored.call();
    expect((await call()).text).toBe('profile');
    const removed = policies({
      inbound: `<set-variable name="enduserid" value="seven" /><cache-remove-value key="@("userprofile-" + context.Variables["enduserid"])" />`,
      services: { cache: services.cache },
    });
    await removed.call();
    expect((await call()).text).toBe('miss');
  });

  const mobileServices = `<cors allow-credentials="true">
    <allowed-origins><origin>http://localhost:8080/</origin><origin>http://example.com/</origin></allowed-origins>
    <allowed-methods preflight-result-max-age="300"><method>GET</method><method>POST</method><method>PATCH</method><method>DELETE</method></allowed-methods>
    <allowed-headers><header>x-zumo-installation-id</header><header>x-zumo-application</header><header>x-zumo-version</header><header>x-zumo-auth</header><header>content-type</header><header>accept</header></allowed-headers>
    <expose-headers><header>x-zumo-installation-id</header><header>x-zumo-application</header></expose-headers>
  </cors>`;

  it.each([
    ['http://localhost:8080', 'PATCH', 'x-zumo-auth, content-type', true],
    ['http://example.com', 'DELETE', 'accept', true],
    ['http://example.com', 'PUT', 'accept', false],
    ['http://example.com:8080', 'GET', 'accept', false],
    ['http://localhost:8080', 'GET', 'x-other', false],
  ])('cors: the preflight of %s for %s with %s', async (origin, method, headers, allowed) => {
    const answer = await policies({ api: { inbound: mobileServices } }).call({
      method: 'OPTIONS',
      headers: [
        ['Origin', origin],
        ['Access-Control-Request-Method', method],
        ['Access-Control-Request-Headers', headers],
      ],
    });
    expect([answer.status, answer.text, answer.backend]).toEqual([200, '', undefined]);
    const told = Object.fromEntries(
      [...answer.headers].filter(([name]) => name.startsWith('Access-Control-')),
    );
    expect(told).toEqual(
      allowed
        ? {
            'Access-Control-Allow-Origin': origin,
            'Access-Control-Allow-Credentials': 'true',
            'Access-Control-Allow-Methods': 'GET,POST,PATCH,DELETE',
            'Access-Control-Allow-Headers':
              'x-zumo-installation-id,x-zumo-application,x-zumo-version,x-zumo-auth,content-type,accept',
            'Access-Control-Max-Age': '300',
          }
        : {},
    );
  });

  it('cors: the request itself may be read, with two more headers', async () => {
    const { status, headers, backend } = await policies({ api: { inbound: mobileServices } }).call({
      headers: [['Origin', 'http://example.com']],
    });
    expect([status, backend === undefined]).toEqual([200, false]);
    expect(headers.get('Access-Control-Allow-Origin')).toBe('http://example.com');
    expect(headers.get('Access-Control-Expose-Headers')).toBe('x-zumo-installation-id,x-zumo-application');
  });

  it('cross-domain: the file that players ask for', async () => {
    const { status, text, headers } = await policies({
      global: {
        inbound:
          "<cross-domain><cross-domain-policy><allow-http-request-headers-from domain='*' headers='*' /></cross-domain-policy></cross-domain>",
      },
    }).call({ path: '/crossdomain.xml' });
    expect([status, headers.get('Content-Type')]).toEqual([200, 'text/xml']);
    expect(text.replace(/\s+/g, ' ')).toContain(
      '<cross-domain-policy> <allow-http-request-headers-from domain="*" headers="*" /> </cross-domain-policy>',
    );
  });

  it.each([
    ['/orders/1', '{"id":1}', 'application/json'],
    ['/orders/1?cb=XXX', 'XXX({"id":1});', 'application/javascript'],
  ])('jsonp: %s', async (path, body, type) => {
    const { text, headers } = await policies({
      outbound: '<jsonp callback-parameter-name="cb" />',
      answer: () => ({ headers: json, body: '{"id":1}' }),
    }).call({ path });
    expect([text, headers.get('Content-Type')]).toEqual([body, type]);
  });

  it.each([
    ['{"active":true}', 200, undefined],
    ['{"active":false}', 401, 'Bearer error="invalid_token"'],
  ])('send-request: asks an authorization server about a token: %s', async (body, expected, challenge) => {
    const sent: BackendRequest[] = [];
    const { status, headers } = await policies({
      inbound: `<set-variable name="token" value="@(context.Request.Headers.GetValueOrDefault("Authorization","scheme param").Split(' ').Last())" />
        <send-request mode="new" response-variable-name="tokenstate" timeout="20" ignore-error="true">
          <set-url>https://authorization.example/introspection</set-url><set-method>POST</set-method>
          <set-header name="Authorization" exists-action="override"><value>basic dXNlcm5hbWU6cGFzc3dvcmQ=</value></set-header>
          <set-header name="Content-Type" exists-action="override"><value>application/x-www-form-urlencoded</value></set-header>
          <set-body>@($"token={(string)context.Variables["token"]}")</set-body>
        </send-request>
        <choose><when condition="@((bool)((IResponse)context.Variables["tokenstate"]).Body.As<JObject>()["active"] == false)">
          <return-response><set-status code="401" reason="Unauthorized" /><set-header name="WWW-Authenticate" exists-action="override"><value>Bearer error="invalid_token"</value></set-header></return-response>
        </when></choose><base />`,
      answer: (request) => {
        if (request.origin === 'https://authorization.example') sent.push(request);
        return { headers: json, body };
      },
    }).call({ headers: [['Authorization', 'Bearer abc']] });
    expect([status, headers.get('WWW-Authenticate')]).toEqual([expected, challenge]);
    expect([sent[0]!.method, sent[0]!.timeoutMs, String(sent[0]!.body)]).toEqual([
      'POST',
      20_000,
      'token=abc',
    ]);
  });

  const alert = `<choose><when condition="@(context.Response.StatusCode >= 500)"><send-one-way-request mode="new" timeout="20">
    <set-url>https://hooks.slack.com/services/T/B/X</set-url><set-method>POST</set-method>
    <set-body>@{ return new JObject(new JProperty("username","APIM Alert"), new JProperty("icon_emoji", ":ghost:"), new JProperty("text", String.Format("{0} {1}\\nHost: {2}\\n{3} {4}\\n", context.Request.Method, context.Request.Url.Path + context.Request.Url.QueryString, context.Request.Url.Host, context.Response.StatusCode, context.Response.StatusReason))).ToString(); }</set-body>
  </send-one-way-request></when></choose>`;

  it('send-one-way-request: tells a chat room of failures, and nobody waits for it', async () => {
    const sent: BackendRequest[] = [];
    const { call } = policies({
      outbound: alert,
      answer: (request) => {
        if (request.origin !== 'https://hooks.slack.com') return { status: Number(request.path.slice(-3)) };
        sent.push(request);
        throw new Error('The room is closed.');
      },
    });
    expect((await call({ path: '/orders/200' })).status).toBe(200);
    expect(sent).toEqual([]);
    expect((await call({ path: '/orders/503' })).status).toBe(503);
    expect(sent.map(({ method, path, timeoutMs }) => [method, path, timeoutMs])).toEqual([
      ['POST', '/services/T/B/X', 20_000],
    ]);
    const { username, text } = JSON.parse(String(sent[0]!.body)) as { username: string; text: string };
    expect(username).toBe('APIM Alert');
    expect(text).toMatch(/^GET \/base\/503\nHost: backend\.example\n503 /);
  });

  it('emit-metric: requests by user, address and API', async () => {
    const { call, services } = policies({
      inbound:
        '<emit-metric name="Request" value="1" namespace="my-metrics"><dimension name="User ID" /><dimension name="Client IP" value="@(context.Request.IpAddress)" /><dimension name="API ID" /></emit-metric>',
    });
    expect((await call()).status).toBe(200);
    expect(services.sink.list()).toEqual([
      {
        kind: 'metric',
        name: 'Request',
        namespace: 'my-metrics',
        value: 1,
        dimensions: { 'User ID': '', 'Client IP': '192.0.2.1', 'API ID': 'orders' },
      },
    ]);
  });

  it('trace: a message with a property', async () => {
    const { steps } = await policies({
      inbound:
        '<set-variable name="clientConnectionID" value="7" /><trace source="PetStore API" severity="verbose"><message>@((string)context.Variables["clientConnectionID"])</message><metadata name="Operation Name" value="New-Order"/></trace>',
    }).call();
    expect(steps.find(({ name }) => name === 'trace')!.notes).toEqual([
      'verbose PetStore API: 7',
      'Operation Name: New-Order',
    ]);
  });

  const question: Call = {
    method: 'POST',
    headers: json,
    body: '{"model":"gpt-4o","messages":[{"role":"user","content":"What is a cat?"}]}',
  };

  it.each(['llm-emit-token-metric', 'azure-openai-emit-token-metric'])(
    '%s: tokens by user, address and API',
    async (policy) => {
      const { call, services } = policies({
        ...post,
        inbound: `<${policy} namespace="MyLLM"><dimension name="User ID" /><dimension name="Client IP" value="@(context.Request.IpAddress)" /><dimension name="API ID" /></${policy}>`,
        answer: () => ({
          headers: json,
          body: '{"choices":[],"usage":{"prompt_tokens":10,"completion_tokens":20,"total_tokens":30}}',
        }),
      });
      expect((await call(question)).status).toBe(200);
      const metrics = services.sink.list();
      expect(metrics.map((one) => one.kind === 'metric' && [one.namespace, one.name, one.value])).toEqual([
        ['MyLLM', 'Total Tokens', 30],
        ['MyLLM', 'Prompt Tokens', 10],
        ['MyLLM', 'Completion Tokens', 20],
      ]);
      expect(metrics[0]).toMatchObject({
        dimensions: { 'User ID': '', 'Client IP': '192.0.2.1', 'API ID': 'orders' },
      });
    },
  );

  it.each(['llm', 'azure-openai'])(
    '%s-semantic-cache-lookup and -store: one answer to one question, by subscription',
    async (family) => {
      let calls = 0;
      const { call } = policies({
        ...post,
        inbound: `<base /><${family}-semantic-cache-lookup score-threshold="0.05" embeddings-backend-id="embeddings" embeddings-backend-auth="system-assigned"><vary-by>@(context.Request.Headers.GetValueOrDefault("X-Subscription", ""))</vary-by></${family}-semantic-cache-lookup><rate-limit calls="2" renewal-period="60" />`,
        outbound: `<${family}-semantic-cache-store duration="60" /><base />`,
        apiManagement: { backends: { embeddings: { url: 'https://embeddings.example/v1' } } },
        answer: ({ origin }) => ({
          headers: json,
          body:
            origin === 'https://embeddings.example'
              ? '{"data":[{"embedding":[1,0]}]}'
              : `{"answer":${++calls}}`,
        }),
      });
      const ask = async (subscription: string) => {
        const { status, text } = await call({
          ...question,
          headers: [...json, ['X-Subscription', subscription]],
        });
        return status === 200 ? text : String(status);
      };
      // What the cache answers does not count towards the rate limit behind it.
      const answers = [];
      for (const one of ['a', 'a', 'b', 'a', 'c']) answers.push(await ask(one));
      expect(answers).toEqual(['{"answer":1}', '{"answer":1}', '{"answer":2}', '{"answer":1}', '429']);
    },
  );

  it.each([
    ['nothing', 200, 0, false],
    ['hate speech', 403, 4, false],
    ['an attack', 403, 0, true],
  ])('llm-content-safety: %s', async (_what, expected, severity, attackDetected) => {
    const answer = await policies({
      ...post,
      inbound:
        '<llm-content-safety backend-id="content-safety-backend" shield-prompt="true"><categories output-type="EightSeverityLevels"><category name="Hate" threshold="4" /><category name="Violence" threshold="4" /></categories></llm-content-safety>',
      onError: showLastError,
      apiManagement: { backends: { 'content-safety-backend': { url: 'https://safety.example' } } },
      answer: ({ path }) => ({
        headers: json,
        body: path.includes('shieldPrompt')
          ? JSON.stringify({ userPromptAnalysis: { attackDetected }, documentsAnalysis: [] })
          : JSON.stringify({
              categoriesAnalysis: [
                { category: 'Hate', severity },
                { category: 'Violence', severity: 3 },
              ],
            }),
      }),
    }).call(question);
    expect(answer.status).toBe(expected);
    if (expected === 200) return expect(lastErrorOf(answer)).toBeUndefined();
    expect(answer.text).toBe('{ "statusCode": 403, "message": "Request failed content safety check." }');
    expect(lastErrorOf(answer)).toMatchObject({
      ...ofOperation,
      source: 'llm-content-safety',
      reason: 'ContentSafetyCheckFailed',
    });
  });

  const dapr: readonly (readonly [name: string, path: string, policy: string, body: unknown])[] = [
    [
      'invoke-dapr-binding',
      '/v1.0/bindings/external-system',
      '<invoke-dapr-binding name="external-system" operation="create" response-variable-name="bind-response"><metadata><item key="source">api-management</item><item key="client-ip">@(context.Request.IpAddress )</item></metadata><data>@(context.Request.Body.As<string>() )</data></invoke-dapr-binding>',
      {
        data: { id: 1 },
        metadata: { source: 'api-management', 'client-ip': '192.0.2.1' },
        operation: 'create',
      },
    ],
    [
      'publish-to-dapr',
      '/v1.0/publish/orders/new',
      '<publish-to-dapr pubsub-name="orders" topic="new" response-variable-name="bind-response">@(context.Request.Body.As<string>())</publish-to-dapr>',
      { id: 1 },
    ],
  ];

  it.each(dapr)('%s: 200 when the sidecar has taken it, else what the sidecar says', async (...row) => {
    const [name, path, policy, body] = row;
    const setup: Setup = {
      ...post,
      inbound: `<base />${policy}`,
      backend: '',
      onError: `<base />${showLastError}<return-response response-variable-name="bind-response"><set-header name="X-Reason"><value>@(context.LastError.Reason)</value></set-header></return-response>`,
    };
    const order: Call = { method: 'POST', body: '{"id":1}', headers: json };
    const taken = await policies(setup).call(order);
    expect([taken.status, taken.text, taken.backend!.origin, taken.backend!.path]).toEqual([
      200,
      '',
      'http://localhost:3500',
      path,
    ]);
    expect(JSON.parse(taken.backend!.text)).toEqual(body);
    const failed = await policies({
      ...setup,
      answer: () => ({ status: 404, headers: json, body: `{"errorCode":"ERR ${name}"}` }),
    }).call(order);
    expect([failed.status, failed.text, failed.headers.get('X-Reason')]).toEqual([
      404,
      `{"errorCode":"ERR ${name}"}`,
      'DaprRuntimeError',
    ]);
  });
});
