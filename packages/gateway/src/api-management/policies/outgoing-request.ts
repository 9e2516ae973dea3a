import type { Body } from '../../message/message.js';
import type { BackendRequest } from '../backend/backend-client.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { CircuitBreaker } from '../installation/circuit-breaker.js';
import { availableBackend } from './available-backend.js';
import { withIdentity } from './backend-identity.js';
import { forwardedHeaders } from './forwarded-headers.js';
import { madeOf } from './make-sent-request.js';

const policy = 'forward-request';

/** How the policy wants the request sent. */
export type ForwardOptions = Pick<
  BackendRequest,
  'timeoutMs' | 'bufferResponse' | 'followRedirects' | 'http2'
>;

/** What goes to the backend, and the circuit breaker that is told how it went. */
export interface OutgoingRequest {
  readonly request: BackendRequest;
  readonly breaker: CircuitBreaker | null;
}

/**
 * The request of the client, as policies have changed it. Written out: spreading costs more than all else here.
 *
 * @throws PolicyError
 */
export function outgoingRequest(exchange: Exchange, options: ForwardOptions): OutgoingRequest {
  const { request, clientIdentity } = exchange;
  const { base, tls, breaker, credentials } = availableBackend(policy, exchange);
  const { content } = request.messageBody;
  refuseSpent(content);
  const headers = forwardedHeaders(request);
  const path = request.backendUrl.requestTarget;
  return {
    request: {
      origin: base.origin,
      path: credentials === null ? path : credentials.target(path),
      method: request.method,
      headers: credentials === null ? headers : credentials.headers(headers),
      body: content,
      signal: exchange.signal,
      timeoutMs: options.timeoutMs,
      bufferResponse: options.bufferResponse,
      followRedirects: options.followRedirects,
      http2: request.webSocket ? 'none' : options.http2,
      tls: withIdentity(tls, clientIdentity),
      proxy: exchange.proxy,
      webSocket: request.webSocket,
    },
    breaker,
  };
}

/**
 * The request that a GraphQL resolver has made; `set-url` gives the path below what `set-backend-service` names.
 *
 * @throws PolicyError
 */
export function resolverRequest(exchange: Exchange, options: ForwardOptions): OutgoingRequest {
  const sent = exchange.sent!;
  const { request, backendService } = exchange;
  if (backendService === null && request.backendUrl.base === null) {
    const { signal } = exchange;
    return { request: { ...madeOf(policy, sent, exchange), ...options, signal }, breaker: null };
  }
  const url = URL.canParse(sent.url) ? new URL(sent.url) : new URL(sent.url, 'http://backend');
  request.backendUrl = request.backendUrl.withTarget(url.pathname + url.search);
  request.method = sent.method;
  request.headerList.filter(() => false);
  for (const [name, value] of sent.headerList) request.headerList.append(name, value);
  request.messageBody.replace(sent.messageBody.content);
  exchange.clientIdentity = sent.clientIdentity;
  return outgoingRequest(exchange, options);
}

/** What was streamed to a backend once is gone: half a body must never be sent as if it were all. */
function refuseSpent(body: Body): void {
  if (body === null || body instanceof Uint8Array || !body.readableDidRead) return;
  throw invalidValue(
    policy,
    'The body of the request was sent already; buffer-request-body keeps it for another time.',
  );
}
