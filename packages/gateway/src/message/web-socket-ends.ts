import type { IncomingMessage } from 'node:http';
import { duplexPair, type Duplex } from 'node:stream';
import type * as Ws from 'ws';
import type { WebSocket } from 'ws';
import { loadLibrary } from '../load-library.js';
import { acceptOf, newHandshakeKey } from './web-socket-handshake.js';

/*
 * `ws` speaks the protocol, and makes its handshakes itself. Those of the gateway are made by its ports and its client
 * of backends; here an end gets a handshake of its own on a pair of streams in memory, and the frames behind it are
 * those of the real connection.
 */

/** Of a client; a longer one ends its connection with 1009. */
const maximumMessageBytes = 1024 * 1024;

/** The side of a WebSocket that a server has; what stands towards its client takes and gives frames. */
export function openServerEnd(protocol: string, opened: (end: WebSocket) => void): Duplex {
  const { WebSocketServer } = loadLibrary<typeof Ws>('ws');
  const server = new WebSocketServer({
    noServer: true,
    clientTracking: false,
    maxPayload: maximumMessageBytes,
    handleProtocols: () => (protocol === '' ? false : protocol),
  });
  const [near, far] = joinedPair();
  const handshake = {
    method: 'GET',
    headers: {
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      'sec-websocket-key': newHandshakeKey(),
      ...(protocol !== '' && { 'sec-websocket-protocol': protocol }),
    },
  } as unknown as IncomingMessage;
  server.handleUpgrade(handshake, near, Buffer.alloc(0), (end) => {
    // Its answer to the handshake.
    far.read();
    end.on('error', () => undefined);
    opened(end);
  });
  return far;
}

/** The side of a WebSocket that a client has, on the connection that a backend has switched. */
export function openClientEnd(backend: Duplex, protocol: string): WebSocket {
  const { WebSocket } = loadLibrary<typeof Ws>('ws');
  const [near, far] = joinedPair();
  const end = new WebSocket('ws://backend', protocol === '' ? [] : [protocol], {
    createConnection: (() => near) as unknown as NonNullable<Ws.ClientOptions['createConnection']>,
    perMessageDeflate: false,
  });
  far.once('data', (head: Buffer) => {
    const key = /^sec-websocket-key: *(\S+)/im.exec(head.toString('latin1'))?.[1] ?? '';
    const lines = [
      'HTTP/1.1 101 Switching Protocols',
      'Upgrade: websocket',
      'Connection: Upgrade',
      `Sec-WebSocket-Accept: ${acceptOf(key)}`,
      ...(protocol === '' ? [] : [`Sec-WebSocket-Protocol: ${protocol}`]),
    ];
    far.write(`${lines.join('\r\n')}\r\n\r\n`);
    far.pipe(backend);
    backend.pipe(far);
  });
  backend
    .on('error', () => undefined)
    .once('close', () => {
      if (!backend.readableEnded) far.destroy();
    });
  far.once('close', () => backend.destroy());
  return end.on('error', () => undefined);
}

/** Two ends of which the second goes when the first breaks off, and the first when the second goes. */
function joinedPair(): readonly [near: Duplex, far: Duplex] {
  const [near, far] = duplexPair();
  near.once('close', () => {
    if (!near.writableFinished) far.destroy();
  });
  far.on('error', () => undefined).once('close', () => near.destroy());
  return [near, far];
}
