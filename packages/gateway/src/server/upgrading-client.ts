import type http from 'node:http';
import { ServerResponse, type IncomingMessage } from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { hasToken } from '../message/web-socket-handshake.js';
import { linger } from './linger.js';

/** Bytes that are kept of a client that sends before it was answered; the rest waits. */
const maxEarly = 64 * 1024;

/** Whether a request asks for a WebSocket, and not for another protocol. */
export const asksForWebSocket = ({ headers }: IncomingMessage): boolean =>
  hasToken(headers.upgrade, 'websocket');

/**
 * Gives a request that asks for a protocol that nobody here speaks back to the server, which serves it without that
 * wish (RFC 9110, 7.8): `curl --http2` asks each server for h2c.
 */
export function serveWithoutUpgrade(
  server: http.Server | https.Server,
  message: IncomingMessage,
  socket: Duplex,
  head: Buffer,
): void {
  const lines = [`${message.method} ${message.url} HTTP/${message.httpVersion}`];
  const { rawHeaders } = message;
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    if (rawHeaders[i]!.toLowerCase() !== 'upgrade') lines.push(`${rawHeaders[i]}: ${rawHeaders[i + 1]}`);
  }
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
  server.emit(server instanceof https.Server ? 'secureConnection' : 'connection', socket);
}

/** A client that waits for the answer to its handshake; the parser of HTTP has let go of its connection. */
export class UpgradingClient {
  readonly response: ServerResponse;
  /** Of its handshake. */
  readonly key: string;
  readonly #socket: Duplex;
  readonly #early: Buffer[] = [];
  #earlyBytes = 0;
  readonly #left: () => void;

  /** @param left Called when the client leaves before it was answered. */
  constructor(message: IncomingMessage, socket: Duplex, head: Buffer, left: () => void) {
    this.#socket = socket;
    this.#left = left;
    this.key = message.headers['sec-websocket-key'] ?? '';
    this.#keep(head);
    // Only who reads learns that the other side has left.
    socket.on('error', noop).on('data', this.#keep).once('end', left).once('close', left);
    this.response = new ServerResponse(message);
    this.response.shouldKeepAlive = false;
    this.response.assignSocket(socket as Socket);
    socket.on('drain', this.#drained);
    this.response.once('finish', () => linger(socket.off('data', this.#keep).end()));
  }

  readonly #keep = (chunk: Buffer): void => {
    this.#early.push(chunk);
    this.#earlyBytes += chunk.length;
    if (this.#earlyBytes > maxEarly) this.#socket.pause();
  };

  readonly #drained = (): void => void this.response.emit('drain');

  /** The connection after the answer has switched it, with what the client has sent already. */
  takeOver(): Duplex {
    const socket = this.#socket;
    socket
      .off('data', this.#keep)
      .off('end', this.#left)
      .off('close', this.#left)
      .off('drain', this.#drained);
    this.response.detachSocket(socket as Socket);
    socket.pause();
    if (this.#earlyBytes > 0) socket.unshift(Buffer.concat(this.#early));
    return socket;
  }
}

const noop = (): void => undefined;
