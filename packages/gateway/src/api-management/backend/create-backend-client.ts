import { Readable } from 'node:stream';
import type { Dispatcher } from 'undici';
import { createAgent } from './agent.js';
import { BackendError } from './backend-error.js';
import { followRedirects } from './follow-redirects.js';
import { ResponseHandler } from './response-handler.js';
import { WebSocketHandler } from './web-socket-handler.js';
import type { Body } from '../../message/message.js';
import type { BackendClient, BackendProxy, BackendRequest, BackendTls } from './backend-client.js';

/** TLS identities whose connections are kept at the same time; the one not used for longest is closed first. */
const maximumAgents = 64;

interface Connections {
  readonly agent: Dispatcher;
  /** The same connections, following redirects. */
  readonly following: Dispatcher;
}

/** A client on undici: connections are pooled by origin, TLS identity and protocol. */
export function createBackendClient(): BackendClient {
  const open = new Map<string, Connections>();
  // The same identity comes again and again as the same object: its key need not be looked at then.
  let last:
    | {
        readonly tls: BackendTls | null;
        readonly http2: BackendRequest['http2'];
        readonly connections: Connections;
      }
    | undefined;

  const connectionsOf = ({ tls, http2, proxy = null }: BackendRequest): Connections => {
    const direct = proxy === null;
    if (direct && last !== undefined && last.tls === tls && last.http2 === http2) return last.connections;
    const key = `${http2} ${direct ? '' : `${proxy.url} ${proxy.authorization ?? ''}`} ${tls?.key ?? ''}`;
    const connections = open.get(key) ?? connect(tls, http2, proxy);
    open.delete(key);
    open.set(key, connections);
    if (direct) last = { tls, http2, connections };
    if (open.size > maximumAgents) closeOldest(open);
    return connections;
  };

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        const { agent, following } = connectionsOf(request);
        const webSocket = request.webSocket === true ? new WebSocketHandler(request, resolve, reject) : null;
        const handler = webSocket ?? new ResponseHandler(request, resolve, reject);
        (request.followRedirects && webSocket === null ? following : agent).dispatch(
          {
            origin: request.origin,
            path: request.path,
            method: request.method,
            headers: (webSocket?.headers ?? request.headers) as string[],
            upgrade: webSocket === null ? null : 'websocket',
            body: bodyOf(request.body),
            headersTimeout: request.timeoutMs,
            bodyTimeout: request.timeoutMs,
          },
          handler,
        );
        handler.dispatched();
      }),
    close: async () => {
      const all = [...open.values()];
      open.clear();
      last = undefined;
      await Promise.all(all.map(({ agent }) => agent.close()));
    },
  };
}

function connect(
  tls: BackendTls | null,
  http2: BackendRequest['http2'],
  proxy: BackendProxy | null,
): Connections {
  const agent = createAgent(tls, http2, proxy);
  return { agent, following: followRedirects(agent) };
}

function closeOldest(open: Map<string, Connections>): void {
  const [key, { agent }] = open.entries().next().value!;
  open.delete(key);
  void agent.close();
}

/**
 * A body as undici takes it. A stream goes as an iterable: undici destroys the streams that it is given when
 * something fails, and with the stream of a client the connection on which the client waits for an answer.
 */
const bodyOf = (body: Body): Uint8Array | Readable | null =>
  body instanceof Readable ? (chunksOf(body) as unknown as Readable) : body;

async function* chunksOf(stream: Readable): AsyncGenerator<Uint8Array, void> {
  try {
    yield* stream.iterator({ destroyOnReturn: false });
  } catch (error) {
    throw new BackendError('Aborted', 'The client broke its request off.', error);
  } finally {
    // What nobody took is read into nothing, so that the connection can carry the next request.
    stream.resume();
  }
}
