/** A backend that fails as the path says; `fine` does not. */
import { createServer } from 'node:net';
import { reportUsage } from './report-usage.mjs';

const head = 'HTTP/1.1 200 OK\r\n';
const piece = Buffer.alloc(16 * 1024, 'x');
const answers = {
  fine: (socket) => socket.write(`${head}Content-Length: 2\r\n\r\nok`),
  error: (socket) => socket.write('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n'),
  reset: (socket) => socket.resetAndDestroy(),
  short: (socket) => socket.end(`${head}Content-Length: 10\r\n\r\nabc`),
  nonsense: (socket) => socket.write('SSH-2.0-OpenSSH_9.2\r\n'),
  silent: () => undefined,
  endless: (socket) => {
    socket.write(`${head}\r\n`);
    const more = () => {
      while (socket.writable && socket.write(piece));
      socket.once('drain', more);
    };
    more();
  },
};
const server = createServer((socket) => {
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    const name = /^\w+ \/\w+\/(\w+)/.exec(chunk.toString('latin1'))?.[1];
    if (name !== undefined) answers[name]?.(socket);
  });
});
server.listen(0, '127.0.0.1', () => reportUsage(server.address().port));
