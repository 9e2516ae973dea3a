import type { Socket } from 'node:net';
import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';
import { startRawBackend, type RawBackend } from '../../../test/raw-backend.js';
import { createBackendClient } from './create-backend-client.js';

const client = createBackendClient();
const backends: RawBackend[] = [];
afterAll(() => client.close());
afterEach(async () => {
  for (const backend of backends.splice(0)) await backend.stop();
});

const head = 'HTTP/1.1 200 OK\r\n';

async function backend(answer: (socket: Socket, received: string) => void): Promise<RawBackend> {
  const started = await startRawBackend(answer);
  backends.push(started);
  return started;
}

/** What a caller of the gateway gets, and what on-error is told. */
async function answerOf(answer: string | ((socket: Socket) => void), timeoutMs = 30_000) {
  const { origin } = await backend((socket) =>
    typeof answer === 'string' ? socket.write(answer, 'latin1') : answer(socket),
  );
  const gateway = policies({
    serviceUrl: origin,
    fetch: client,
    backend: `<forward-request timeout-ms="${timeoutMs}" />`,
  });
  const { status, text, refusal } = await gateway.call();
  return { status, text, reason: refusal?.reason, message: refusal?.message };
}

describe('a backend that breaks the rules of HTTP', () => {
  it.each<[string, string | ((socket: Socket) => void)]>([
    ['no HTTP', 'SSH-2.0-OpenSSH_9.2\r\n'],
    ['a status that is no number', 'HTTP/1.1 abc OK\r\n\r\n'],
    ['a NUL in a header', `${head}X-A: a\0b\r\nContent-Length: 0\r\n\r\n`],
    ['a blank in the name of a header', `${head}X A: b\r\nContent-Length: 0\r\n\r\n`],
    ['two lengths', `${head}Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd`],
    [
      'a length and chunks',
      `${head}Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n`,
    ],
    ['a length that is no number', `${head}Content-Length: many\r\n\r\nabcd`],
    ['a chunk that is no number', `${head}Transfer-Encoding: chunked\r\n\r\nxyz\r\nabc\r\n0\r\n\r\n`],
    ['headers without an end', `${head}${'X-A: b\r\n'.repeat(20_000)}`],
    ['less body than it said', (socket) => socket.end(`${head}Content-Length: 10\r\n\r\nabc`)],
    [
      'chunks without a last one',
      (socket) => socket.end(`${head}Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n`),
    ],
    ['a reset in the head', (socket) => socket.write('HTTP/1.1 200', () => socket.resetAndDestroy())],
    ['nothing at all', (socket) => socket.end()],
    [
      'a switch of protocols that nobody asked for',
      'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n',
    ],
  ])('%s is answered with 500', async (_name, answer) => {
    expect(await answerOf(answer)).toMatchObject({ status: 500, reason: 'BackendConnectionFailure' });
  });

  it('takes no more of a body than its length, and the rest for no other answer', async () => {
    const { origin } = await backend((socket) =>
      socket.write(`${head}Content-Length: 3\r\n\r\nabcHTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nwrong`),
    );
    const { call } = policies({ serviceUrl: origin, fetch: client });
    expect((await call()).text).toBe('abc');
    expect((await call()).text).toBe('abc');
  });

  it('reads to the end of the connection when there is no length', async () => {
    expect(await answerOf((socket) => socket.end(`${head}\r\nall of it`))).toMatchObject({
      status: 200,
      text: 'all of it',
    });
  });

  it('leaves out interim answers, and gives up when nothing else comes', async () => {
    const hints = 'HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n';
    expect(await answerOf(`${hints.repeat(100)}${head}Content-Length: 2\r\n\r\nok`)).toMatchObject({
      status: 200,
      text: 'ok',
    });
    const flood = (socket: Socket): void => {
      const more = (): void => {
        if (socket.writable) socket.write(hints, () => setTimeout(more, 5));
      };
      more();
    };
    expect(await answerOf(flood, 100)).toMatchObject({ status: 500, reason: 'Timeout' });
  });
});

describe('a backend that is slow', () => {
  it('is given up when its head does not come in time', async () => {
    expect(await answerOf(() => undefined, 20)).toMatchObject({ status: 500, reason: 'Timeout' });
  });

  it('is given up when its TLS handshake does not end in time', async () => {
    const { origin } = await backend(() => undefined);
    const { call } = policies({
      serviceUrl: origin.replace('http:', 'https:'),
      fetch: client,
      backend: '<forward-request timeout-ms="20" />',
    });
    const { status, refusal } = await call();
    expect([status, refusal?.reason]).toEqual([500, 'Timeout']);
  });

  it('is given up when its body stops', async () => {
    expect(await answerOf(`${head}Content-Length: 10\r\n\r\nabc`, 20)).toMatchObject({
      status: 500,
      reason: 'Timeout',
    });
  });
});

describe('a backend that can not be reached', () => {
  it('is a failure of the connection: nobody listens, TLS is not what is spoken, the name is unknown', async () => {
    const gone = await startRawBackend(() => undefined);
    await gone.stop();
    const plain = await backend((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    for (const serviceUrl of [
      gone.origin,
      plain.origin.replace('http:', 'https:'),
      'http://nowhere.invalid',
    ]) {
      const { status, refusal } = await policies({ serviceUrl, fetch: client }).call();
      expect([serviceUrl, status, refusal?.reason]).toEqual([serviceUrl, 500, 'BackendConnectionFailure']);
    }
  });
});

describe('a body that is larger than what is buffered', () => {
  const bytes = 3 * 1024 * 1024;
  const large = `${head}Content-Length: ${bytes}\r\n\r\n${'x'.repeat(bytes)}`;

  it('streams through where no policy reads it', async () => {
    expect((await answerOf(large)).text).toHaveLength(bytes);
  });

  it('fails the policy that reads it, and lets go of the backend', async () => {
    let requests = 0;
    const started = await backend((socket) => {
      requests++;
      socket.write(large.slice(0, -1));
    });
    const { call } = policies({
      serviceUrl: started.origin,
      fetch: client,
      outbound: '<set-body>@(context.Response.Body.As<string>().Substring(0, 1))</set-body>',
    });
    const closed = started.closed();
    const { status, refusal } = await call();
    expect([status, refusal?.reason]).toEqual([500, 'ExpressionValueEvaluationFailure']);
    await closed;
    expect(requests).toBe(1);
  });
});
