import { Readable } from 'node:stream';
import type { GatewayResponse } from './message.js';

/** Lets go of what stands behind a response that nobody will read. */
export function discard({ body, tunnel }: Pick<GatewayResponse, 'body' | 'tunnel'>): void {
  // A stream that is given up may report it as an error that concerns nobody any more.
  if (body instanceof Readable) body.on('error', () => undefined).destroy();
  tunnel?.socket.on('error', () => undefined).destroy();
}
