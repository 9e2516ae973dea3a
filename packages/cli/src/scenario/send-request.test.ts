import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { sendRequest } from './send-request.js';

it('takes the answer to a handshake, and ends the connection', async () => {
  const server = createServer();
  let closed: Promise<unknown> = Promise.resolve();
  server.on('upgrade', (_request, socket) => {
    closed = once(socket.resume(), 'end').then(() => socket.end());
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const target = { address: '127.0.0.1', port, hostHeader: 'localhost', tls: null };
  const answer = await sendRequest(target, {
    to: { listener: 'http' },
    method: 'GET',
    path: '/chat',
    headers: { Connection: 'Upgrade', Upgrade: 'websocket' },
    clientCertificate: undefined,
  } as never);
  expect(answer).toMatchObject({ status: 101, reason: 'Switching Protocols', body: '' });
  await closed;
  server.close();
});
