import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PassThrough, Readable } from 'node:stream';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { createBackendClient } from '../backend/create-backend-client.js';
import { policies, type Setup } from '../../../test/policies.js';

const fetch = createBackendClient();
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});
afterAll(() => fetch.close());

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
}

const to = (serviceUrl: string, attributes = '', more: Setup = {}) =>
  policies({
    serviceUrl,
    fetch,
    backend: `<forward-request ${attributes} />`,
    operation: { method: 'POST' },
    ...more,
  });

describe('forward-request', () => {
  it('sends method, path, headers and body, and hands back what the backend answers', async () => {
    const url = await serve((request, response) => {
      response.writeHead(201, 'Made', { 'X-Path': request.url!, 'X-Seen': request.headers['x-a']! });
      request.pipe(response);
    });
    const { status, reason, headers, text } = await to(url).call({
      method: 'POST',
      path: '/orders/1?q=%20',
      headers: [
        ['X-A', 'a'],
        ['Content-Length', '5'],
      ],
      body: Readable.from([Buffer.from('hello')]),
    });
    expect([status, reason, text]).toEqual([201, 'Made', 'hello']);
    expect([headers.get('X-Path'), headers.get('X-Seen')]).toEqual(['/base/1?q=%20', 'a']);
  });

  it('keeps headers of the connection to itself and tells the address of the client', async () => {
    const url = await serve((request, response) => response.end(JSON.stringify(request.headers)));
    const { text } = await to(url).call({
      method: 'POST',
      headers: [
        ['Connection', 'keep-alive'],
        ['Keep-Alive', 'timeout=5'],
        ['Transfer-Encoding', 'chunked'],
        ['Upgrade', 'h2c'],
        ['Expect', '100-continue'],
        ['X-Forwarded-For', '203.0.113.9'],
      ],
    });
    const got = JSON.parse(text) as Record<string, string>;
    expect(got['x-forwarded-for']).toBe('203.0.113.9, 192.0.2.1');
    expect(got['host']).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(Object.keys(got)).not.toEqual(expect.arrayContaining(['upgrade', 'expect', 'keep-alive']));
  });

  it('streams both ways: the answer begins before the question ends', async () => {
    const url = await serve((request, response) => {
      response.writeHead(200);
      request.pipe(response);
    });
    const body = new PassThrough();
    body.write('first ');
    const gateway = to(url, 'buffer-response="false"', {
      outbound: '<set-header name="X-Seen"><value>early</value></set-header>',
    });
    const answer = gateway.call({ method: 'POST', body });
    body.end('second');
    expect((await answer).text).toBe('first second');
  });

  it('answers 500 and tells on-error when the backend is not there', async () => {
    const url = await serve(() => undefined);
    await new Promise((resolve) => servers.pop()!.close(resolve));
    const { status, text, refusal, steps } = await to(url).call({ method: 'POST' });
    expect(status).toBe(500);
    expect(text).toContain('"message": "Internal server error", "activityId"');
    expect(refusal).toMatchObject({ source: 'forward-request', reason: 'BackendConnectionFailure' });
    expect(steps.find(({ outcome }) => outcome === 'failed')).toMatchObject({ section: 'backend' });
  });

  it('says Timeout when no head comes in time', async () => {
    const url = await serve(() => undefined);
    const { status, refusal } = await to(url, 'timeout-ms="20"').call({ method: 'POST' });
    expect([status, refusal!.source, refusal!.reason]).toEqual([500, 'forward-request', 'Timeout']);
  });

  it('leaves the backend when the client leaves', async () => {
    const client = new AbortController();
    let closed: () => void;
    const gone = new Promise<void>((resolve) => (closed = resolve));
    const url = await serve((_, response) => {
      response.on('close', () => closed());
      client.abort();
    });
    const { refusal } = await to(url).call({ method: 'POST', signal: client.signal });
    await gone;
    expect(refusal!.reason).toBe('ClientConnectionFailure');
  });

  it('follows redirects when asked', async () => {
    const url = await serve((request, response) =>
      request.url === '/base/1'
        ? response.writeHead(303, { location: '/next' }).end()
        : response.end(request.method),
    );
    const followed = await to(url, 'follow-redirects="true"').call({ method: 'POST' });
    const returned = await to(url).call({ method: 'POST' });
    expect([followed.status, followed.text, returned.status]).toEqual([200, 'GET', 303]);
  });

  it('sends error statuses to on-error when asked, the answer of the backend in place', async () => {
    const url = await serve((_, response) => response.writeHead(503).end('busy'));
    const { status, text, refusal } = await to(url, 'fail-on-error-status-code="true"', {
      outbound: '<set-body>outbound ran</set-body>',
    }).call({ method: 'POST' });
    expect([status, text]).toEqual([503, 'busy']);
    expect(refusal).toMatchObject({ source: 'forward-request', reason: 'BackendErrorStatusCode' });
  });

  it('buffers the body of the request when asked, up to the limit', async () => {
    const url = await serve((request, response) => response.end(request.headers['content-length']));
    const body = (size: number) => Readable.from([Buffer.alloc(size)]);
    const gateway = to(url, 'buffer-request-body="true"');
    expect((await gateway.call({ method: 'POST', body: body(1000) })).text).toBe('1000');
    expect((await gateway.call({ method: 'POST', body: body(2 * 1024 * 1024 + 1) })).status).toBe(500);
  });

  it('fails for an API without a service URL', async () => {
    const { status, refusal } = await policies({ serviceUrl: null }).call();
    expect([status, refusal!.source, refusal!.reason]).toEqual([500, 'forward-request', 'InvalidValue']);
  });

  it('speaks only HTTP/2 when asked, which a backend without TLS never does', async () => {
    const url = await serve((_, response) => response.end());
    const { refusal } = await to(url, 'http-version="2"').call({ method: 'POST' });
    expect(refusal).toMatchObject({
      reason: 'BackendConnectionFailure',
      message: 'The backend does not speak HTTP/2 over TLS.',
    });
  });

  it('stops the request for continue-timeout, which has nothing to wait for', async () => {
    const { status, refusal } = await policies({
      backend: '<forward-request continue-timeout="1" />',
    }).call();
    expect([status, refusal!.reason]).toEqual([500, 'PolicyNotSupported']);
  });

  it('takes its numbers from expressions', async () => {
    const url = await serve(() => undefined);
    const { refusal } = await to(url, 'timeout-ms="@(10 + 10)"').call({ method: 'POST' });
    expect(refusal!.reason).toBe('Timeout');
  });

  it('records the call in the trace, without the cookies of the backend', async () => {
    const url = await serve((_, response) =>
      response.writeHead(200, { 'Set-Cookie': 'id=s3cr3t; Path=/' }).end(),
    );
    const { trace } = await to(url, '', {
      outbound: '<trace source="t"><message>cookie s3cr3t</message></trace>',
    }).call({ method: 'POST' });
    expect(trace.steps.find(({ kind }) => kind === 'backend')).toMatchObject({
      url: `${url}/1`,
      status: 200,
      error: null,
    });
    expect(JSON.stringify(trace)).not.toContain('s3cr3t');
  });
});
