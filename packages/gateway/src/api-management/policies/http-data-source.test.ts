import { describe, expect, it } from '@jest/globals';
import { policies, type Setup } from '../../../test/policies.js';

const schema = `
  type Query { users: [User] user(id: ID!): User hello: String }
  type Mutation { makeUser(name: String!): User }
  type User { id: ID! name: String! posts: [Post] }
  type Post { id: ID! title: String! }
`;

const source = (request: string, rest = '') =>
  `<http-data-source><http-request>${request}</http-request>${rest}</http-data-source>`;

const get = (url: string) => `<set-method>GET</set-method><set-url>${url}</set-url>`;

function graphQL(resolvers: Record<string, string>, more: Partial<Setup> = {}, text = schema) {
  return policies({
    serviceUrl: null,
    schemas: { graphql: { contentType: 'application/vnd.ms-azure-apim.graphql.schema', text } },
    resolvers,
    ...more,
  });
}

async function ask(
  { call }: ReturnType<typeof policies>,
  query: string,
  variables?: Record<string, unknown>,
) {
  const answer = await call({
    method: 'POST',
    path: '/orders',
    headers: [['Content-Type', 'application/json']],
    body: JSON.stringify({ query, variables }),
  });
  return { ...answer, result: JSON.parse(answer.text) as Record<string, unknown> };
}

describe('http-data-source', () => {
  it('resolves a query', async () => {
    const api = graphQL(
      { 'Query.users': source(get('https://data.contoso.com/get/users')) },
      { answer: () => ({ body: '[{"id":1,"name":"Ada","age":36},{"id":2,"name":"Bo"}]' }) },
    );
    const { status, headers, result, backend } = await ask(api, '{ users { id name } }');
    expect([status, headers.get('Content-Type')]).toEqual([200, 'application/json']);
    expect(result).toEqual({
      data: {
        users: [
          { id: '1', name: 'Ada' },
          { id: '2', name: 'Bo' },
        ],
      },
    });
    expect(backend).toMatchObject({ origin: 'https://data.contoso.com', path: '/get/users', method: 'GET' });
  });

  it('gives expressions the arguments of the field', async () => {
    const url = '@($"https://data.contoso.com/users/{context.GraphQL.Arguments["id"]}")';
    const api = graphQL(
      { 'Query.user': source(get(url)) },
      { answer: () => ({ body: '{"id":7,"name":"Ada"}' }) },
    );
    const { result, backend } = await ask(api, 'query ($id: ID!) { user(id: $id) { name } }', { id: 'a7' });
    expect(result).toEqual({ data: { user: { name: 'Ada' } } });
    expect(backend?.path).toBe('/users/a7');
  });

  it('sends what a mutation makes of its arguments', async () => {
    const request = `<set-method>POST</set-method><set-url>https://data.contoso.com/user/create</set-url>
      <set-header name="Content-Type" exists-action="override"><value>application/json</value></set-header>
      <set-body>@{
        var args = context.Request.Body.As<JObject>(true)["arguments"];
        JObject jsonObject = new JObject();
        jsonObject.Add("name", args["name"]);
        return jsonObject.ToString(Newtonsoft.Json.Formatting.None);
      }</set-body>`;
    const api = graphQL(
      { 'Mutation.makeUser': source(request) },
      { answer: () => ({ body: '{"id":1,"name":"Ada"}' }) },
    );
    const { result, backend } = await ask(api, 'mutation { makeUser(name: "Ada") { id } }');
    expect(result).toEqual({ data: { makeUser: { id: '1' } } });
    expect([backend?.method, backend?.text]).toEqual(['POST', '{"name":"Ada"}']);
  });

  it('resolves a union by the name of its type, as in the documentation', async () => {
    const api = graphQL(
      {
        'Query.orderById': source(get('https://data.contoso.com/orders/')),
        'Order.customer': source(
          get('https://data.contoso.com/customers/'),
          '<http-response><set-body>{"customerId": 12345, "accountType": "Registered", "__typename": "RegisteredCustomer" }</set-body></http-response>',
        ),
      },
      { answer: () => ({ body: '{"orderId":7,"customerId":12345}' }) },
      `type Query { orderById(orderId: Int): Order }
       type Order { customerId: Int! orderId: Int! customer: Customer }
       enum AccountType { Registered Guest }
       union Customer = RegisteredCustomer | GuestCustomer
       type RegisteredCustomer { accountType: AccountType! customerId: Int! }
       type GuestCustomer { accountType: AccountType! firstName: String! }`,
    );
    const query =
      '{ orderById(orderId: 7) { orderId customer { __typename ... on RegisteredCustomer { accountType customerId } } } }';
    expect((await ask(api, query)).result).toEqual({
      data: {
        orderById: {
          orderId: 7,
          customer: { __typename: 'RegisteredCustomer', accountType: 'Registered', customerId: 12345 },
        },
      },
    });
  });

  it('sends the arguments of a mutation, as in the documentation', async () => {
    const request = `<set-method>POST</set-method><set-url>https://data.contoso.com/user/create </set-url>
      <set-header name="Content-Type" exists-action="override"><value>application/json</value></set-header>
      <set-body>@{
        var args = context.GraphQL.Arguments;
        JObject jsonObject = new JObject();
        jsonObject.Add("name", args["name"]);
        return jsonObject.ToString();
      }</set-body>`;
    const api = graphQL(
      { 'Mutation.makeUser': source(request) },
      { answer: () => ({ body: '{"id":1,"name":"the-provided-name"}' }) },
    );
    const { backend } = await ask(api, 'mutation { makeUser(name: "the-provided-name") { name } }');
    expect(backend?.path).toBe('/user/create');
    expect(JSON.parse(backend!.text)).toEqual({ name: 'the-provided-name' });
  });

  it.each([
    [
      'many fields',
      `{ ${'users { id } '.repeat(10_000)}}`,
      'Syntax Error: Document contains more that 20000 tokens. Parsing aborted.',
    ],
    ['many objects', `{ ${'users { id } '.repeat(2000)}}`, 'The query has 4000 fields; 1000 are allowed.'],
    [
      'a fragment in itself',
      '{ users { ...a } } fragment a on User { ...a }',
      "The fragment 'a' uses itself.",
    ],
  ])('answers a query with %s by an error', async (_name, query, message) => {
    const api = graphQL({ 'Query.users': source(get('https://data.contoso.com/users')) });
    const { status, result } = await ask(api, query);
    expect([status, result]).toEqual([200, { errors: [expect.objectContaining({ message })] }]);
  });

  it('fills a Liquid template with the arguments', async () => {
    const request = `<set-method>POST</set-method><set-url>https://data.contoso.com/user/create</set-url>
      <set-body template="liquid">{ "name": "{{body.arguments.name}}" }</set-body>`;
    const api = graphQL({ 'Mutation.makeUser': source(request) }, { answer: () => ({ body: 'null' }) });
    const { result, backend } = await ask(api, 'mutation { makeUser(name: "Ada") { id } }');
    expect([result, backend?.text]).toEqual([{ data: { makeUser: null } }, '{ "name": "Ada" }']);
  });

  it('makes the value of what the other side answered', async () => {
    const response = `<http-response><set-body template="liquid">
      [ {% JSONArrayFor elem in body.users %} { "id": "{{elem.login}}", "name": "{{elem.real}}" } {% endJSONArrayFor %} ]
    </set-body></http-response>`;
    const api = graphQL(
      { 'Query.users': source(get('https://data.contoso.com/users'), response) },
      {
        answer: () => ({
          headers: [['Content-Type', 'application/json']],
          body: '{"users":[{"login":"ada","real":"Ada"}]}',
        }),
      },
    );
    const { result } = await ask(api, '{ users { id name } }');
    expect(result).toEqual({ data: { users: [{ id: 'ada', name: 'Ada' }] } });
  });

  it('shows a resolver the value above it, each its own', async () => {
    const url = '@($"https://data.contoso.com/users/{context.GraphQL.Parent["id"]}/posts")';
    const api = graphQL(
      { 'Query.users': source(get('https://data.contoso.com/users')), 'User.posts': source(get(url)) },
      {
        answer: ({ path }) => ({
          body:
            path === '/users'
              ? '[{"id":1,"name":"Ada"},{"id":2,"name":"Bo"}]'
              : JSON.stringify([{ id: 'p', title: path }]),
        }),
      },
    );
    const { result } = await ask(api, '{ users { posts { title } } }');
    expect(result).toEqual({
      data: { users: [{ posts: [{ title: '/users/1/posts' }] }, { posts: [{ title: '/users/2/posts' }] }] },
    });
  });

  it('calls a backend of the environment with its credentials', async () => {
    const request = `<set-backend-service backend-id="users" /><set-method>GET</set-method><set-url>/all?a=1</set-url>`;
    const api = graphQL(
      { 'Query.users': source(request, '<backend><forward-request timeout="7" /></backend>') },
      {
        answer: () => ({ body: '[]' }),
        namedValues: new Map([['key', { value: 's3cret-key', secret: true }]]),
        apiManagement: {
          backends: {
            users: { url: 'https://users.example/v1', credentials: { query: { code: ['{{key}}'] } } },
          },
        },
      },
    );
    const { backend, trace } = await ask(api, '{ users { id } }');
    expect(backend).toMatchObject({
      origin: 'https://users.example',
      path: '/v1/all?a=1&code=s3cret-key',
      timeoutMs: 7000,
    });
    expect(JSON.stringify(trace)).not.toContain('s3cret-key');
  });

  it('runs inbound before and outbound after the resolvers', async () => {
    const api = graphQL(
      { 'Query.hello': source(get('@($"https://x.example/{context.Variables["who"]}")')) },
      {
        answer: ({ path }) => ({ body: JSON.stringify(path) }),
        api: {
          inbound: '<base /><set-variable name="who" value="ada" />',
          outbound:
            '<base /><set-header name="X-Status"><value>@(context.Response.StatusCode.ToString())</value></set-header>',
        },
      },
    );
    const { result, headers } = await ask(api, '{ hello }');
    expect([result, headers.get('X-Status')]).toEqual([{ data: { hello: '/ada' } }, '200']);
  });

  it.each([
    ['an error of the other side', { status: 404, body: '{}' }],
    ['what is no JSON', { body: '<users />' }],
  ])('answers null and an error for %s, and shows callers no more', async (_name, given) => {
    const api = graphQL(
      { 'Query.users': source(get('https://data.contoso.com/users')) },
      { answer: () => given },
    );
    const { status, result, steps } = await ask(api, '{ users { id } hello }');
    expect(status).toBe(200);
    expect(result).toEqual({
      data: { users: null, hello: null },
      errors: [expect.objectContaining({ message: 'Internal server error', path: ['users'] })],
    });
    expect(steps.find(({ name }) => name === 'http-data-source')?.outcome).toBe('failed');
  });

  it.each([
    ['{ users { age } }', 'Cannot query field "age" on type "User". Did you mean "name"?'],
    ['{ users {', 'Syntax Error: Expected Name, found <EOF>.'],
  ])('tells what is wrong with %s', async (query, message) => {
    const api = graphQL({ 'Query.users': source(get('https://x.example/')) });
    const { status, result, backend } = await ask(api, query);
    expect([status, backend]).toEqual([200, undefined]);
    expect(result).toEqual({ errors: [expect.objectContaining({ message })] });
  });

  it('refuses a body that holds no query with 400', async () => {
    const { call } = graphQL({ 'Query.users': source(get('https://x.example/')) });
    const { status, text } = await call({ method: 'POST', path: '/orders', body: '{}' });
    expect([status, JSON.parse(text)]).toEqual([400, { errors: [{ message: 'The body holds no query.' }] }]);
  });

  it('stops a request that meets a data source that does not run here', async () => {
    const sql = `<sql-data-source><connection-info><connection-string>x</connection-string></connection-info>
      <request><sql-statement>SELECT 1</sql-statement></request></sql-data-source>`;
    const api = graphQL({ 'Query.users': sql });
    const { status, refusal } = await ask(api, '{ users { id } }');
    expect([status, refusal]).toEqual([
      500,
      {
        source: 'sql-data-source',
        reason: 'PolicyNotSupported',
        message: 'sql-data-source does not run locally: there is no SQL database here.',
      },
    ]);
    expect(api.unsupported).toEqual([expect.objectContaining({ policy: 'sql-data-source' })]);
  });

  it('does not load a resolver of a field that the schema has not', () => {
    const { diagnostics } = graphQL({
      'Query.user.s': source(get('https://x.example/')),
      'Nothing.a': source(''),
    });
    expect(diagnostics).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'GW1023', message: "The schema has no field 'Nothing.a'." }),
      ]),
    );
  });

  it('passes requests on to the service of an API without resolvers', async () => {
    const api = graphQL(
      {},
      { serviceUrl: 'https://graph.example/graphql', answer: () => ({ body: '{"data":{}}' }) },
    );
    const { result, backend } = await ask(api, '{ users { id } }');
    expect(result).toEqual({ data: {} });
    expect(backend).toMatchObject({ origin: 'https://graph.example', method: 'POST' });
    expect(backend?.path).toMatch(/^\/graphql\/?$/);
    expect(JSON.parse(backend!.text)).toEqual({ query: '{ users { id } }' });
  });
});

describe('publish-event', () => {
  const text = `${schema} type Subscription { onUserCreated: User }`;
  const published = source(
    get('https://data.contoso.com/user/create'),
    '<http-response><publish-event><targets><graphql-subscription id="onUserCreated" /></targets></publish-event></http-response>',
  );

  it('publishes the value of the field, to the sink', async () => {
    const api = graphQL(
      { 'Mutation.makeUser': published },
      { answer: () => ({ body: '{"id":1,"name":"Ada"}' }) },
      text,
    );
    const { result } = await ask(api, 'mutation { makeUser(name: "Ada") { name } }');
    expect(result).toEqual({ data: { makeUser: { name: 'Ada' } } });
    expect(api.services.sink.list()).toEqual([
      { kind: 'subscription', subscription: 'onUserCreated', payload: '{"id":1,"name":"Ada"}' },
    ]);
  });

  it('tells callers that subscriptions need a WebSocket, and of their resolvers that they do not run', async () => {
    const api = graphQL({ 'Mutation.makeUser': published }, {}, text);
    expect(api.diagnostics).toEqual([]);
    const { result } = await ask(api, 'subscription { onUserCreated { id } }');
    expect(result).toMatchObject({ errors: [{ message: 'Subscriptions need a WebSocket.' }] });
    const resolved = graphQL(
      { 'Mutation.makeUser': published, 'Subscription.onUserCreated': published },
      {},
      text,
    );
    expect(resolved.diagnostics).toEqual([expect.objectContaining({ code: 'GW1021', severity: 'warning' })]);
  });
});
