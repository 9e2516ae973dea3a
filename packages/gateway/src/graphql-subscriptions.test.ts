import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { createClient, makeServer, type Client } from 'graphql-ws';
import { buildSchema } from 'graphql';
import { WebSocket, WebSocketServer } from 'ws';
import { ask } from '../test/https-client.js';
import { mtlsEnvironment } from '../test/mtls-environment.js';
import { clientOptions, connectTo, opened, refusal } from '../test/web-sockets.js';
import { startGateway, type RunningGateway } from './start-gateway.js';

const closing: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const schema = `
  type User { id: Int! name: String! }
  type Query { users: [User] }
  type Mutation { createUser(id: Int!, name: String!): User }
  type Subscription { onUserCreated: User! onUserDeleted: User }
`;

/** A service that gives back what it is sent. */
async function users(): Promise<string> {
  const server = http.createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json');
    request.pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => void server.close().closeAllConnections());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const createUser = (url: string, events: readonly string[]): string => `<http-data-source>
  <http-request>
    <set-method>POST</set-method>
    <set-url>${url}/api/user</set-url>
    <set-body template="liquid">{ "id" : {{body.arguments.id}}, "name" : "{{body.arguments.name}}"}</set-body>
  </http-request>
  <http-response>
    <publish-event>
      <targets>${events.map((id) => `<graphql-subscription id="${id}" />`).join('')}</targets>
    </publish-event>
  </http-response>
</http-data-source>`;

interface Setup {
  readonly resolvers?: Readonly<Record<string, string>>;
  readonly serviceUrl?: string;
  readonly inbound?: string;
}

async function gateway({ resolvers, serviceUrl, inbound = '' }: Setup): Promise<RunningGateway> {
  const loaded = mtlsEnvironment({
    files: { 'users.graphql': schema },
    customize: (environment) => ({
      ...environment,
      apiManagement: {
        ...environment.apiManagement,
        apis: {
          graph: {
            displayName: 'Graph',
            path: 'graph',
            subscriptionRequired: false,
            ...(serviceUrl !== undefined && { serviceUrl }),
            graphQL: {
              schema: { file: 'users.graphql' },
              ...(resolvers && {
                resolvers: Object.fromEntries(
                  Object.entries(resolvers).map(([field, xml]) => [field, { xml }]),
                ),
              }),
            },
            policy: {
              xml: `<policies><inbound><base />${inbound}</inbound><backend><base /></backend><outbound><base /></outbound><on-error><base /></on-error></policies>`,
            },
            operations: {},
          },
        },
      },
    }),
  });
  const running = await startGateway(loaded, { probes: false, trace: true });
  closing.push(() => running.close());
  return running;
}

const urlOf = ({ urls }: RunningGateway): string => urls.listeners['https']!;

/** A client of the library graphql-ws. */
function subscriber(running: RunningGateway): Client {
  const { port } = new URL(urlOf(running));
  const client = createClient({
    url: `wss://127.0.0.1:${port}/graph`,
    retryAttempts: 0,
    webSocketImpl: class extends WebSocket {
      constructor(url: string, protocol: string) {
        super(url, protocol, clientOptions(urlOf(running)));
      }
    },
  });
  closing.push(() => client.dispose());
  return client;
}

const mutate = (running: RunningGateway, id: number, name: string) =>
  ask(
    urlOf(running),
    '/graph',
    { method: 'POST', headers: { 'Content-Type': 'application/json' } },
    JSON.stringify({ query: `mutation { createUser(id: ${id}, name: "${name}") { id } }` }),
  );

/** Subscribes, and gives what comes. */
function events(client: Client, query: string): ReturnType<Client['iterate']> {
  return client.iterate({ query });
}

describe('subscriptions of a synthetic GraphQL API', () => {
  it('give each client the fields that it asks for of what a resolver publishes', async () => {
    const running = await gateway({
      resolvers: { 'Mutation.createUser': createUser(await users(), ['onUserCreated', 'onUserDeleted']) },
    });
    const names = events(subscriber(running), 'subscription { onUserCreated { name } }');
    const ids = events(subscriber(running), 'subscription { created: onUserDeleted { id } }');
    const first = names.next();
    const other = ids.next();
    // A subscription says nothing when it is there: events are made until both have one.
    let seen = 0;
    void first.then(() => seen++);
    void other.then(() => seen++);
    while (seen < 2) await mutate(running, 7, 'Ada');
    expect((await first).value).toEqual({ data: { onUserCreated: { name: 'Ada' } } });
    expect((await other).value).toEqual({ data: { created: { id: 7 } } });
    await names.return?.();
    await ids.return?.();
  });

  it('take no queries and mutations, and nothing that the schema does not have', async () => {
    const running = await gateway({
      resolvers: { 'Mutation.createUser': createUser(await users(), ['onUserCreated']) },
    });
    const client = subscriber(running);
    const result = (query: string) =>
      events(client, query)
        .next()
        .then(
          () => null,
          (error: readonly { readonly message: string }[]) => error[0]!.message,
        );
    expect(await result('mutation { createUser(id: 1, name: "a") { id } }')).toBe(
      'Queries and mutations are not supported over a WebSocket.',
    );
    expect(await result('subscription { nothing }')).toMatch(/^Cannot query field "nothing"/);
    expect(await result('subscription {')).toMatch(/^Syntax Error/);
  });

  it('are checked one by one where validate-graphql-request is among the policies', async () => {
    const running = await gateway({
      resolvers: { 'Mutation.createUser': createUser(await users(), ['onUserCreated']) },
      inbound:
        '<validate-graphql-request max-size="1000" max-depth="2"><authorize><rule path="/Subscription/onUserDeleted" action="reject" /></authorize></validate-graphql-request>',
    });
    const client = subscriber(running);
    const refused = events(client, 'subscription { onUserDeleted { id } }').next();
    await expect(refused).rejects.toMatchObject([
      { message: expect.stringContaining('/Subscription/onUserDeleted') },
    ]);
    const allowed = events(client, 'subscription { onUserCreated { id } }');
    const next = allowed.next();
    let seen = false;
    void next.then(() => (seen = true));
    while (!seen) await mutate(running, 1, 'Bo');
    expect((await next).value).toEqual({ data: { onUserCreated: { id: 1 } } });
    await allowed.return?.();
  });

  it('need the protocol graphql-transport-ws, and a handshake that policies let pass', async () => {
    const resolvers = { 'Mutation.createUser': createUser('http://127.0.0.1:1', ['onUserCreated']) };
    const running = await gateway({ resolvers });
    const client = await opened(connectTo(urlOf(running), '/graph'));
    expect((await once(client, 'close'))[0]).toBe(4406);
    const refusing = await gateway({
      resolvers,
      inbound: '<return-response><set-status code="401" reason="Unauthorized" /></return-response>',
    });
    expect(await refusal(connectTo(urlOf(refusing), '/graph', {}, ['graphql-transport-ws']))).toMatchObject({
      status: 401,
    });
    const { port } = new URL(urlOf(running));
    expect(await ask(`https://sample.dev:${port}`, '/graph')).toMatchObject({ status: 404 });
  });

  it('leave nothing behind when clients go', async () => {
    const running = await gateway({
      resolvers: { 'Mutation.createUser': createUser(await users(), ['onUserCreated']) },
    });
    for (let i = 0; i < 20; i++) {
      const socket = await opened(connectTo(urlOf(running), '/graph', {}, ['graphql-transport-ws']));
      socket.send('{"type":"connection_init"}');
      await once(socket, 'message');
      socket.send(
        '{"id":"1","type":"subscribe","payload":{"query":"subscription { onUserCreated { id } }"}}',
      );
      if (i % 2 === 0) socket.close();
      else socket.terminate();
      await once(socket, 'close');
    }
    const left = (): number =>
      running.traces.list().filter(({ steps }) => steps.at(-1)!.kind !== 'web-socket').length;
    while (left() > 0) await new Promise((resolve) => setImmediate(resolve));
    expect(running.traces.list()).toHaveLength(20);
  });
});

/** A GraphQL service that has one event for who subscribes to `onUserCreated`, and none ever for others. */
async function graphQLService(): Promise<{ readonly url: string; readonly server: WebSocketServer }> {
  const server = new WebSocketServer({
    port: 0,
    host: '127.0.0.1',
    handleProtocols: () => 'graphql-transport-ws',
  });
  await once(server, 'listening');
  closing.push(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  const service = makeServer({
    schema: buildSchema(schema),
    roots: {
      query: { users: () => [{ id: 1, name: 'Ada' }] as never },
      subscription: {
        onUserCreated: async function* () {
          yield { onUserCreated: { id: 1, name: 'Ada' } };
        } as never,
        onUserDeleted: (() => new Promise(() => undefined)) as never,
      },
    },
  });
  server.on('connection', (socket) => {
    const closed = service.opened(
      {
        protocol: socket.protocol,
        send: (text) => socket.send(text),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (take) => socket.on('message', (data: Buffer) => void take(data.toString())),
      },
      {},
    );
    socket.once('close', (code, reason) => void closed(code, reason.toString()));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, server };
}

describe('subscriptions of a GraphQL service', () => {
  const name = { data: { onUserCreated: { name: 'Ada' } } };

  it('pass through to it, queries and mutations do not', async () => {
    const { url } = await graphQLService();
    const client = subscriber(await gateway({ serviceUrl: url }));
    expect((await events(client, 'subscription { onUserCreated { name } }').next()).value).toEqual(name);
    await expect(events(client, '{ users { id } }').next()).rejects.toMatchObject([
      { message: 'Queries and mutations are not supported over a WebSocket.' },
    ]);
  });

  it('are checked one by one where validate-graphql-request is among the policies', async () => {
    const { url } = await graphQLService();
    const inbound =
      '<validate-graphql-request max-size="1000"><authorize><rule path="/Subscription/onUserDeleted" action="reject" /><rule path="/User/id" action="remove" /></authorize></validate-graphql-request>';
    const client = subscriber(await gateway({ serviceUrl: url, inbound }));
    await expect(events(client, 'subscription { onUserDeleted { name } }').next()).rejects.toMatchObject([
      { message: expect.stringContaining('/Subscription/onUserDeleted') },
    ]);
    expect((await events(client, 'subscription { onUserCreated { id name } }').next()).value).toEqual(name);
  });

  it('reach it as they were read', async () => {
    const { url, server } = await graphQLService();
    const received = new Promise<string>((resolve) =>
      server.once('connection', (socket) =>
        socket.once('message', (data: Buffer) => resolve(data.toString())),
      ),
    );
    const running = await gateway({ serviceUrl: url });
    const client = await opened(connectTo(urlOf(running), '/graph', {}, ['graphql-transport-ws']));
    client.send('{"type":"subscribe","payload":{"query":"{ users { id } }"},"type":"ping"}');
    expect(JSON.parse(await received)).toMatchObject({ type: 'ping' });
    expect((await received).match(/"type"/g)).toHaveLength(1);
    client.terminate();
  });

  it('end with the status that the service gives, or the client', async () => {
    const { url, server } = await graphQLService();
    const running = await gateway({ serviceUrl: url });
    const connected = () => opened(connectTo(urlOf(running), '/graph', {}, ['graphql-transport-ws']));
    const ended = async (act: (client: WebSocket) => void): Promise<unknown> => {
      const client = await connected();
      const closed = once(client, 'close');
      act(client);
      return (await closed)[0];
    };
    expect(await ended((client) => client.send('no message'))).toBe(4400);
    expect(await ended((client) => client.send(Buffer.from('{}')))).toBe(4400);
    // Of the protocol of Phoenix: it would hold a query.
    const unknown = '["1","1","__absinthe__:control","doc",{"query":"{ users { id } }"}]';
    expect(await ended((client) => client.send(unknown))).toBe(4400);
    expect(await ended((client) => client.send('{"type":"query","query":"{ users { id } }"}'))).toBe(4400);
    // The service itself: a message before the connection was acknowledged.
    expect(
      await ended((client) =>
        client.send(
          '{"id":"1","type":"subscribe","payload":{"query":"subscription { onUserCreated { id } }"}}',
        ),
      ),
    ).toBe(4401);
    expect(
      await ended(() => {
        for (const one of server.clients) one.terminate();
      }),
    ).toBe(1006);
    const there = new Promise((resolve) => server.once('connection', resolve)) as Promise<WebSocket>;
    const client = await connected();
    const left = once(await there, 'close');
    client.close(4123, 'enough');
    expect((await left)[0]).toBe(4123);
    const gone = new Promise((resolve) => server.once('connection', resolve)) as Promise<WebSocket>;
    const other = await connected();
    const lost = once(await gone, 'close');
    other.terminate();
    expect((await lost)[0]).toBe(1006);
    while (server.clients.size > 0) await new Promise((resolve) => setImmediate(resolve));
    const left2 = (): number =>
      running.traces.list().filter(({ steps }) => steps.at(-1)!.kind !== 'web-socket').length;
    while (left2() > 0) await new Promise((resolve) => setImmediate(resolve));
  });
});
