import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer, type ClientOptions } from 'ws';
import type { Environment } from '@apim-kit/environment';

/** A WebSocket server that sends back what it gets. */
export interface EchoSocketServer {
  /** `ws://127.0.0.1:1234` */
  readonly url: string;
  /** The handshakes that it has seen. */
  readonly handshakes: readonly IncomingMessage[];
  readonly server: WebSocketServer;
  close(): Promise<void>;
}

/** Opens an echo on a free port of this machine. It speaks the subprotocol `chat` to whoever offers it. */
export async function startEchoSockets(
  verifyClient?: (handshake: IncomingMessage) => boolean,
): Promise<EchoSocketServer> {
  const handshakes: IncomingMessage[] = [];
  const server = new WebSocketServer({
    port: 0,
    host: '127.0.0.1',
    perMessageDeflate: true,
    handleProtocols: (offered) => (offered.has('chat') ? 'chat' : false),
    verifyClient: ({ req }: { req: IncomingMessage }) => {
      handshakes.push(req);
      return verifyClient?.(req) ?? true;
    },
  });
  server.on('connection', (socket) => {
    socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
  });
  await once(server, 'listening');
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handshakes,
    server,
    close: () =>
      new Promise((resolve) => {
        for (const client of server.clients) client.terminate();
        server.close(() => resolve());
      }),
  };
}

const document = (inbound: string, outbound = ''): { xml: string } => ({
  xml: `<policies><inbound><base />${inbound}</inbound><backend><base /></backend><outbound><base />${outbound}</outbound><on-error><base /></on-error></policies>`,
});

/** Policies of the WebSocket API. */
export interface ChatPolicies {
  readonly inbound?: string;
  readonly outbound?: string;
  readonly apiInbound?: string;
}

/** Adds the WebSocket API `/chat`. */
export const withChat =
  (serviceUrl: string, { inbound = '', outbound = '', apiInbound = '' }: ChatPolicies = {}) =>
  (environment: Environment): Environment => ({
    ...environment,
    apiManagement: {
      ...environment.apiManagement,
      apis: {
        ...environment.apiManagement.apis,
        chat: {
          displayName: 'Chat',
          path: 'chat',
          serviceUrl,
          subscriptionRequired: false,
          policy: document(apiInbound),
          webSocket: { onHandshake: document(inbound, outbound) },
          operations: {},
        },
      },
    },
  });

/** What a client of a listener is told: the connection goes to this machine, the name is the listener's. */
export function clientOptions(url: string, options: ClientOptions = {}): ClientOptions {
  const { hostname, port } = new URL(url);
  const own = {
    servername: hostname === '127.0.0.1' ? '' : hostname,
    rejectUnauthorized: false,
    ...options,
    headers: { Host: `${hostname}:${port}`, ...options.headers },
  };
  return own;
}

/** A client of a listener, by the listener's URL. */
export function connectTo(
  url: string,
  path: string,
  options: ClientOptions = {},
  protocols: string[] = [],
): WebSocket {
  const { port, protocol } = new URL(url);
  const scheme = protocol === 'https:' ? 'wss' : 'ws';
  return new WebSocket(`${scheme}://127.0.0.1:${port}${path}`, protocols, clientOptions(url, options));
}

/** Waits until a client is connected. */
export async function opened(client: WebSocket): Promise<WebSocket> {
  await once(client, 'open');
  return client;
}

/** The answer that a client got instead of a connection. */
export function refusal(
  client: WebSocket,
): Promise<{ readonly status: number; readonly headers: IncomingMessage['headers']; readonly text: string }> {
  return new Promise((resolve, reject) => {
    client.on('error', reject);
    client.on('open', () => reject(new Error('The connection was opened.')));
    client.on('unexpected-response', (_request, response: IncomingMessage) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          text: Buffer.concat(chunks).toString(),
        }),
      );
    });
  });
}

/** Sends a message and waits for the next one. */
export async function echo(client: WebSocket, message: string | Buffer): Promise<string> {
  const answer = once(client, 'message');
  client.send(message);
  const [data] = (await answer) as [Buffer];
  return data.toString();
}
