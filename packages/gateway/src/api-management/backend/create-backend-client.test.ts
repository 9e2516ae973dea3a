import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { BackendRequest } from './backend-client.js';
import { createBackendClient } from './create-backend-client.js';

const client = createBackendClient();
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const request = (origin: string, more: Partial<BackendRequest> = {}): BackendRequest => ({
  origin,
  path: '/',
  method: 'GET',
  headers: [],
  body: null,
  signal: new AbortController().signal,
  timeoutMs: 30_000,
  bufferResponse: true,
  followRedirects: false,
  http2: 'none',
  tls: null,
  ...more,
});

describe('the backend client', () => {
  it('keeps names, order and repetition of headers and drops those of the connection', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, [
        'X-A',
        '1',
        'Set-Cookie',
        'a',
        'set-cookie',
        'b',
        'Connection',
        'keep-alive',
        'X-a',
        '2',
      ]);
      response.end('hello');
    });
    const { status, reason, headers, body } = await client.send(request(origin));
    expect([status, reason]).toEqual([200, 'OK']);
    expect([...headers].filter(([name]) => name !== 'Date')).toEqual([
      ['X-A', '1'],
      ['Set-Cookie', 'a'],
      ['set-cookie', 'b'],
      ['X-a', '2'],
    ]);
    expect(Buffer.from(body as Uint8Array).toString()).toBe('hello');
  });

  it('gives a large response as a stream and a small one whole', async () => {
    const origin = await serve((incoming, response) =>
      response.end('x'.repeat(Number(incoming.url!.slice(1)))),
    );
    const small = await client.send(request(origin, { path: '/8191' }));
    const large = await client.send(request(origin, { path: '/3000000' }));
    expect(small.body).toBeInstanceOf(Uint8Array);
    expect(large.body).toBeInstanceOf(Readable);
    expect((await buffer(large.body as Readable)).length).toBe(3_000_000);
  });

  it('holds the backend back while nobody reads', async () => {
    let written = 0;
    const origin = await serve((_, response) => {
      const more = (): void => {
        while (written < 64_000_000) {
          written += 65_536;
          if (!response.write(Buffer.alloc(65_536))) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    const { body } = await client.send(request(origin, { bufferResponse: false }));
    // Another whole exchange: what was going to flow without a reader has flowed by then.
    const other = await serve((_, response) => response.end('x'.repeat(1_000_000)));
    await text((await client.send(request(other))).body as Readable);
    expect(written).toBeLessThan(32_000_000);
    (body as Readable).destroy();
  });

  it('gives an unbuffered response as soon as its head is there', async () => {
    const origin = await serve((_, response) => response.writeHead(200).flushHeaders());
    const { body } = await client.send(request(origin, { bufferResponse: false }));
    expect(body).toBeInstanceOf(Readable);
    (body as Readable).destroy();
  });

  it('streams a request body', async () => {
    const origin = await serve((incoming, response) => incoming.pipe(response));
    const body = Readable.from([Buffer.from('one '), Buffer.from('two')]);
    const response = await client.send(request(origin, { method: 'POST', body }));
    expect(Buffer.from(response.body as Uint8Array).toString()).toBe('one two');
  });

  it('leaves the stream of a request open when the backend fails, and reads it to its end', async () => {
    const origin = await serve((incoming, response) => {
      incoming.once('data', () => response.destroy());
    });
    const body = new PassThrough();
    body.write('some');
    await expect(client.send(request(origin, { method: 'POST', body }))).rejects.toMatchObject({
      code: 'ConnectionFailure',
    });
    expect(body.destroyed).toBe(false);
    const ended = new Promise((resolve) => body.once('end', resolve));
    body.end('more');
    await ended;
  });

  it('says Aborted when the stream of the request breaks', async () => {
    const origin = await serve(
      (incoming) => void incoming.once('data', () => body.destroy(new Error('reset'))),
    );
    const body = new PassThrough();
    body.write('some');
    await expect(client.send(request(origin, { method: 'POST', body }))).rejects.toMatchObject({
      code: 'Aborted',
    });
  });

  it('says Aborted when the client leaves and closes the exchange with the backend', async () => {
    const client2 = new AbortController();
    let closed: () => void;
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const origin = await serve((_, response) => {
      response.on('close', () => closed());
      client2.abort();
    });
    await expect(client.send(request(origin, { signal: client2.signal }))).rejects.toMatchObject({
      code: 'Aborted',
    });
    await expect(gone).resolves.toBeUndefined();
  });

  it('says Aborted for a client that has left before', async () => {
    const origin = await serve((_, response) => response.end());
    await expect(client.send(request(origin, { signal: AbortSignal.abort() }))).rejects.toMatchObject({
      code: 'Aborted',
    });
  });

  it('says Timeout when no head comes in time', async () => {
    const origin = await serve(() => undefined);
    await expect(client.send(request(origin, { timeoutMs: 20 }))).rejects.toMatchObject({ code: 'Timeout' });
  });

  it('says ConnectionFailure when nobody listens', async () => {
    const origin = await serve(() => undefined);
    await new Promise((resolve) => servers.pop()!.close(resolve));
    await expect(client.send(request(origin))).rejects.toMatchObject({
      code: 'ConnectionFailure',
      message: expect.stringContaining('ECONNREFUSED'),
    });
  });

  it('breaks the stream of a response whose connection breaks', async () => {
    const origin = await serve((_, response) => {
      response.write('x'.repeat(10_000));
      setImmediate(() => response.destroy());
    });
    const { body } = await client.send(request(origin));
    await expect(text(body as Readable)).rejects.toMatchObject({ code: 'ConnectionFailure' });
  });

  it('goes on when more identities call than it keeps connections for', async () => {
    const origin = await serve((_, response) => response.end('ok'));
    const call = (key: string) =>
      client.send(
        request(origin, {
          tls: {
            key,
            authorities: [],
            clientCertificate: null,
            validateCertificateChain: true,
            validateCertificateName: true,
          },
        }),
      );
    const keys = Array.from({ length: 70 }, (_, index) => String(index));
    const responses = await Promise.all([...keys, ...keys].map(call));
    expect(responses.map(({ status }) => status)).toEqual(Array(140).fill(200));
  });

  it('drops what Connection names, but not what says how the message is to be read', async () => {
    const origin = await serve((_, response) => {
      response.writeHead(200, [
        'Connection',
        'close, X-Hop, content-length',
        'x-hop',
        '1',
        'Content-Length',
        '2',
      ]);
      response.end('ok');
    });
    const { headers } = await client.send(request(origin));
    expect([...headers].filter(([name]) => name !== 'Date')).toEqual([['Content-Length', '2']]);
  });

  it('follows redirects when asked', async () => {
    const origin = await serve((incoming, response) =>
      incoming.url === '/' ? response.writeHead(302, { location: '/next' }).end() : response.end('there'),
    );
    const followed = await client.send(request(origin, { followRedirects: true }));
    const returned = await client.send(request(origin));
    expect(Buffer.from(followed.body as Uint8Array).toString()).toBe('there');
    expect(returned.status).toBe(302);
  });

  it('resolves a redirect against the backend, whatever host the path looks like', async () => {
    const asked: string[] = [];
    const elsewhere = await serve((incoming, response) => {
      asked.push(incoming.url!);
      response.end('elsewhere');
    });
    const path = elsewhere.replace('http:', '') + '/a';
    const origin = await serve((incoming, response) =>
      incoming.url === path
        ? response.writeHead(302, { location: '/next' }).end()
        : response.end(incoming.url),
    );
    const followed = await client.send(request(origin, { followRedirects: true, path }));
    expect(Buffer.from(followed.body as Uint8Array).toString()).toBe('/next');
    expect(asked).toEqual([]);
  });
});
