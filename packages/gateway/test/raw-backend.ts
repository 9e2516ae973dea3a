import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** A backend that writes what it is told, byte by byte, whatever HTTP says. */
export interface RawBackend {
  readonly origin: string;
  /** The next connection that closes. */
  closed(): Promise<void>;
  stop(): Promise<void>;
}

/** @param answer Called with each piece that a client sends. */
export async function startRawBackend(
  answer: (socket: Socket, received: string) => void,
): Promise<RawBackend> {
  const sockets = new Set<Socket>();
  const closings: (() => void)[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).on('data', (chunk) => answer(socket, chunk.toString('latin1')));
    socket.once('close', () => {
      sockets.delete(socket);
      closings.splice(0).forEach((tell) => tell());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,

    closed: () => new Promise((resolve) => closings.push(resolve)),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
