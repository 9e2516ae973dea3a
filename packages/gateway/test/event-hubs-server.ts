import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What the server took. */
export interface ReceivedEvents {
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** Speaks the REST API of Event Hubs: 201 for who may send, 401 for others. */
export interface EventHubsServer {
  readonly origin: string;
  readonly received: readonly ReceivedEvents[];
  /** Answers with this instead of 201; null for 201. */
  status: number | null;
  /** Requests are answered when it is settled. */
  gate: Promise<void>;
  close(): Promise<void>;
}

interface Allowed {
  readonly keyName: string;
  readonly key: string;
  readonly token?: string;
  now(): number;
}

/** Opens it on a free port of this machine. */
export async function startEventHubs(allowed: Allowed): Promise<EventHubsServer> {
  const received: ReceivedEvents[] = [];
  const server = http.createServer((request, response) => {
    void text(request).then(async (body) => {
      const { url = '', headers } = request;
      await opened.gate;
      const permitted = isSigned(headers.authorization ?? '', `${opened.origin}${url}`, allowed);
      if (permitted) received.push({ path: url, headers, text: body });
      response.statusCode = permitted ? (opened.status ?? 201) : 401;
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const opened: EventHubsServer = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    status: null,
    gate: Promise.resolve(),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return opened;
}

/** As the service checks it: the resource covers the URL, the signature is the key's, and it has not expired. */
function isSigned(authorization: string, url: string, { keyName, key, token, now }: Allowed): boolean {
  if (token !== undefined && authorization === `Bearer ${token}`) return true;
  const [scheme, parameters = ''] = authorization.split(' ');
  const fields = new URLSearchParams(parameters);
  const [resource, expiry] = [fields.get('sr') ?? '', fields.get('se') ?? ''];
  const signature = createHmac('sha256', key)
    .update(`${encodeURIComponent(resource)}\n${expiry}`)
    .digest('base64');
  return (
    scheme === 'SharedAccessSignature' &&
    fields.get('skn') === keyName &&
    fields.get('sig') === signature &&
    Number(expiry) * 1000 > now() &&
    url.toLowerCase().startsWith(`${resource}/`)
  );
}
