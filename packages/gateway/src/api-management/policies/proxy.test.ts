import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { policies } from '../../../test/policies.js';
import { createBackendClient } from '../backend/create-backend-client.js';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A proxy that opens tunnels, and hands plain requests on. */
function createProxy(seen: (string | undefined)[]): Server {
  const server = createServer((request, response) => {
    seen.push(request.headers['proxy-authorization']);
    void fetch(request.url!).then(async (answer) => response.end(await answer.text()));
  });
  return server.on('connect', (request, socket, head) => {
    seen.push(request.headers['proxy-authorization']);
    const { hostname, port } = new URL(`http://${request.url!}`);
    const upstream = connect(Number(port), hostname, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(socket).pipe(upstream);
    });
  });
}

describe('proxy', () => {
  it('stands between the gateway and the backend, and beside requests of send-request', async () => {
    const backend = await listen(createServer((_, response) => response.end('hello')));
    const seen: (string | undefined)[] = [];
    const address = await listen(createProxy(seen));
    const fetch = createBackendClient();
    const { call } = policies({
      serviceUrl: backend,
      inbound: `<base /><proxy url="${address}" username="user" password="pass" />
        <send-request response-variable-name="r"><set-url>@("${backend}/")</set-url><set-method>GET</set-method><proxy url="${address}" /></send-request>`,
      fetch,
    });
    const { text, trace } = await call();
    expect(text).toBe('hello');
    expect(seen).toEqual([undefined, 'Basic dXNlcjpwYXNz']);
    expect(JSON.stringify(trace)).not.toContain('dXNlcjpwYXNz');
    await fetch.close();
  });

  it('speaks plain HTTP to the proxy only', async () => {
    const { refusal } = await policies({ inbound: '<proxy url="https://proxy.example" />' }).call();
    expect(refusal).toMatchObject({ source: 'proxy', reason: 'InvalidValue' });
  });
});
