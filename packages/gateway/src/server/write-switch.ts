import { STATUS_CODES, type ServerResponse } from 'node:http';
import type { HeaderList } from '../message/header-list.js';
import { isHopByHop } from '../message/hop-by-hop.js';
import type { GatewayResponse } from '../message/message.js';
import { acceptOf, handshakeHeaders } from '../message/web-socket-handshake.js';

/** What the client's connection adds to the answer that makes a WebSocket of it, and takes from it. */
export function switchHeaders(given: HeaderList, key: string): HeaderList {
  const headers = given.clone();
  headers.filter((name) => !isHopByHop(name) && !handshakeHeaders.has(name.toLowerCase()));
  headers.delete('Content-Length');
  headers.append('Upgrade', 'websocket');
  headers.append('Connection', 'Upgrade');
  headers.append('Sec-WebSocket-Accept', acceptOf(key));
  return headers;
}

/**
 * Writes the answer that makes a WebSocket of a connection.
 *
 * @param key Of the client's handshake.
 * @throws TypeError a header or reason phrase that can't stand in a message; nothing is written then
 */
export function writeSwitch(
  target: ServerResponse,
  { status, reason, headers }: GatewayResponse,
  key: string,
): void {
  target.writeHead(status, reason || STATUS_CODES[status], switchHeaders(headers, key).toRaw());
  target.flushHeaders();
}
