// The examples of Microsoft's pages on transformation and validation that no test beside a policy holds.
import { describe, expect, it } from '@jest/globals';
import { policies, type Setup } from '../../../test/policies.js';

const json = (body: unknown): NonNullable<Setup['answer']> => {
  return () => ({ body: JSON.stringify(body), headers: [['Content-Type', 'application/json']] });
};

const withKey = { headers: [['Ocp-Apim-Subscription-Key', 'the-key']] as const };

const starter: Setup = {
  subscriptionRequired: true,
  keys: new Map([['ada', { primaryKey: 'the-key', secondaryKey: null }]]),
  apiManagement: {
    users: { 'ada-id': { email: 'ada@example.com', firstName: 'Ada', lastName: 'Lovelace' } },
    products: { starter: { displayName: 'Starter', apis: ['orders'] } },
    subscriptions: {
      ada: {
        displayName: 'Ada',
        scope: { product: 'starter' },
        owner: 'ada-id',
        primaryKey: { file: 'key' },
      },
    },
  },
};

describe('set-header', () => {
  it('adds a header, or overrides it', async () => {
    const { backend } = await policies({
      inbound:
        '<base /><set-header name="some-header-name" exists-action="override"><value>20</value></set-header>',
    }).call({ headers: [['Some-Header-Name', '10']] });
    expect(backend!.headers.values('some-header-name')).toEqual(['20']);
  });

  it('removes a header', async () => {
    const { backend } = await policies({
      inbound: '<base /><set-header name="some-header-name" exists-action="delete" />',
    }).call({ headers: [['Some-Header-Name', '10']] });
    expect(backend!.headers.has('some-header-name')).toBe(false);
  });

  it('tells the backend who calls and where', async () => {
    const { backend } = await policies({
      ...starter,
      inbound:
        '<base /><set-header name="x-request-context-data" exists-action="override"><value>@(context.User.Id)</value><value>@(context.Deployment.Region)</value></set-header>',
    }).call(withKey);
    expect(backend!.headers.get('x-request-context-data')).toMatch(/^ada-id,[\w ]+$/);
  });

  it('gives several values of some headers lines of their own', async () => {
    const values = '<value>value2</value><value>value3</value>';
    const { backend } = await policies({
      inbound: `<base /><set-header name="User-Agent" exists-action="append">${values}</set-header><set-header name="X-Other" exists-action="append">${values}</set-header>`,
    }).call({
      headers: [
        ['User-Agent', 'value1'],
        ['X-Other', 'value1'],
      ],
    });
    expect(backend!.headers.values('User-Agent')).toEqual(['value1', 'value2', 'value3']);
    expect(backend!.headers.values('X-Other')).toEqual(['value1,value2,value3']);
  });

  it.each(['Connection', 'Content-Length', 'Keep-Alive', 'Transfer-Encoding'])(
    'neither changes nor removes %s',
    async (name) => {
      for (const action of ['override', 'append', 'delete']) {
        const { status, refusal } = await policies({
          inbound: `<set-header name="${name}" exists-action="${action}"><value>1</value></set-header>`,
        }).call();
        expect([status, refusal]).toEqual([
          500,
          {
            source: 'set-header',
            reason: 'InvalidValue',
            message: `The header ${name} belongs to the connection; no policy may change it.`,
          },
        ]);
      }
    },
  );
});

describe('set-method', () => {
  it('makes the message to a chat room when a backend fails', async () => {
    const sent: { readonly method: string; readonly url: string; readonly body: string }[] = [];
    const { call } = policies({
      ...starter,
      answer: ({ origin, path, method, body }) => {
        if (origin === 'https://hooks.slack.com')
          sent.push({ method, url: origin + path, body: String(body) });
        return { status: 503 };
      },
      outbound: `<choose><when condition="@(context.Response.StatusCode >= 500)">
        <send-one-way-request mode="new">
          <set-url>https://hooks.slack.com/services/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</set-url>
          <set-method>POST</set-method>
          <set-body>@{
            return new JObject(
              new JProperty("username","APIM Alert"),
              new JProperty("icon_emoji", ":ghost:"),
              new JProperty("text", String.Format("{0} {1}\\nHost: {2}\\n{3} {4}\\n User: {5}",
                context.Request.Method,
                context.Request.Url.Path + context.Request.Url.QueryString,
                context.Request.Url.Host,
                context.Response.StatusCode,
                context.Response.StatusReason,
                context.User.Email
              ))
            ).ToString();
          }</set-body>
        </send-one-way-request></when></choose>`,
    });
    expect((await call({ ...withKey, path: '/orders/1?a=b' })).status).toBe(503);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      method: 'POST',
      url: 'https://hooks.slack.com/services/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',
    });
    expect(JSON.parse(sent[0]!.body)).toEqual({
      username: 'APIM Alert',
      icon_emoji: ':ghost:',
      text: 'GET /base/1?a=b\nHost: backend.example\n503 Service Unavailable\n User: ada@example.com',
    });
  });
});

describe('set-body', () => {
  it('transforms JSON with a Liquid template', async () => {
    const { text } = await policies({
      outbound: `<set-body template="liquid">
{
"order": {
    "id": "{{body.customer.purchase.identifier}}",
    "summary": "{{body.customer.purchase.orderShortDesc}}"
    }
}
</set-body>`,
      answer: json({ customer: { purchase: { identifier: 'p-7', orderShortDesc: 'Tea' } } }),
    }).call();
    expect(JSON.parse(text)).toEqual({ order: { id: 'p-7', summary: 'Tea' } });
  });
});

describe('find-and-replace', () => {
  it('replaces notebook by laptop', async () => {
    const { text, status } = await policies({
      outbound: '<find-and-replace from="notebook" to="laptop" />',
      answer: json({ item: 'notebook' }),
    }).call();
    expect([status, text]).toEqual([200, '{"item":"laptop"}']);
  });
});

describe('json-to-xml', () => {
  it('converts a response only when XML is asked for and JSON is there', async () => {
    const { call } = policies({
      outbound: '<json-to-xml apply="content-type-json" consider-accept-header="true" />',
      answer: json({ a: 1 }),
    });
    const asked = async (accept: string) => (await call({ headers: [['Accept', accept]] })).text;
    expect(await asked('application/xml')).toBe('<a>1</a>');
    expect(await asked('application/json')).toBe('{"a":1}');
    expect(await asked('*/*')).toBe('{"a":1}');
  });
});

describe('mock-response', () => {
  const operation = {
    responses: { 200: { 'application/xml': '<a />', 'application/json': { id: 7 } } },
  };

  it.each([
    ['<mock-response />', 'application/xml', '<a />'],
    [`<mock-response status-code='200' content-type='application/json' />`, 'application/json', '{"id":7}'],
  ])('%s', async (inbound, type, body) => {
    const { status, text, headers, backend } = await policies({ inbound, operation }).call();
    expect([status, headers.get('Content-Type'), text, backend]).toEqual([200, type, body, undefined]);
  });

  it('has no content for an operation of which nothing is known', async () => {
    const { status, text, headers } = await policies({ inbound: '<mock-response />' }).call();
    expect([status, text, headers.get('Content-Type')]).toEqual([200, '', undefined]);
  });
});

describe('validation policies', () => {
  const operation = {
    request: { headers: { Authorization: { type: 'string' } } },
    responseContracts: { 200: { headers: { 'X-Known': { type: 'string' } } } },
  };
  const shown = (variable: string) =>
    `<set-header name="X-Errors"><value>@(context.Variables.ContainsKey("${variable}") ? ((JArray)context.Variables["${variable}"]).ToString(Newtonsoft.Json.Formatting.None) : "none")</value></set-header>`;

  it('validate-parameters prevents for query and path, detects for headers', async () => {
    const { call } = policies({
      operation,
      inbound: `<base /><validate-parameters specified-parameter-action="prevent" unspecified-parameter-action="prevent" errors-variable-name="requestParametersValidation">
        <headers specified-parameter-action="detect" unspecified-parameter-action="detect">
          <parameter name="Authorization" action="prevent" />
          <parameter name="User-Agent" action="ignore" />
          <parameter name="Host" action="ignore" />
          <parameter name="Referrer" action="ignore" />
        </headers>
      </validate-parameters>`,
      outbound: shown('requestParametersValidation'),
    });
    const detected = await call({
      headers: [
        ['User-Agent', 'curl'],
        ['X-Other', '1'],
      ],
    });
    expect(detected.status).toBe(200);
    expect(JSON.parse(detected.headers.get('X-Errors')!)).toEqual([
      {
        Name: 'X-Other',
        Type: 'RequestHeader',
        ValidationRule: 'Unspecified',
        Details: 'Unspecified header X-Other is not allowed.',
        Action: 'detect',
      },
    ]);
    const twice = await call({
      headers: [
        ['Authorization', 'a'],
        ['Authorization', 'b'],
      ],
    });
    expect([twice.status, twice.refusal!.message]).toEqual([
      400,
      'Request cannot contain multiple values for the header Authorization.',
    ]);
    expect((await call({ path: '/orders/1?other=1' })).status).toBe(400);
  });

  it('validate-headers lets through what is specified, and refuses the rest', async () => {
    const { call } = policies({
      operation,
      outbound: `<validate-headers specified-header-action="ignore" unspecified-header-action="prevent" errors-variable-name="responseHeadersValidation" />`,
      onError: shown('responseHeadersValidation'),
      answer: ({ path }) => ({ headers: [[path.endsWith('/1') ? 'X-Known' : 'X-Other', 'a']] }),
    });
    expect((await call()).status).toBe(200);
    const { status, refusal, headers } = await call({ path: '/orders/2' });
    expect([status, refusal!.reason]).toEqual([502, 'Response not allowed']);
    expect(JSON.parse(headers.get('X-Errors')!)).toEqual([
      {
        Name: 'X-Other',
        Type: 'ResponseHeader',
        ValidationRule: 'Unspecified',
        Details: 'Unspecified header X-Other is not allowed.',
        Action: 'prevent',
      },
    ]);
  });

  it('validate-status-code refuses what is not specified', async () => {
    const { call } = policies({
      operation,
      outbound:
        '<validate-status-code unspecified-status-code-action="prevent" errors-variable-name="responseStatusCodeValidation" />',
      onError: shown('responseStatusCodeValidation'),
      answer: () => ({ status: 500, body: 'at Program.Main()' }),
    });
    const { status, text, headers } = await call();
    expect([status, text]).toEqual([
      502,
      '{ "statusCode": 502, "message": "The request could not be processed due to an internal error. Contact the API owner." }',
    ]);
    expect(JSON.parse(headers.get('X-Errors')!)).toEqual([
      {
        Name: '500',
        Type: 'StatusCode',
        ValidationRule: 'Unspecified',
        Details: 'Response status code 500 is not allowed.',
        Action: 'prevent',
      },
    ]);
  });
});
