import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { isHopByHop } from '../message/hop-by-hop.js';
import { acceptOf, handshakeHeaders } from '../message/web-socket-handshake.js';
import type { GatewayResponse } from '../message/message.js';

/**
 * Writes the answer that makes a WebSocket of a connection.
 *
 * @throws TypeError a header or reason phrase that can't stand in a message; nothing is written then
 */
export function writeSwitch(
  target: ServerResponse,
  { headers }: IncomingMessage,
  { status, reason, headers: given }: GatewayResponse,
): void {
  given.filter((name) => {
    const lower = name.toLowerCase();
    return !isHopByHop(lower) && !handshakeHeaders.has(lower) && lower !== 'content-length';
  });
  const accept = acceptOf(headers['sec-websocket-key']!);
  target.writeHead(status, reason || STATUS_CODES[status], [
    ...given.toRaw(),
    ...['Upgrade', 'websocket', 'Connection', 'Upgrade', 'Sec-WebSocket-Accept', accept],
  ]);
  target.flushHeaders();
}
