import { request as httpRequest } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { CheckRequest } from '@apim-kit/environment';
import type { Target } from './target.js';

/** A response as it came over the socket. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  /** Lower-case names; repeated lines joined by a comma and a blank, as Node joins them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A client certificate for one connection. */
export interface ClientCertificate {
  readonly pfx: Uint8Array;
  readonly password: string;
}

/** Sends one request over a connection of its own: real sockets, real TLS, the server's certificate checked. */
export function sendCheck(
  target: Target,
  request: Pick<CheckRequest, 'method' | 'path' | 'body'> & {
    readonly headers: Readonly<Record<string, string>>;
  },
  clientCertificate?: ClientCertificate,
): Promise<Answer> {
  const options: RequestOptions = {
    agent: false,
    host: target.address,
    port: target.port,
    method: request.method ?? 'GET',
    path: request.path,
    headers: { Host: target.hostHeader, ...request.headers },
  };
  if (target.tls) {
    options.servername = target.tls.serverName;
    options.ca = target.tls.certificateAuthority;
    if (clientCertificate) {
      options.pfx = Buffer.from(clientCertificate.pfx);
      options.passphrase = clientCertificate.password;
    }
  }
  const send = target.tls ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = send(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () =>
        resolve({
          status: incoming.statusCode ?? 0,
          reason: incoming.statusMessage ?? '',
          headers: Object.fromEntries(
            Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
          ),
          body: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(request.body);
  });
}
