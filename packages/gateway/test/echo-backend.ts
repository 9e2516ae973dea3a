import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';

/** A backend that answers a POST with its body, and everything else with the certificate that was forwarded to it. */
export interface EchoBackend {
  readonly url: string;
  close(): Promise<void>;
}

/** Opens an echo on a free port of this machine. */
export async function startEchoBackend(): Promise<EchoBackend> {
  const server = http.createServer({ maxHeaderSize: 64 * 1024 }, (request, response) => {
    const long = Number(request.headers['x-answer-bytes'] ?? 0);
    if (long > 0) response.setHeader('X-Long', 'a'.repeat(long));
    else response.setHeader('X-Seen', JSON.stringify(request.headers));
    if (request.method === 'POST') request.pipe(response);
    else response.end(request.headers['x-arr-clientcert'] ?? 'none');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
