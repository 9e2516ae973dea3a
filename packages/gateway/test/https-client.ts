import { once } from 'node:events';
import type http from 'node:http';
import https from 'node:https';
import type { TLSSocket } from 'node:tls';
import { certificates } from './mtls-environment.js';

/** What came back over a real socket. */
export interface Answer {
  readonly status: number;
  readonly reason: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly sessionReused: boolean;
}

/** Sends one request to a port of this machine as `sample.dev`. */
export async function ask(
  url: string,
  path: string,
  options: https.RequestOptions = {},
  body?: string,
): Promise<Answer> {
  const { port, hostname } = new URL(url);
  const request = https.request({
    agent: false,
    host: '127.0.0.1',
    port,
    path,
    servername: hostname === '127.0.0.1' ? '' : hostname,
    ca: certificates.server.certificate.toPem(),
    checkServerIdentity: () => undefined,
    ...options,
    headers: { Host: `${hostname}:${port}`, ...options.headers },
  });
  request.end(body);
  const [message] = (await once(request, 'response')) as [http.IncomingMessage];
  const sessionReused = (message.socket as TLSSocket).isSessionReused();
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return {
    status: message.statusCode!,
    reason: message.statusMessage!,
    headers: message.headers,
    text: Buffer.concat(chunks).toString('latin1'),
    sessionReused,
  };
}
