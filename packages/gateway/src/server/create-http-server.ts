import http from 'node:http';
import https from 'node:https';
import { maxHeaderBytes } from '../message/max-header-bytes.js';
import type { TlsSettings } from './tls-settings.js';

/**
 * Makes a server that takes what Application Gateway takes.
 *
 * @param tls Null for plain HTTP.
 * @param current The TLS settings at the time of a handshake.
 */
export function createHttpServer(
  tls: TlsSettings | null,
  current: () => TlsSettings | null,
): http.Server | https.Server {
  const common = {
    maxHeaderSize: maxHeaderBytes,
    // Answered by the hops, in their own words.
    requireHostHeader: false,
    keepAliveTimeout: 75_000,
  };
  const server =
    tls === null
      ? http.createServer(common)
      : https.createServer({
          ...common,
          ...tls.context,
          ALPNProtocols: ['http/1.1'],
          requestCert: tls.requestCertificate,
          // The gateway answers 400 itself; TLS only asks.
          rejectUnauthorized: false,
          SNICallback: (name, done) => done(null, current()?.contextFor(name)),
        });
  // Headers past a count would be dropped silently; their bytes are limited instead.
  server.maxHeadersCount = 0;
  return server;
}
