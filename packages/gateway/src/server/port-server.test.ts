import { once } from 'node:events';
import http from 'node:http';
import { connect, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it } from '@jest/globals';
import { HeaderList } from '../message/header-list.js';
import type { Body, GatewayRequest, GatewayResponse } from '../message/message.js';
import { malformedPage } from './malformed.js';
import { PortServer } from './port-server.js';
import { systemTimers, type Timers } from './timers.js';

const open: PortServer[] = [];
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())));

async function serve(
  hop: (request: GatewayRequest) => Promise<GatewayResponse> | GatewayResponse,
  timers: Timers = systemTimers,
): Promise<PortServer> {
  return serveAtOnce(async (request) => hop(request), timers);
}

async function serveAtOnce(
  hop: (request: GatewayRequest) => Promise<GatewayResponse>,
  timers: Timers = systemTimers,
): Promise<PortServer> {
  const server = await PortServer.open({
    host: '127.0.0.1',
    port: 0,
    tls: null,
    serve: hop,
    malformed: malformedPage,
    timers,
  });
  open.push(server);
  return server;
}

const response = (body: Body, rest: Partial<GatewayResponse> = {}): GatewayResponse => ({
  status: 200,
  reason: '',
  headers: new HeaderList([['Content-Type', 'text/plain']]),
  body,
  ...rest,
});

async function readAll(body: Body): Promise<Buffer> {
  if (!(body instanceof Readable)) return Buffer.from(body ?? []);
  const chunks: Buffer[] = [];
  for await (const chunk of body) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Sends bytes as they are and reads until the server ends. */
async function raw(server: PortServer, bytes: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  // Without ending its own half, which a server takes for leaving.
  socket.on('error', () => undefined).write(bytes, 'latin1');
  return (await readAll(socket)).toString('latin1');
}

async function read(message: http.IncomingMessage): Promise<string> {
  return (await readAll(message)).toString();
}

async function send(server: PortServer, options: http.RequestOptions = {}, body?: string | Readable) {
  const request = http.request({ host: '127.0.0.1', port: server.port, ...options });
  if (body instanceof Readable) body.pipe(request);
  else request.end(body);
  const [message] = (await once(request, 'response')) as [http.IncomingMessage];
  return { message, request };
}

describe('PortServer', () => {
  it('gives the request as it came and writes the response as it is', async () => {
    const seen: GatewayRequest[] = [];
    const server = await serve((request) => {
      seen.push(request);
      return response(Buffer.from('hello'), { status: 401, reason: 'Invalid client certificate' });
    });
    const answer = await raw(
      server,
      'GET /a?b=c HTTP/1.1\r\nHost: x\r\nX-Two: 1\r\nx-two: 2\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(
      /^HTTP\/1\.1 401 Invalid client certificate\r\nContent-Type: text\/plain\r\nContent-Length: 5\r\n/,
    );
    expect(answer).toMatch(/\r\n\r\nhello$/);
    expect(seen[0]).toMatchObject({ method: 'GET', target: '/a?b=c', body: null, httpVersion: '1.1' });
    expect(seen[0]!.headers.values('X-TWO')).toEqual(['1', '2']);
    expect(seen[0]!.connection).toMatchObject({
      remoteAddress: '127.0.0.1',
      localPort: server.port,
      encrypted: false,
    });
  });

  it.each([
    ['no request at all', 'hello\r\n\r\n', '<title>400 Bad Request</title>'],
    [
      'a blank in a header name',
      'GET / HTTP/1.1\r\nHost: x\r\nX A: 1\r\n\r\n',
      '<title>400 Bad Request</title>',
    ],
    [
      'two lengths',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab',
      '<title>400 Bad Request</title>',
    ],
    [
      'length and chunks',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na',
      '<title>400 Bad Request</title>',
    ],
    [
      '33 KB of headers',
      `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(33 * 1024)}\r\n\r\n`,
      '<center>Request Header Or Cookie Too Large</center>',
    ],
    ['CONNECT', 'CONNECT x:443 HTTP/1.1\r\nHost: x:443\r\n\r\n', '<title>400 Bad Request</title>'],
  ])('answers 400 to %s and closes the connection', async (_, bytes, expected) => {
    const server = await serve(() => response(null));
    const answer = await raw(server, bytes);
    expect(answer).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\nServer: Microsoft-Azure-Application-Gateway\/v2\r\n/,
    );
    expect(answer).toContain('\r\nConnection: close\r\n');
    expect(answer).toContain(expected);
    expect(await raw(server, 'GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 200 OK/,
    );
  });

  it.each([
    ['no chunk where one should be', 'Transfer-Encoding: chunked\r\n\r\n2;\nxx\r\n'],
    ['an encoding that is not known', 'Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n'],
  ])('answers 400 to a body with %s and tells the hops to stop', async (_, rest) => {
    const stopped: boolean[] = [];
    const server = await serve(async (request) => {
      await new Promise<void>((resolve) => request.signal.addEventListener('abort', resolve));
      stopped.push(request.signal.aborted);
      return response(Buffer.from('late'));
    });
    const answer = await raw(server, `POST / HTTP/1.1\r\nHost: x\r\n${rest}`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).not.toContain('late');
    expect(stopped).toEqual([true]);
  });

  it('lets a client that is refused in the middle of its body read the answer and leave', async () => {
    const server = await serve(() => malformedPage('malformed'));
    const socket = connect(server.port, '127.0.0.1');
    const failed = once(socket, 'error').then(([error]) => error as unknown);
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100000000\r\n\r\n');
    await once(socket, 'data');
    // The server still reads: were it closed, the second piece would find the connection reset.
    for (const _ of [1, 2, 3]) await new Promise((resolve) => socket.write('x'.repeat(100_000), resolve));
    const ended = once(socket, 'end').then(() => 'ended');
    socket.resume();
    expect(await Promise.race([ended, failed])).toBe('ended');
    socket.destroy();
  });

  it('serves a request that expects what nobody here has', async () => {
    const server = await serve((request) => response(Buffer.from(request.headers.get('Expect') ?? '')));
    const answer = await raw(
      server,
      'GET / HTTP/1.1\r\nHost: x\r\nExpect: 200-ok\r\nConnection: close\r\n\r\n',
    );
    expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(answer).toMatch(/200-ok$/);
  });

  it('takes 31 KB of headers and any number of lines', async () => {
    const server = await serve((request) => response(Buffer.from(String([...request.headers].length))));
    const lines = Array.from({ length: 3000 }, (_, index) => `a: ${index}\r\n`).join('');
    const answer = await raw(server, `GET / HTTP/1.1\r\nHost: x\r\n${lines}Connection: close\r\n\r\n`);
    expect(answer).toMatch(/\r\n3002$/);
    expect(
      await raw(server, `GET / HTTP/1.1\r\nX: ${'a'.repeat(31 * 1024)}\r\nConnection: close\r\n\r\n`),
    ).toMatch(/\r\n2$/);
  });

  it('streams bodies both ways', async () => {
    const server = await serve((request) => response(request.body));
    const parts = ['one ', 'two ', 'three'];
    const { message } = await send(server, { method: 'POST' }, Readable.from(parts));
    expect(await read(message)).toBe('one two three');
    expect(message.headers).not.toHaveProperty('content-length');
  });

  it('answers before a body has arrived', async () => {
    const body = new Readable({ read: () => undefined });
    body.push('first');
    const server = await serve(() => response(body));
    const { message } = await send(server);
    const [first] = (await once(message, 'data')) as [Buffer];
    expect(first.toString()).toBe('first');
    body.push('last');
    body.push(null);
    expect(await read(message)).toBe('last');
  });

  it('holds the source back while the client does not read, and lets go of it when the client leaves', async () => {
    let produced = 0;
    const body = new Readable({
      read() {
        produced += 64 * 1024;
        this.push(Buffer.alloc(64 * 1024));
      },
    });
    const server = await serve(() => response(body));
    const socket = connect(server.port, '127.0.0.1');
    socket.pause();
    socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    // The buffers of both ends fill up, then the response stops the body.
    await once(body, 'pause');
    expect(produced).toBeLessThan(64 * 1024 * 1024);
    socket.destroy();
    await once(body, 'close');
    expect(body.destroyed).toBe(true);
  });

  it('tells the hops when the client leaves', async () => {
    let left: Promise<void> | undefined;
    let arrived = (): void => undefined;
    const arrival = new Promise<void>((resolve) => (arrived = resolve));
    const server = await serve((request) => {
      left = new Promise((resolve) => request.signal.addEventListener('abort', resolve));
      arrived();
      return new Promise(() => undefined);
    });
    const request = http.get({ host: '127.0.0.1', port: server.port }).on('error', () => undefined);
    await arrival;
    request.destroy();
    await expect(left).resolves.toBeUndefined();
  });

  it('answers 500 when a hop fails at once or later, and goes on', async () => {
    const server = await serveAtOnce((request) => {
      if (request.target === '/at-once') throw new Error('at once');
      if (request.target === '/later') return Promise.reject(new Error('later'));
      return Promise.resolve(response(Buffer.from('fine')));
    });
    const statuses: unknown[] = [];
    for (const path of ['/at-once', '/later', '/fine']) {
      const { message } = await send(server, { path });
      statuses.push(message.statusCode);
      await read(message);
    }
    expect(statuses).toEqual([500, 500, 200]);
  });

  it('breaks the connection when the source of a body fails', async () => {
    const body = new Readable({
      read() {
        this.push('half');
        this.destroy(new Error('gone'));
      },
    });
    const server = await serve(() => response(body, { headers: new HeaderList([['Content-Length', '10']]) }));
    const request = http.get({ host: '127.0.0.1', port: server.port });
    const outcome = await new Promise<string>((resolve) => {
      request.on('error', () => resolve('broken'));
      request.on('response', (message) => read(message).then(resolve, () => resolve('broken')));
    });
    expect(outcome).toBe('broken');
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('no'))],
    [
      'answers a header that can not be written',
      () => response(null, { headers: new HeaderList([['X', 'a\nb']]) }),
    ],
    ['answers a status that is none', () => response(null, { status: 42 })],
  ])('answers 500 when a hop %s', async (_, hop) => {
    const server = await serve(hop);
    expect((await send(server)).message.statusCode).toBe(500);
  });

  it.each([
    [{ status: 204 }, undefined],
    [{ status: 304, headers: new HeaderList([['Content-Length', '5']]) }, '5'],
    [{ headers: new HeaderList([['Content-Length', '5']]) }, '0'],
    [
      {
        headers: new HeaderList([
          ['Transfer-Encoding', 'chunked'],
          ['Connection', 'upgrade'],
        ]),
      },
      '0',
    ],
  ])('gives the length that the body has: %j', async (rest, length) => {
    const server = await serve(() => response(null, rest));
    const { message } = await send(server);
    message.resume();
    expect(message.headers['content-length']).toBe(length);
  });

  it('keeps the length of a HEAD response', async () => {
    const server = await serve(() => response(null, { headers: new HeaderList([['Content-Length', '5']]) }));
    expect((await send(server, { method: 'HEAD' })).message.headers['content-length']).toBe('5');
  });

  it('says which port is in use', async () => {
    const server = await serve(() => response(null));
    const options = {
      host: '127.0.0.1',
      port: server.port,
      tls: null,
      malformed: malformedPage,
      timers: systemTimers,
    };
    const again = PortServer.open({ ...options, serve: async () => response(null) });
    await expect(again).rejects.toMatchObject({
      code: 'PortInUse',
      port: server.port,
      message: `Port 127.0.0.1:${server.port} is in use. Stop what listens there, or give the environment another port under local.ports.`,
    });
  });

  it('lets requests in flight end and closes everything else', async () => {
    let answer = (): void => undefined;
    const server = await serve((request) =>
      request.target === '/slow'
        ? new Promise((resolve) => (answer = () => resolve(response(Buffer.from('done')))))
        : response(null),
    );
    const { port } = server;
    const idle: Socket = connect(port, '127.0.0.1');
    idle.on('error', () => undefined);
    await once(idle, 'connect');
    const slow = raw(server, 'GET /slow HTTP/1.1\r\nHost: x\r\n\r\n');
    const { message } = await send(server, { agent: new http.Agent({ keepAlive: true }) });
    message.resume();
    const closed = server.close();
    answer();
    expect(await slow).toMatch(/\r\nConnection: close\r\n[^]*\r\n\r\ndone$/);
    await closed;
    if (!idle.closed) await once(idle.resume(), 'close');
    const late = connect(port, '127.0.0.1');
    const [error] = (await once(late, 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
  });

  it('cuts what takes too long when it closes, but not when it only retires', async () => {
    const waiting: { delayMs: number; callback: () => void }[] = [];
    const timers: Timers = {
      after(delayMs, callback) {
        waiting.push({ delayMs, callback });
        return { cancel: () => undefined };
      },
    };
    let arrived = (): void => undefined;
    const seen = new Promise<void>((resolve) => (arrived = resolve));
    const server = await serve(() => {
      arrived();
      return new Promise(() => undefined);
    }, timers);
    const answer = raw(server, 'GET / HTTP/1.1\r\nHost: x\r\n\r\n');
    await seen;
    const retired = server.retire();
    expect(waiting).toEqual([]);
    const closed = server.close();
    expect(waiting.map(({ delayMs }) => delayMs)).toEqual([10_000]);
    waiting[0]!.callback();
    await Promise.all([retired, closed]);
    expect(await answer.catch(() => '')).toBe('');
  });
});
