import { encodeForwardedCertificate, type Certificate } from '@apim-kit/certificates';
import { rfc2253Name } from '../client-authentication/rfc2253-name.js';
import type { Exchange } from '../exchange.js';

/** How a server variable gets its value, or why it has none here. */
export type ServerVariable =
  | { readonly of: 'request' | 'response'; readonly read: (exchange: Exchange) => string }
  | { readonly unsupported: string };

const request = (read: (exchange: Exchange) => string): ServerVariable => ({ of: 'request', read });

/** Of the client certificate, empty without one: an empty value takes the client's own header away. */
const certificate = (read: (certificate: Certificate) => string): ServerVariable =>
  request(({ connection, verdict }) =>
    verdict.mode === 'none' || connection.clientCertificate === null
      ? ''
      : read(connection.clientCertificate),
  );

/** Encoding costs more than the rest of a rewrite; a connection repeats its certificate with every request. */
const escaped = new WeakMap<Certificate, string>();

function escapedPem(of: Certificate): string {
  let text = escaped.get(of);
  if (text === undefined) {
    text = encodeForwardedCertificate(of);
    escaped.set(of, text);
  }
  return text;
}

const queryOf = (target: string): string => {
  const mark = target.indexOf('?');
  return mark < 0 ? '' : target.slice(mark + 1);
};

/**
 * The server variables of Application Gateway by name. Formats of dates, names and numbers are those of nginx where
 * Microsoft documents none.
 *
 * @see https://learn.microsoft.com/azure/application-gateway/rewrite-http-headers-url#server-variables
 */
export const serverVariables: ReadonlyMap<string, ServerVariable> = new Map<string, ServerVariable>([
  [
    'add_x_forwarded_for_proxy',
    request(({ forwardedFor, connection: { remoteAddress } }) =>
      forwardedFor ? `${forwardedFor}, ${remoteAddress}` : remoteAddress,
    ),
  ],
  ['ciphers_supported', { unsupported: 'Node does not show the client hello' }],
  ['ciphers_used', request(({ connection }) => connection.tls?.cipher ?? '')],
  ['client_ip', request(({ connection }) => connection.remoteAddress)],
  ['client_port', request(({ connection }) => String(connection.remotePort))],
  ['client_tcp_rtt', { unsupported: 'Node does not show TCP_INFO' }],
  ['client_user', request(({ headers }) => basicUser(headers.get('Authorization')))],
  ['host', request(({ host }) => host)],
  ['http_method', request(({ method }) => method)],
  ['http_status', { of: 'response', read: ({ response }) => (response ? String(response.status) : '') }],
  ['http_version', request(({ httpVersion }) => `HTTP/${httpVersion}`)],
  ['query_string', request(({ queryString }) => queryString ?? '')],
  ['received_bytes', { unsupported: 'bodies stream, so their length is not known in time' }],
  ['request_query', request(({ originalTarget }) => queryOf(originalTarget))],
  ['request_scheme', request(({ connection }) => (connection.encrypted ? 'https' : 'http'))],
  ['request_uri', request(({ originalTarget }) => originalTarget)],
  ['sent_bytes', { unsupported: 'bodies stream, so their length is not known in time' }],
  ['server_port', request(({ connection }) => String(connection.localPort))],
  ['ssl_connection_protocol', request(({ connection }) => connection.tls?.protocol ?? '')],
  ['ssl_enabled', request(({ connection }) => (connection.encrypted ? 'On' : ''))],
  ['uri_path', request(({ path }) => path)],
  ['client_certificate', certificate(escapedPem)],
  ['client_certificate_end_date', certificate(({ notAfter }) => opensslDate(notAfter))],
  ['client_certificate_fingerprint', certificate(({ thumbprint }) => thumbprint.toLowerCase())],
  ['client_certificate_issuer', certificate(({ issuerName }) => rfc2253Name(issuerName))],
  ['client_certificate_serial', certificate(({ serialNumber }) => serialNumber)],
  ['client_certificate_start_date', certificate(({ notBefore }) => opensslDate(notBefore))],
  ['client_certificate_subject', certificate(({ subjectName }) => rfc2253Name(subjectName))],
  ['client_certificate_verification', request(({ verdict }) => verdict.verification)],
]);

/** The value of a cookie, `var_cookie_NAME`. */
export function cookieVariable(name: string): ServerVariable {
  return request(({ headers }) => {
    for (const line of headers.values('Cookie')) {
      for (const pair of line.split(';')) {
        const equals = pair.indexOf('=');
        if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
      }
    }
    return '';
  });
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Feb  2 08:49:43 2074 GMT`, as OpenSSL prints a time. */
export function opensslDate(date: Date): string {
  const day = String(date.getUTCDate()).padStart(2, ' ');
  const time = date.toISOString().slice(-13, -5);
  return `${months[date.getUTCMonth()]} ${day} ${time} ${date.getUTCFullYear()} GMT`;
}

function basicUser(authorization: string | undefined): string {
  const match = /^basic +([a-z0-9+/]+=*)$/i.exec(authorization ?? '');
  if (!match) return '';
  const text = Buffer.from(match[1]!, 'base64').toString('latin1');
  const colon = text.indexOf(':');
  // What comes out of base64 may hold line breaks, which no header may carry.
  return colon < 0 || /[^\x20-\x7e\x80-\xff]/.test(text) ? '' : text.slice(0, colon);
}
