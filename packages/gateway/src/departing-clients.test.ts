import { once } from 'node:events';
import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import tls, { type TLSSocket } from 'node:tls';
import { afterEach, describe, expect, it } from '@jest/globals';
import { ask } from '../test/https-client.js';
import { mtlsEnvironment } from '../test/mtls-environment.js';
import type { Timers } from './server/timers.js';
import { startGateway, type RunningGateway } from './start-gateway.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A backend whose next answers are told in advance; after those it answers `ok`. */
async function startBackend(
  ...answers: Answer[]
): Promise<{ readonly url: string; readonly requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = http.createServer((request, response) => {
    requests.push(request);
    request.on('error', () => undefined);
    const answer = answers.shift();
    if (answer === undefined) response.end('ok');
    else answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

/** Something that a test waits for, and what tells of it. */
function event<T = void>(): { readonly happened: Promise<T>; readonly tell: (value: T) => void } {
  let tell!: (value: T) => void;
  const happened = new Promise<T>((resolve) => (tell = resolve));
  return { happened, tell };
}

/** A gateway of one operation that one request at a time may run. */
async function start(serviceUrl: string, inbound = '', timers?: Timers): Promise<RunningGateway> {
  const xml = `<policies>
    <inbound><limit-concurrency key="all" max-count="1">${inbound || '<set-query-parameter name="a" exists-action="skip"><value>1</value></set-query-parameter>'}</limit-concurrency></inbound>
    <backend><limit-concurrency key="one" max-count="1"><forward-request buffer-response="false" /></limit-concurrency></backend>
    <outbound /><on-error />
  </policies>`;
  const operation = (method: string) => ({ displayName: method, method, urlTemplate: '/x', policy: { xml } });
  const loaded = mtlsEnvironment({
    customize: (environment) => ({
      ...environment,
      apiManagement: {
        ...environment.apiManagement,
        apis: {
          sample: {
            displayName: 'Sample',
            path: '',
            subscriptionRequired: false,
            serviceUrl,
            operations: { get: operation('GET'), post: operation('POST') },
          },
        },
      },
    }),
  });
  const gateway = await startGateway(loaded, {
    ...(timers !== undefined && { services: { timers } }),
    probes: false,
  });
  closing.push(() => gateway.close());
  return gateway;
}

async function connect(gateway: RunningGateway): Promise<TLSSocket> {
  const port = Number(new URL(gateway.urls.listeners['https']!).port);
  const socket = tls.connect({
    host: '127.0.0.1',
    port,
    servername: 'sample.dev',
    rejectUnauthorized: false,
  });
  socket.on('error', () => undefined);
  await once(socket, 'secureConnect');
  return socket;
}

const get = 'GET /x HTTP/1.1\r\nHost: sample.dev\r\n\r\n';

/** The next client gets through: whatever the one before has held is free. */
const next = async (gateway: RunningGateway) => {
  const { status, text } = await ask(gateway.urls.listeners['https']!, '/x');
  return [status, text];
};

describe('a client that leaves', () => {
  it('in the middle of its headers reaches no backend', async () => {
    const backend = await startBackend();
    const gateway = await start(backend.url);
    const socket = await connect(gateway);
    socket.write('GET /x HTTP/1.1\r\nHost: sam');
    socket.destroy();
    expect(await next(gateway)).toEqual([200, 'ok']);
    expect(backend.requests).toHaveLength(1);
  });

  it('in the middle of its body breaks the request to the backend off', async () => {
    const { happened: arrival, tell: arrived } = event<IncomingMessage>();
    const backend = await startBackend((request) => arrived(request));
    const gateway = await start(backend.url);
    const socket = await connect(gateway);
    socket.write('POST /x HTTP/1.1\r\nHost: sample.dev\r\nContent-Length: 10\r\n\r\nabc');
    const request = await arrival;
    await once(request, 'data');
    // Its parser finds the body too short, which is an error of the socket.
    const left = new Promise((resolve) => request.socket.once('close', resolve));
    socket.destroy();
    await left;
    expect(request.complete).toBe(false);
    expect(await next(gateway)).toEqual([200, 'ok']);
  });

  it('while the backend works on it closes the exchange with the backend', async () => {
    const { happened: arrival, tell: arrived } = event<IncomingMessage>();
    const backend = await startBackend((request) => arrived(request));
    const gateway = await start(backend.url);
    const socket = await connect(gateway);
    socket.write(get);
    const left = once((await arrival).socket, 'close');
    socket.destroy();
    await left;
    expect(await next(gateway)).toEqual([200, 'ok']);
  });

  it('in the middle of the response lets go of the backend', async () => {
    const { happened: arrival, tell: arrived } = event<ServerResponse>();
    const piece = Buffer.alloc(64 * 1024, 'x');
    const backend = await startBackend((_request, response) => {
      const more = (): void => {
        while (response.write(piece));
        response.once('drain', more);
      };
      more();
      arrived(response);
    });
    const gateway = await start(backend.url);
    const socket = await connect(gateway);
    socket.write(get);
    await once(socket, 'data');
    const left = once(await arrival, 'close');
    socket.destroy();
    await left;
    expect(await next(gateway)).toEqual([200, 'ok']);
  });

  it('while send-request waits closes that exchange too', async () => {
    const { happened: arrival, tell: arrived } = event<IncomingMessage>();
    const backend = await startBackend((request) => arrived(request));
    const gateway = await start(
      backend.url,
      `<send-request response-variable-name="r"><set-url>${backend.url}/other</set-url><set-method>GET</set-method></send-request>`,
    );
    const socket = await connect(gateway);
    socket.write(get);
    const left = once((await arrival).socket, 'close');
    socket.destroy();
    await left;
    expect(await next(gateway)).toEqual([200, 'ok']);
    expect(backend.requests.map(({ url }) => url)).toEqual(['/other', '/other', '/x']);
  });

  it('while retry waits ends the wait', async () => {
    const { happened: cancellation, tell: cancelled } = event();
    const { happened: wait, tell: waiting } = event();
    const timers: Timers = {
      after() {
        waiting();
        return { cancel: cancelled };
      },
    };
    const backend = await startBackend();
    const gateway = await start(
      backend.url,
      '<retry condition="@(context.Request.Headers.ContainsKey(&quot;X-Wait&quot;))" count="5" interval="60"><set-method>GET</set-method></retry>',
      timers,
    );
    const socket = await connect(gateway);
    socket.write('GET /x HTTP/1.1\r\nHost: sample.dev\r\nX-Wait: 1\r\n\r\n');
    await wait;
    socket.destroy();
    await cancellation;
    expect(await next(gateway)).toEqual([200, 'ok']);
    expect(backend.requests).toHaveLength(1);
  });
});
