import { Readable } from 'node:stream';
import type { Body } from './message.js';

/** Lets go of a body that nobody will read. */
export function discard(body: Body): void {
  // A stream that is given up may report it as an error that concerns nobody any more.
  if (body instanceof Readable) body.on('error', () => undefined).destroy();
}
