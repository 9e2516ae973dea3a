import type { Duplex } from 'node:stream';
import type { GatewayResponse } from '../message/message.js';
import { linger } from './linger.js';
import { responseBytes } from './malformed.js';
import type { SocketState } from './socket-connection.js';

/**
 * Answers bytes that are no HTTP and closes the connection: what never became a request, or a request whose body
 * breaks off into something else, which is cancelled. A response that is being written is cut instead.
 */
export function refuseBytes(socket: Duplex, state: SocketState, answer: GatewayResponse): void {
  // What a client still sends after it was refused is an error of the parser again: it is read and dropped.
  if (socket.writableEnded) return;
  const { inFlight } = state;
  const begun = inFlight.size > 1 || [...inFlight.keys()].some(({ headersSent }) => headersSent);
  if (!socket.writable || begun) {
    socket.destroy();
    return;
  }
  state.refused = true;
  for (const request of inFlight.values()) request.cancel?.();
  socket.on('error', () => undefined);
  socket.end(responseBytes(answer, new Date()));
  linger(socket);
}
