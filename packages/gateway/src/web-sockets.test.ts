import { execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { connect as connectTls } from 'node:tls';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ClientOptions, WebSocket } from 'ws';
import { identity } from '../test/certificates.js';
import { certificates, mtlsEnvironment, type MtlsOptions } from '../test/mtls-environment.js';
import { startRawBackend } from '../test/raw-backend.js';
import {
  connectTo,
  echo,
  opened,
  refusal,
  startEchoSockets,
  withChat,
  type ChatPolicies,
  type EchoSocketServer,
} from '../test/web-sockets.js';
import { createGateway } from './create-gateway.js';
import type { Timers } from './server/timers.js';
import { startGateway, type GatewayOptions, type RunningGateway } from './start-gateway.js';
import type { WebSocketStep } from './trace/trace.js';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function backend(...options: Parameters<typeof startEchoSockets>): Promise<EchoSocketServer> {
  const started = await startEchoSockets(...options);
  closing.push(started.close);
  return started;
}

interface Setup extends ChatPolicies {
  readonly environment?: MtlsOptions;
  readonly gateway?: GatewayOptions;
}

async function gateway(serviceUrl: string, setup: Setup = {}): Promise<RunningGateway> {
  const loaded = mtlsEnvironment({ ...setup.environment, customize: withChat(serviceUrl, setup) });
  const started = await startGateway(loaded, { trace: true, probes: false, ...setup.gateway });
  closing.push(() => started.close());
  return started;
}

const url = ({ urls }: RunningGateway, listener = 'https'): string => urls.listeners[listener]!;

const lastStep = ({ traces }: RunningGateway): WebSocketStep | undefined =>
  traces
    .list()
    .at(-1)
    ?.steps.find((step) => step.kind === 'web-socket');

/** Waits until something is so; each look comes after whatever is under way. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}

const key = 'dGhlIHNhbXBsZSBub25jZQ==';
const handshake = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${key}\r\n`;
const handshakeHeaders = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': key,
};

describe('a WebSocket API', () => {
  it('passes messages both ways, and the closing of either side with its status', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const client = await opened(connectTo(url(running), '/chat'));
    expect(await echo(client, 'hello')).toBe('hello');
    expect(await echo(client, Buffer.alloc(200_000, 'x'))).toHaveLength(200_000);
    const [socket] = server.server.clients as Set<WebSocket>;
    const closedThere = once(socket!, 'close');
    client.close(4001, 'enough');
    expect((await closedThere)[0]).toBe(4001);

    const second = await opened(connectTo(url(running), '/chat'));
    const closedHere = once(second, 'close');
    for (const one of server.server.clients) one.close(4002);
    expect((await closedHere)[0]).toBe(4002);
  });

  it('is called on API Management itself too', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    expect(await echo(await opened(connectTo(running.urls.apiManagement!, '/chat')), 'hi')).toBe('hi');
  });

  it('asks the backend with a key of its own, for no extension, at the URL as it stands', async () => {
    const server = await backend();
    const running = await gateway(`${server.url}/rooms`);
    const client = await opened(connectTo(url(running), '/chat?room=1', {}, ['other', 'chat']));
    const [seen] = server.handshakes;
    expect(seen!.url).toBe('/rooms?room=1');
    expect(seen!.headers).toMatchObject({
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-protocol': 'other,chat',
      'x-original-host': expect.stringContaining('sample.dev'),
    });
    expect(seen!.headers).not.toHaveProperty('sec-websocket-extensions');
    expect(client.protocol).toBe('chat');
    expect(client.extensions).toBe('');

    await opened(connectTo(url(running), '/chat/'));
    expect(server.handshakes[1]!.url).toBe('/rooms/');
    expect(new Set(server.handshakes.map(({ headers }) => headers['sec-websocket-key'])).size).toBe(2);
  });

  it('is not found without a handshake, or below its path', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    expect(await refusal(connectTo(url(running), '/chat/room'))).toMatchObject({ status: 404 });
    const { port } = new URL(running.urls.apiManagement!);
    expect(await rawTls(port, 'GET /chat HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 404 /,
    );
    expect(server.handshakes).toEqual([]);
  });

  it('streams what is large, and waits for who reads slowly', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const client = await opened(connectTo(url(running), '/chat'));
    client.pause();
    const bytes = 20 * 1024 * 1024;
    client.send(Buffer.alloc(bytes, 'y'));
    const answer = once(client, 'message');
    client.resume();
    expect((await answer)[0]).toHaveLength(bytes);
  });

  it('reaches a backend over TLS, and only one whose certificate is trusted', async () => {
    const running = await gateway('wss://127.0.0.1:1');
    expect(await refusal(connectTo(url(running), '/chat'))).toMatchObject({ status: 500 });
    const self = await gateway(running.urls.apiManagement!.replace('https', 'wss'));
    expect(await refusal(connectTo(url(self), '/chat'))).toMatchObject({ status: 500 });
    expect(
      self.traces
        .list()
        .at(-1)!
        .steps.findLast(({ kind }) => kind === 'backend'),
    ).toMatchObject({
      error: expect.stringMatching(/self-signed|certificate|altnames/i),
    });
  });
});

describe('the policies of a handshake', () => {
  it('answer it with what they refuse, in plain HTTP, and the backend hears nothing', async () => {
    const server = await backend();
    const running = await gateway(server.url, {
      inbound:
        '<return-response><set-status code="401" reason="No" /><set-body>Who are you?</set-body></return-response>',
    });
    const answer = await refusal(connectTo(url(running), '/chat'));
    expect(answer).toMatchObject({ status: 401, text: 'Who are you?', headers: { connection: 'close' } });
    expect(server.handshakes).toEqual([]);
  });

  it('ask for a subscription key, also one in the query', async () => {
    const server = await backend();
    const running = await gateway(server.url, {
      inbound: `<choose><when condition="@(context.Request.Url.Query.GetValueOrDefault(&quot;token&quot;, &quot;&quot;) != &quot;t&quot;)"><return-response><set-status code="403" reason="Forbidden" /></return-response></when></choose>`,
    });
    expect(await refusal(connectTo(url(running), '/chat'))).toMatchObject({ status: 403 });
    expect(await echo(await opened(connectTo(url(running), '/chat?token=t')), 'in')).toBe('in');
  });

  it('change its headers and its URL, but not its Host', async () => {
    const server = await backend();
    const running = await gateway('ws://127.0.0.1:1/old', {
      inbound: `<set-backend-service base-url="${server.url}/new" /><rewrite-uri template="/socket" /><set-header name="Authorization" exists-action="override"><value>Bearer abc</value></set-header><set-header name="Host" exists-action="override"><value>other.example</value></set-header>`,
      outbound:
        '<set-header name="X-Served-By" exists-action="override"><value>policies</value></set-header>',
    });
    const client = connectTo(url(running), '/chat');
    const upgraded = once(client, 'upgrade') as Promise<[http.IncomingMessage]>;
    await opened(client);
    const [response] = await upgraded;
    expect(response.headers['x-served-by']).toBe('policies');
    expect(server.handshakes[0]!.url).toBe('/new/socket');
    expect(server.handshakes[0]!.headers).toMatchObject({
      authorization: 'Bearer abc',
      host: server.url.slice('ws://'.length),
    });
    expect(JSON.stringify(running.traces.list().at(-1))).toContain('left Host alone');
  });

  it('are skipped where API Management skips them, when a broader scope brings them', async () => {
    const server = await backend();
    const running = await gateway(server.url, {
      apiInbound:
        '<set-method>POST</set-method><set-body>no</set-body><validate-content unspecified-content-type-action="prevent" max-size="1" size-exceeded-action="prevent" />',
    });
    expect(await echo(await opened(connectTo(url(running), '/chat')), 'still')).toBe('still');
    const notes = running.traces
      .list()
      .at(-1)!
      .steps.flatMap((step) => (step.kind === 'policy' ? step.notes : []));
    expect(notes.filter((note) => note.startsWith('skipped: API Management'))).toHaveLength(3);
  });

  it('may turn an opened connection into a refusal, and the backend loses it', async () => {
    const server = await backend();
    const running = await gateway(server.url, {
      outbound: '<return-response><set-status code="409" reason="Conflict" /></return-response>',
    });
    const left = new Promise((resolve) =>
      server.server.once('connection', (socket) => socket.once('close', resolve)),
    );
    expect(await refusal(connectTo(url(running), '/chat'))).toMatchObject({ status: 409 });
    await left;
    const status = await gateway(server.url, { outbound: '<set-status code="418" reason="Teapot" />' });
    expect(await refusal(connectTo(url(status), '/chat'))).toMatchObject({ status: 418 });
    await until(() => server.server.clients.size === 0);
    expect(server.server.clients.size).toBe(0);
  });

  it('give no connection to who is answered 101 by a policy alone', async () => {
    const running = await gateway('ws://127.0.0.1:1', {
      inbound: '<return-response><set-status code="101" reason="Switching" /></return-response>',
    });
    expect(await refusal(connectTo(url(running), '/chat'))).toMatchObject({ status: 500 });
  });
});

describe('a backend', () => {
  it('that refuses is heard as it is', async () => {
    const server = http.createServer();
    server.on('upgrade', (_request, socket) =>
      socket.end('HTTP/1.1 403 Forbidden\r\nX-Why: full\r\nContent-Length: 9\r\n\r\nno places'),
    );
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => promisify(server.close.bind(server))());
    const running = await gateway(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    const answer = await refusal(connectTo(url(running), '/chat'));
    expect(answer).toMatchObject({ status: 403, text: 'no places', headers: { 'x-why': 'full' } });
  });

  it('that knows no WebSockets is heard as it is', async () => {
    const server = http.createServer((_request, response) => response.end('a page'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => server.close().closeAllConnections());
    const running = await gateway(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
    expect(await refusal(connectTo(url(running), '/chat'))).toMatchObject({ status: 200, text: 'a page' });
  });

  it.each([
    ['another key', 'Sec-WebSocket-Accept: AAAAAAAAAAAAAAAAAAAAAAAAAAA=\r\n'],
    ['no key', ''],
    ['an extension that nobody offered', 'Sec-WebSocket-Extensions: permessage-deflate\r\n'],
  ])('that answers with %s is a failure', async (_name, line) => {
    const raw = await startRawBackend((socket, received) => {
      const asked = /sec-websocket-key: (\S+)/i.exec(received)![1]!;
      const accept = line.includes('Extensions') ? `Sec-WebSocket-Accept: ${acceptFor(asked)}\r\n` : '';
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n${accept}${line}\r\n`,
      );
    });
    closing.push(() => raw.stop());
    const running = await gateway(raw.origin.replace('http', 'ws'));
    const left = raw.closed();
    expect(await refusal(connectTo(url(running), '/chat'))).toMatchObject({ status: 500 });
    await left;
    expect(running.traces.list().at(-1)!.steps).toContainEqual(
      expect.objectContaining({ kind: 'refusal', reason: 'BackendConnectionFailure' }),
    );
  });

  it('that resets the connection ends it for the client', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const client = await opened(connectTo(url(running), '/chat'));
    const closed = once(client, 'close');
    for (const one of server.server.clients) one.terminate();
    expect((await closed)[0]).toBe(1006);
    await until(() => lastStep(running) !== undefined);
    expect(lastStep(running)).toMatchObject({ closedBy: 'backend', closeCode: null });
  });
});

function acceptFor(asked: string): string {
  return createHash('sha1').update(`${asked}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest('base64');
}

describe('the Application Gateway before a WebSocket', () => {
  const forged = { 'X-ARR-ClientCert': 'forged' };

  it('removes a forged header from the handshake, however it is dressed', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    await opened(connectTo(url(running), '/chat', { headers: forged }));
    const port = new URL(url(running)).port;
    const lines = `${handshake.replace('Connection: Upgrade', 'Connection: Upgrade, Host')}X-ARR-ClientCert: a\r\nx-arr-clientcert: b\r\n`;
    const socket = await tlsSocket(port);
    socket.write(`GET /chat HTTP/1.1\r\nHost: sample.dev:${port}\r\n${lines}\r\n`);
    await once(socket, 'data');
    expect(server.handshakes).toHaveLength(2);
    for (const { headers } of server.handshakes) expect(headers).not.toHaveProperty('x-arr-clientcert');
    socket.destroy();
  });

  it('asks for the client certificate, and forwards the one that TLS has shown', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const mtls = url(running, 'mtls');
    expect(await refusal(connectTo(mtls, '/chat', { headers: forged }))).toMatchObject({ status: 400 });
    const own = { ...identity(certificates.client01, true), headers: forged };
    expect(await echo(await opened(connectTo(mtls, '/chat', own)), 'known')).toBe('known');
    const header = server.handshakes[0]!.headers['x-arr-clientcert'] as string;
    expect(server.handshakes).toHaveLength(1);
    expect(decodeURIComponent(header)).toContain('BEGIN CERTIFICATE');
  });

  it('refuses the listener of another name', async () => {
    const running = await gateway('ws://127.0.0.1:1');
    const other = { servername: 'other.dev' } as ClientOptions;
    const client = connectTo(url(running, 'mtls'), '/chat', other);
    expect(await refusal(client)).toMatchObject({ status: 421 });
  });

  it.each([
    ['no key', handshake.replace(/Sec-WebSocket-Key.*\r\n/, '')],
    ['a key that is none', handshake.replace(key, 'short')],
    ['another version', handshake.replace('13', '8')],
    ['a body', `${handshake}Content-Length: 5\r\n`],
    ['chunks', `${handshake}Transfer-Encoding: chunked\r\n`],
  ])('refuses a handshake with %s', async (_name, lines) => {
    const running = await gateway('ws://127.0.0.1:1');
    const { port } = new URL(url(running));
    const answer = await rawTls(port, `GET /chat HTTP/1.1\r\nHost: sample.dev:${port}\r\n${lines}\r\nhello`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1);
  });

  it('refuses a handshake while the answer before it is on its way', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const { port } = new URL(url(running));
    const host = `Host: sample.dev:${port}\r\n`;
    const answer = await rawTls(
      port,
      `GET /forward HTTP/1.1\r\n${host}\r\nGET /chat HTTP/1.1\r\n${host}${handshake}\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(server.handshakes).toEqual([]);
  });

  it('passes the answer of another backend than API Management on, with what both ends agreed', async () => {
    const server = await backend();
    const { port } = new URL(server.url);
    const loaded = mtlsEnvironment({
      customize: (environment) => ({
        ...environment,
        applicationGateway: {
          ...environment.applicationGateway,
          backendAddressPools: { management: { backendAddresses: [{ ipAddress: '127.0.0.1' }] } },
          backendHttpSettings: { management: { port: Number(port), protocol: 'Http' } },
          probes: {},
        },
      }),
    });
    const running = await startGateway(loaded, { probes: false });
    closing.push(() => running.close());
    const client = await opened(connectTo(url(running), '/any/path'));
    expect(client.extensions).toContain('permessage-deflate');
    expect(await echo(client, 'x'.repeat(5000))).toHaveLength(5000);
  });

  it('ends a connection that is silent for as long as its backend settings allow', async () => {
    const server = await backend();
    const { timers, pass } = manualTimers();
    const running = await gateway(server.url, { gateway: { timers } });
    const client = await opened(connectTo(url(running), '/chat'));
    expect(await echo(client, 'a')).toBe('a');
    pass(19_000);
    expect(await echo(client, 'b')).toBe('b');
    pass(19_000);
    expect(await echo(client, 'c')).toBe('c');
    const closed = once(client, 'close');
    pass(20_000);
    expect((await closed)[0]).toBe(1006);
    await until(() => server.server.clients.size === 0 && lastStep(running) !== undefined);
    expect(lastStep(running)).toMatchObject({ closedBy: 'idle timeout' });
  });
});

describe('a request for another protocol', () => {
  it('is served without that wish, body and all', async () => {
    const server = http.createServer((request, response) => request.pipe(response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(async () => server.close().closeAllConnections());
    const running = await gateway('ws://127.0.0.1:1', {
      environment: { serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}` },
    });
    const { port } = new URL(url(running));
    const { stdout } = await promisify(execFile)('curl', [
      ...['--silent', '--insecure', '--http1.1', '--include', '--data', 'a body'],
      ...['--header', 'Connection: Upgrade, HTTP2-Settings', '--header', 'Upgrade: h2c'],
      ...['--resolve', `sample.dev:${port}:127.0.0.1`, `https://sample.dev:${port}/forward`],
      ...['--next', '--silent', '--insecure', '--resolve', `sample.dev:${port}:127.0.0.1`],
      ...['--data', 'another', `https://sample.dev:${port}/forward`],
    ]);
    expect(stdout).toMatch(/^HTTP\/1\.1 200 OK/);
    expect(stdout).toMatch(/a bodyanother$/);
  });

  it('for a WebSocket of an API that has none is a request as any other', async () => {
    const running = await gateway('ws://127.0.0.1:1', {
      environment: {
        inbound: '<return-response><set-status code="200" reason="OK" /></return-response>',
      },
    });
    expect(await refusal(connectTo(url(running), '/policy'))).toMatchObject({ status: 200 });
  });
});

describe('a client', () => {
  it('that is curl is answered with the key that it sent', async () => {
    const server = await backend();
    // curl shows the head of an answer with the first bytes behind it.
    server.server.on('connection', (socket) => socket.send('welcome'));
    const running = await gateway(server.url);
    const { port } = new URL(url(running));
    const curl = spawn('curl', [
      ...['--silent', '--insecure', '--http1.1', '--include', '--no-buffer'],
      ...Object.entries(handshakeHeaders).flatMap(([name, value]) => ['--header', `${name}: ${value}`]),
      ...['--resolve', `sample.dev:${port}:127.0.0.1`, `https://sample.dev:${port}/chat`],
    ]);
    let answer = '';
    curl.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    await until(() => answer.includes('welcome'));
    expect(answer).toMatch(/^HTTP\/1\.1 101 Switching Protocols\r\n/);
    expect(answer).toContain('\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n');
    curl.kill();
    await once(curl, 'close');
    await until(() => server.server.clients.size === 0);
    expect(server.server.clients.size).toBe(0);
  });

  it('that leaves before it was answered ends the handshake with the backend', async () => {
    let asked = (): void => undefined;
    const wasAsked = new Promise<void>((resolve) => (asked = resolve));
    const raw = await startRawBackend(() => asked());
    closing.push(() => raw.stop());
    const running = await gateway(raw.origin.replace('http', 'ws'));
    const socket = await tlsSocket(new URL(url(running)).port);
    const left = raw.closed();
    socket.write(`GET /chat HTTP/1.1\r\nHost: ${new URL(url(running)).host}\r\n${handshake}\r\n`);
    await wasAsked;
    socket.end();
    await left;
    await until(() => running.traces.list().length > 0);
    expect(running.traces.list().at(-1)!.steps).toContainEqual(
      expect.objectContaining({ kind: 'refusal', reason: 'ClientConnectionFailure' }),
    );
  });

  it('that sends before it was answered is heard afterwards', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const { host, port } = new URL(url(running));
    const socket = await tlsSocket(port);
    // A masked text frame, "hi" with a mask of zeros.
    const frame = Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x68, 0x69]);
    const head = Buffer.from(`GET /chat HTTP/1.1\r\nHost: ${host}\r\n${handshake}\r\n`);
    socket.write(Buffer.concat([head, frame.subarray(0, 3)]));
    socket.write(frame.subarray(3));
    let received = '';
    socket.on('data', (chunk: Buffer) => (received += chunk.toString('latin1')));
    await until(() => received.endsWith('\x81\x02hi'));
    expect(received).toMatch(/^HTTP\/1\.1 101 /);
    socket.destroy();
  });
});

describe('the trace of a WebSocket', () => {
  it('is there from the handshake on, and tells at the end what has passed', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const client = await opened(connectTo(url(running), '/chat'));
    const [trace] = running.traces.list();
    expect(trace).toMatchObject({ status: 101, refusedBy: null });
    expect(trace!.steps.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['listener', 'route', 'policy', 'backend']),
    );
    await echo(client, 'one');
    client.send('t', { fin: false });
    client.send('wo');
    client.ping();
    await once(client, 'message');
    client.send(Buffer.alloc(70_000));
    await once(client, 'message');
    client.close(1000);
    await until(() => lastStep(running) !== undefined);
    expect(running.traces.list()).toHaveLength(1);
    expect(lastStep(running)).toMatchObject({
      closedBy: 'client',
      closeCode: 1000,
      fromClient: { messages: 3 },
      fromBackend: { messages: 3 },
    });
    // Five short frames with heads of 6 bytes, and a long one with 14.
    const payloads = 'one'.length + 't'.length + 'wo'.length + 70_000 + 2;
    expect(lastStep(running)!.fromClient.bytes).toBe(payloads + 5 * 6 + 14);
  });
});

describe('many WebSockets', () => {
  it('leave nothing behind, whoever ends them, without waiting for any time to pass', async () => {
    const server = await backend();
    const running = await gateway(server.url, { gateway: { timers: manualTimers().timers } });
    const count = 300;
    const clients: WebSocket[] = [];
    for (let i = 0; i < count; i += 50) {
      const more = Array.from({ length: 50 }, () => connectTo(url(running), '/chat'));
      clients.push(...(await Promise.all(more.map(opened))));
    }
    expect(server.server.clients.size).toBe(count);
    expect(await Promise.all(clients.map((client, i) => echo(client, String(i))))).toEqual(
      clients.map((_, i) => String(i)),
    );
    const gone = clients.map((client) => once(client, 'close'));
    clients.forEach((client, i) => {
      if (i % 3 === 0) client.close();
      else if (i % 3 === 1) client.terminate();
    });
    [...server.server.clients].forEach((client, i) => {
      if (i % 3 === 2) client.terminate();
    });
    await Promise.all(gone);
    await until(() => server.server.clients.size === 0);
    await until(() => running.traces.list().every(({ steps }) => steps.at(-1)!.kind === 'web-socket'));
    expect(running.traces.list()).toHaveLength(200);
  });

  it('end in the middle of what is sent, in either direction', async () => {
    const server = await backend();
    const running = await gateway(server.url, { gateway: { timers: manualTimers().timers } });
    const much = Buffer.alloc(8 * 1024 * 1024);
    const [leaving, left] = await Promise.all([1, 2].map(() => opened(connectTo(url(running), '/chat'))));
    const [a, b] = [...server.server.clients];
    for (const socket of [leaving!, left!, a!, b!]) socket.send(much, () => undefined);
    leaving!.terminate();
    const closed = once(left!, 'close');
    await until(() => server.server.clients.size === 1);
    for (const one of server.server.clients) one.terminate();
    await closed;
    await until(() => running.traces.list().every(({ steps }) => steps.at(-1)!.kind === 'web-socket'));
    expect(running.traces.list()).toHaveLength(2);
  });

  it('end when the gateway closes, at once', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const client = await opened(connectTo(url(running), '/chat'));
    const closed = once(client, 'close');
    await running.close();
    expect((await closed)[0]).toBe(1006);
    await until(() => lastStep(running) !== undefined);
    expect(lastStep(running)).toMatchObject({ closedBy: 'gateway' });
    await until(() => server.server.clients.size === 0);
    expect(server.server.clients.size).toBe(0);
  });

  it('end when they are only accepted while the gateway closes', async () => {
    let accept = (): void => undefined;
    let wasAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (wasAsked = resolve));
    const raw = await startRawBackend((socket, received) => {
      const accepted = acceptFor(/sec-websocket-key: (\S+)/i.exec(received)![1]!);
      const head = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n';
      accept = () => socket.write(`${head}Sec-WebSocket-Accept: ${accepted}\r\n\r\n`);
      wasAsked();
    });
    closing.push(() => raw.stop());
    const running = await gateway(raw.origin.replace('http', 'ws'), {
      gateway: { timers: manualTimers().timers },
    });
    const client = connectTo(url(running), '/chat');
    const closed = once(client, 'close');
    await asked;
    const done = running.close();
    accept();
    expect((await closed)[0]).toBe(1006);
    await done;
  });

  it('stay open while another environment takes the place', async () => {
    const server = await backend();
    const running = await gateway(server.url);
    const client = await opened(connectTo(url(running), '/chat'));
    await running.swap(mtlsEnvironment());
    expect(await echo(client, 'still here')).toBe('still here');
    expect(await refusal(connectTo(url(running), '/chat'))).toMatchObject({ status: 404 });
  });
});

describe('a handshake in process', () => {
  it('meets the policies and the backend; its connection ends with the answer', async () => {
    const server = await backend();
    const loaded = mtlsEnvironment({
      customize: withChat(server.url, {
        inbound:
          '<check-header name="X-Key" failed-check-httpcode="401" failed-check-error-message="No key" ignore-case="false"><value>a</value></check-header>',
      }),
    });
    const inProcess = createGateway(loaded);
    closing.push(() => inProcess.close());
    const ask = (headers: Record<string, string>) =>
      inProcess.request({ to: 'https', path: '/chat', headers });
    expect(await ask(handshakeHeaders)).toMatchObject({ status: 401 });
    expect(server.handshakes).toEqual([]);
    const left = new Promise((resolve) =>
      server.server.once('connection', (socket) => socket.once('close', resolve)),
    );
    const accepted = await ask({ ...handshakeHeaders, 'X-Key': 'a' });
    expect(accepted).toMatchObject({ status: 101, reason: 'Switching Protocols', text: '' });
    expect(accepted.headers.get('Sec-WebSocket-Accept')).toBe('s3pPLMBiTxaQ9kYGzzhZRbK+xOo=');
    await left;
    expect(await ask({ 'X-Key': 'a' })).toMatchObject({ status: 404 });
  });
});

async function tlsSocket(port: string): Promise<Socket> {
  const socket = connectTls({
    port: Number(port),
    host: '127.0.0.1',
    rejectUnauthorized: false,
    servername: 'sample.dev',
  });
  socket.on('error', () => undefined);
  await once(socket, 'secureConnect');
  return socket;
}

async function rawTls(port: string, bytes: string): Promise<string> {
  const socket = await tlsSocket(port);
  socket.write(bytes, 'latin1');
  return (await buffer(socket)).toString('latin1');
}

/** Timers that run when the test says that time has passed. */
function manualTimers(): { readonly timers: Timers; pass(ms: number): void } {
  const waiting = new Set<{ due: number; readonly callback: () => void }>();
  let now = 0;
  return {
    timers: {
      after(delayMs, callback) {
        const entry = { due: now + delayMs, callback };
        waiting.add(entry);
        return { cancel: () => void waiting.delete(entry) };
      },
    },
    pass(ms) {
      now += ms;
      for (const entry of [...waiting]) {
        if (entry.due > now) continue;
        waiting.delete(entry);
        entry.callback();
      }
    },
  };
}
