import type { IncomingMessage } from 'node:http';
import type { HttpData, InvocationRequest, TypedData } from './core-types.js';
import type { RouteMatch } from './router.js';
import { clientCertificateHeader, readClientCertificate, schemeOf } from './transport.js';

/** Absolute URL of a request as the Functions host builds it; `undefined` when the client sent nonsense. */
export function readUrl(request: IncomingMessage, fallbackHost: string): URL | undefined {
  const host = request.headers.host ?? fallbackHost;
  const target = request.url ?? '/';
  if (!/^[\w.:[\]-]+$/.test(host) || !target.startsWith('/')) return undefined;
  const address = `${schemeOf(request)}://${host}${target}`;
  return URL.canParse(address) ? new URL(address) : undefined;
}

/**
 * Headers as the Functions host hands them on: names in lower case, repeated ones joined by a comma. Where this host
 * terminates TLS, the client certificate's header tells of the handshake, whatever the client wrote into it.
 */
export function readHeaders(request: IncomingMessage): Record<string, string> {
  const headers: Record<string, string> = Object.create(null) as Record<string, string>;
  const { rawHeaders } = request;
  for (let i = 0; i + 1 < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!.toLowerCase();
    const value = rawHeaders[i + 1]!;
    headers[name] = name in headers ? `${headers[name]},${value}` : value;
  }
  const certificate = readClientCertificate(request);
  if (certificate === null) delete headers[clientCertificateHeader];
  else if (certificate !== undefined) headers[clientCertificateHeader] = certificate;
  return { ...headers };
}

/** The query as the Functions host hands it on: repeated parameters joined by a comma. */
function readQuery(url: URL): Record<string, string> {
  const names = [...new Set(url.searchParams.keys())];
  return Object.fromEntries(names.map((name) => [name, url.searchParams.getAll(name).join(',')]));
}

/** What the worker gets for an HTTP trigger, with the body, or null for one that goes the streaming way. */
export function toInvocationRequest(
  invocationId: string,
  request: IncomingMessage,
  url: URL,
  match: RouteMatch,
  body: Uint8Array | null,
): InvocationRequest {
  const headers = readHeaders(request);
  const query = readQuery(url);
  const http: HttpData = {
    method: request.method ?? 'GET',
    url: url.href,
    headers,
    query,
    params: match.params,
    body: body === null || body.length === 0 ? null : { bytes: body },
  };
  const params = Object.entries(match.params).map(([name, value]): [string, TypedData] => [
    name,
    { string: value },
  ]);
  return {
    invocationId,
    functionId: match.function.name,
    inputData: [{ name: match.function.binding, data: { http } }],
    triggerMetadata: {
      ...Object.fromEntries(params),
      Headers: { json: JSON.stringify(headers) },
      Query: { json: JSON.stringify(query) },
    },
    traceContext:
      headers['traceparent'] === undefined
        ? null
        : { traceParent: headers['traceparent'], traceState: headers['tracestate'] ?? '' },
  };
}
