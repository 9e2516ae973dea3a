import { createServer, request as httpRequest, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runHost, startHost, type StartedHost } from './start-host.js';

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

describe('an app under the local host', () => {
  let host: StartedHost;
  const api = (path: string, init?: RequestInit): Promise<Response> => fetch(`${host.url}/api/${path}`, init);

  beforeAll(async () => {
    host = await startHost({
      app: 'app',
      env: { LOCAL_HOST_FUNCTION_KEY: 'function-key', LOCAL_HOST_MASTER_KEY: 'master-key' },
    });
  });
  afterAll(() => host.stop());

  it('gives route values and the absolute URL to the function', async () => {
    const response = await api('items/12?x=1');
    expect(await response.json()).toEqual({ params: { id: '12' }, url: `${host.url}/api/items/12?x=1` });
    expect(response.headers.get('x-custom')).toBe('yes');
  });

  it('chooses between functions by their route constraints', async () => {
    expect(await (await api('items/abc')).json()).toMatchObject({ params: { name: 'abc' } });
    expect((await api('items/a1')).status).toBe(404);
  });

  it('matches literals without case, and the function’s name where it has no route', async () => {
    expect((await api('DEFAULT-route')).status).toBe(200);
  });

  it('takes the rest of the path for a catch-all, decoded but for the slash', async () => {
    expect(await (await api('files/a%20b/c%2Fd')).json()).toMatchObject({ params: { path: 'a b/c%2Fd' } });
    expect(await (await api('files')).json()).toMatchObject({ params: {} });
  });

  it('leaves an optional parameter out', async () => {
    expect(await (await api('optional')).json()).toMatchObject({ params: {} });
    expect(await (await api('optional/7')).json()).toMatchObject({ params: { id: '7' } });
  });

  it('answers 404 without a body for another method, HEAD included, as the Functions host does', async () => {
    const response = await api('items/12', { method: 'DELETE' });
    expect([response.status, await response.text()]).toEqual([404, '']);
    expect((await api('items/12', { method: 'HEAD' })).status).toBe(404);
  });

  it('answers HEAD with headers only where the function takes it', async () => {
    const response = await api('files/a', { method: 'HEAD' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0);
  });

  it('answers 204 to a function that returns nothing, and at the root', async () => {
    expect((await api('nothing')).status).toBe(204);
    expect((await fetch(host.url)).status).toBe(204);
  });

  it('carries bytes both ways unchanged', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
    const response = await api('bytes', { method: 'POST', body: bytes });
    expect(response.status).toBe(201);
    expect(Buffer.from(await response.arrayBuffer()).equals(Buffer.from(bytes))).toBe(true);
  });

  it('takes a chunked body', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from('one '));
        controller.enqueue(Buffer.from('two'));
        controller.close();
      },
    });
    const init = { method: 'POST', body, duplex: 'half' } as RequestInit;
    expect(await (await api('post-only', init)).text()).toBe('one two');
  });

  it('writes cookies', async () => {
    expect((await api('cookie')).headers.get('set-cookie')).toBe(
      'a=b%20c; Max-Age=60; HttpOnly; SameSite=Lax',
    );
  });

  it('answers 500 without a body when the handler throws, and keeps the stack for the log', async () => {
    const response = await api('throws');
    expect([response.status, await response.text()]).toEqual([500, '']);
    const line = await host.logged(({ level }) => level === 'error');
    expect(line['message']).toContain('the handler failed');
  });

  it('joins repeated headers by a comma and keeps an empty one', async () => {
    const response = await raw(host.url, '/api/headers', ['X-A', '1', 'x-a', '2', 'X-Empty', '']);
    expect(JSON.parse(response.body)).toMatchObject({ 'x-a': '1,2', 'x-empty': '' });
  });

  it('asks for the key of the level, in the header or the query', async () => {
    const withKey = (name: string, key: string): Promise<Response> =>
      api(name, { headers: { 'x-functions-key': key } });
    expect((await api('keyed')).status).toBe(401);
    expect((await withKey('keyed', 'wrong')).status).toBe(401);
    expect((await withKey('keyed', 'function-key')).status).toBe(200);
    expect((await api('keyed?code=master-key')).status).toBe(200);
    expect((await withKey('admin-only', 'function-key')).status).toBe(401);
    expect((await withKey('admin-only', 'master-key')).status).toBe(200);
  });

  it('logs JSON lines with the invocation they belong to', async () => {
    const invocationId = await (await api('logs')).text();
    const line = await host.logged(({ message }) => message === 'look here');
    expect(line).toMatchObject({ level: 'warning', invocationId });
  });

  it('runs hooks before and after the invocation', async () => {
    expect(await (await api('hooked')).text()).toBe('before after');
  });

  it('says which function it never runs', async () => {
    const line = await host.logged(({ message }) => String(message).includes('"never"'));
    expect(line).toMatchObject({ level: 'warning' });
  });

  it('takes 30 KB of headers and answers 431 past 32 KB', async () => {
    expect((await raw(host.url, '/api/headers', ['X-Long', 'a'.repeat(30_000)])).status).toBe(200);
    expect((await raw(host.url, '/api/headers', ['X-Long', 'a'.repeat(33_000)])).status).toBe(431);
  });

  it('answers 413 for a body past 100 MB without reading it', async () => {
    const { hostname, port } = new URL(host.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () =>
        socket.write('POST /api/post-only HTTP/1.1\r\nHost: localhost\r\nContent-Length: 104857601\r\n\r\n'),
      );
      socket.once('data', (data) => {
        socket.destroy();
        resolve(data.toString());
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 413 [^]*Connection: close/);
  });

  it('answers 400 to a Host header that is no host', async () => {
    expect((await raw(host.url, '/api/nothing', ['Host', 'user@host'])).status).toBe(400);
  });
});

describe('an app that streams', () => {
  let host: StartedHost;

  beforeAll(async () => {
    host = await startHost({ app: 'streaming-app' });
  });
  afterAll(() => host.stop());

  it('sees the first bytes before the last are sent, and the client sees the answer to them', async () => {
    const { hostname, port } = new URL(host.url);
    const outgoing = httpRequest({
      hostname,
      port,
      method: 'POST',
      path: '/upper/one?x=1',
      headers: { 'X-Sent': 'yes' },
    });
    outgoing.write('first ');
    const incoming = await new Promise<IncomingMessage>((resolve) => outgoing.once('response', resolve));
    const chunks = incoming[Symbol.asyncIterator]();
    expect(String((await chunks.next()).value)).toBe('FIRST ');
    outgoing.end('last');
    expect(String((await chunks.next()).value)).toBe('LAST');
    expect(incoming.headers).toMatchObject({ 'x-name': 'one', 'x-seen': 'yes' });
  });

  it('answers 500 when the handler throws', async () => {
    expect((await fetch(`${host.url}/fails`, { method: 'POST', body: 'x' })).status).toBe(500);
  });
});

describe('the command', () => {
  it('ends with 0 on SIGTERM and SIGINT, after the app’s own hooks', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const host = await startHost({ app: 'app' });
      expect(await host.stop(signal)).toBe(0);
      expect(host.log()).toContainEqual({ message: 'terminated' });
    }
  });

  it('says that the port is in use and ends with 1', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = String((server.address() as AddressInfo).port);
    const { code, stdout, stderr } = await runHost(['--port', port, '--directory', fixture('app')]);
    server.close();
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `port-in-use: Port ${port} of 127.0.0.1 is in use: stop what listens there, or choose another with --port.\n`,
    );
  });

  it.each([
    [
      'an app that fails while it loads',
      ['--directory', fixture('broken-app')],
      'app-failed-to-load: index.js',
    ],
    ['a directory without host.json', ['--directory', fixture('.')], 'invalid-host-json: '],
    ['a port that is no number', ['--port', 'http'], 'invalid-option: --port takes a number'],
    ['an unknown option', ['--colour'], "invalid-option: Unknown option '--colour'"],
    ['an unknown log level', ['--log-level', 'loud'], 'invalid-option: --log-level takes one of'],
  ])('says in one line what is wrong with %s', async (_what, args, message) => {
    const { code, stderr } = await runHost(args[0] === '--port' ? args : ['--port', '0', ...args]);
    expect(code).toBe(1);
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('explains itself', async () => {
    expect(await runHost(['--help'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('--port NUMBER'),
    });
  });
});

/** A request whose headers go out exactly as they are given. */
function raw(
  url: string,
  path: string,
  headers: readonly string[],
): Promise<{ readonly status: number; readonly body: string }> {
  const { hostname, port } = new URL(url);
  const given = headers.includes('Host') ? headers : ['Host', `${hostname}:${port}`, ...headers];
  return new Promise((resolve, reject) => {
    const request = httpRequest({ hostname, port, path, headers: given as never }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () => resolve({ status: response.statusCode!, body }));
    });
    request.on('error', reject).end();
  });
}
