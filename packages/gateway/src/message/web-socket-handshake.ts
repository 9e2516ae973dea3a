import { createHash, randomBytes } from 'node:crypto';
import type { GatewayRequest } from './message.js';

/** Headers in which the two ends of one connection agree on the WebSocket; each hop has its own. */
export const handshakeHeaders: ReadonlySet<string> = new Set([
  'sec-websocket-accept',
  'sec-websocket-key',
  'sec-websocket-version',
]);

/** @see https://www.rfc-editor.org/rfc/rfc6455#section-1.3 */
const guid = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';

/** What a server answers to a key. */
export const acceptOf = (key: string): string =>
  createHash('sha1')
    .update(key + guid)
    .digest('base64');

/** A key for a connection of the gateway's own. */
export const newHandshakeKey = (): string => randomBytes(16).toString('base64');

/** Whether a request is the opening handshake of a WebSocket, whole and right (RFC 6455, 4.2.1). */
export function isHandshake({
  method,
  httpVersion = '1.1',
  headers,
  body,
}: Pick<GatewayRequest, 'method' | 'httpVersion' | 'headers' | 'body'>): boolean {
  return (
    method === 'GET' &&
    httpVersion === '1.1' &&
    body === null &&
    hasToken(headers.get('Connection'), 'upgrade') &&
    hasToken(headers.get('Upgrade'), 'websocket') &&
    headers.get('Sec-WebSocket-Version') === '13' &&
    /^[A-Za-z0-9+/]{22}==$/.test(headers.get('Sec-WebSocket-Key') ?? '')
  );
}

/** Whether a list header such as Upgrade names a token. */
export const hasToken = (value: string | undefined, token: string): boolean =>
  value !== undefined && value.split(',').some((part) => part.trim().toLowerCase() === token);
