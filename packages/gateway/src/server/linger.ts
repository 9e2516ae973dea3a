import type { Duplex } from 'node:stream';

/** How long a client may take to leave once its last answer is written. */
const lingerMs = 1000;

/** Drops what a client still sends: closing meanwhile would reset the connection and lose the answer on its way. */
export function linger(socket: Duplex): void {
  socket.resume();
  const timer = setTimeout(() => socket.destroy(), lingerMs).unref();
  socket.once('end', () => socket.destroy()).once('close', () => clearTimeout(timer));
}
