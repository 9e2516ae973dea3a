import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import type { Answer } from './answer.js';
import type { OutgoingRequest } from './sender.js';
import type { Target } from './target.js';

/** Sends one request over a connection of its own: real sockets, real TLS, the server's certificate checked. */
export function sendRequest(target: Target, request: OutgoingRequest): Promise<Answer> {
  const { clientCertificate } = request;
  const options: RequestOptions = {
    agent: false,
    host: target.address,
    port: target.port,
    method: request.method,
    path: request.path,
    headers: { Host: target.hostHeader, ...request.headers },
  };
  if (target.tls) {
    options.servername = target.tls.serverName;
    options.ca = [...target.tls.certificateAuthorities];
    if (clientCertificate) {
      options.pfx = Buffer.from(clientCertificate.bytes);
      options.passphrase = clientCertificate.password;
    }
  }
  const send = target.tls ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const outgoing = send(options, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => resolve(answerOf(incoming, Buffer.concat(chunks).toString('utf8'))));
    });
    // A handshake that was accepted: the check is about the answer.
    outgoing.on('upgrade', (incoming, socket) => {
      socket.destroy();
      resolve(answerOf(incoming, ''));
    });
    outgoing.on('error', reject);
    outgoing.end(request.body);
  });
}

const answerOf = ({ statusCode, statusMessage, headers }: IncomingMessage, body: string): Answer => ({
  status: statusCode ?? 0,
  reason: statusMessage ?? '',
  headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
  body,
});
