import { Readable } from 'node:stream';
import { interceptors, type Dispatcher } from 'undici';
import { createAgent } from './agent.js';
import { BackendError } from './backend-error.js';
import { ResponseHandler } from './response-handler.js';
import type { Body } from '../../message/message.js';
import type { BackendClient, BackendRequest, BackendTls } from './backend-client.js';

/** TLS identities whose connections are kept at the same time; the one not used for longest is closed first. */
const maximumAgents = 64;

const maximumRedirects = 10;

interface Connections {
  readonly agent: Dispatcher;
  /** The same connections, following redirects. */
  readonly following: Dispatcher;
}

/** A client on undici: connections are pooled by origin and TLS identity. */
export function createBackendClient(): BackendClient {
  const plain = new Map<BackendRequest['http2'], Connections>();
  const identified = new Map<string, Connections>();
  let newest: string | undefined;

  const open = (tls: BackendTls | null, http2: BackendRequest['http2']): Connections => {
    const agent = createAgent(tls, http2);
    return { agent, following: agent.compose(interceptors.redirect({ maxRedirections: maximumRedirects })) };
  };

  const connectionsOf = (tls: BackendTls | null, http2: BackendRequest['http2']): Connections => {
    if (tls === null) return plain.get(http2) ?? remember(plain, http2, open(tls, http2));
    const key = `${tls.key} ${http2}`;
    const known = identified.get(key);
    // Moving an entry that is the last one already would cost a growing map for each request.
    if (known !== undefined && key === newest) return known;
    newest = key;
    if (known !== undefined) {
      identified.delete(key);
      return remember(identified, key, known);
    }
    if (identified.size >= maximumAgents) {
      const [oldest, { agent }] = identified.entries().next().value!;
      identified.delete(oldest);
      void agent.close();
    }
    return remember(identified, key, open(tls, http2));
  };

  return {
    send: (request) =>
      new Promise((resolve, reject) => {
        const { agent, following } = connectionsOf(request.tls, request.http2);
        const handler = new ResponseHandler(request, resolve, reject);
        (request.followRedirects ? following : agent).dispatch(
          {
            origin: request.origin,
            path: request.path,
            method: request.method,
            headers: request.headers as string[],
            body: bodyOf(request.body),
            headersTimeout: request.timeoutMs,
            bodyTimeout: request.timeoutMs,
          },
          handler,
        );
      }),
    close: async () => {
      const all = [...plain.values(), ...identified.values()];
      plain.clear();
      identified.clear();
      await Promise.all(all.map(({ agent }) => agent.close()));
    },
  };
}

function remember<K>(map: Map<K, Connections>, key: K, connections: Connections): Connections {
  map.set(key, connections);
  return connections;
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
