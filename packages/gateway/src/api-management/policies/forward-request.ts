import type { ForwardRequestConfig } from '@apim-kit/policy';
import type { Body } from '../../message/message.js';
import type { BackendRequest } from '../backend/backend-client.js';
import { PolicyError } from '../errors/policy-error.js';
import { bodyFailure, invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import type { Flow } from '../pipeline/flow.js';
import type { Exchange } from '../exchange/exchange.js';
import type { ResponseState } from '../exchange/response-state.js';
import type { CircuitBreaker } from '../installation/circuit-breaker.js';
import { availableBackend } from './available-backend.js';
import { withIdentity } from './backend-identity.js';
import { callBackend } from './call-backend.js';
import { forwardedHeaders } from './forwarded-headers.js';
import { madeOf } from './make-sent-request.js';
import { timeoutOf } from './timeout.js';

const policy = 'forward-request';
const defaultTimeoutSeconds = 300;

/** Sends the request to the backend and takes its response; bodies stream both ways. */
export const forwardRequest: Handler<ForwardRequestConfig> = (config, compile) => {
  if (config.continueTimeout !== undefined) {
    return compile.unsupported('continue-timeout waits for 100 Continue, which is never asked for.');
  }
  const readTimeoutMs = timeoutOf(config.timeout ?? defaultTimeoutSeconds, config.timeoutMs, compile);
  const readVersion = compile.text(config.httpVersion ?? '1');
  const readRedirects = compile.boolean(config.followRedirects ?? false);
  const readBufferRequest = compile.boolean(config.bufferRequestBody ?? false);
  const bufferResponse = compile.literal(config.bufferResponse ?? true);
  const failOnErrorStatusCode = compile.literal(config.failOnErrorStatusCode ?? false);

  const outgoing = compile.target === 'sent' ? outgoingOfResolver : outgoingOf;

  return async (exchange): Promise<Flow> => {
    const answer = compile.target === 'sent' ? null : exchange.compiledApi?.answerGraphQL;
    if (answer != null) {
      exchange.response = await answer(exchange);
      return undefined;
    }
    const version = versionOf(readVersion(exchange));
    if (readBufferRequest(exchange)) {
      await exchange.request.messageBody.buffer().catch((error: unknown) => {
        throw bodyFailure(policy, 'request', error);
      });
    }
    const request = outgoing(exchange);
    const response = await counted(request.breaker, exchange, {
      ...request,
      signal: exchange.signal,
      timeoutMs: readTimeoutMs(exchange),
      bufferResponse,
      followRedirects: readRedirects(exchange),
      http2: request.webSocket ? 'none' : version,
    });
    exchange.response?.messageBody.replace(null);
    exchange.response = response;
    if (failOnErrorStatusCode && response.status >= 400) throw errorStatus(response.status);
    return undefined;
  };
};

type Outgoing = Pick<BackendRequest, 'origin' | 'path' | 'method' | 'headers' | 'body' | 'tls' | 'proxy'> & {
  readonly webSocket: boolean;
  readonly breaker: CircuitBreaker | null;
};

/** The request of the client, as policies have changed it. */
function outgoingOf(exchange: Exchange): Outgoing {
  const { request, clientIdentity, proxy } = exchange;
  const { base, tls, breaker, credentials } = availableBackend(policy, exchange);
  refuseSpent(request.messageBody.content);
  const headers = forwardedHeaders(request);
  const path = request.backendUrl.requestTarget;
  return {
    origin: base.origin,
    path: credentials === null ? path : credentials.target(path),
    method: request.method,
    headers: credentials === null ? headers : credentials.headers(headers),
    body: request.messageBody.content,
    tls: withIdentity(tls, clientIdentity),
    proxy,
    webSocket: request.webSocket,
    breaker,
  };
}

/** The request that a GraphQL resolver has made; `set-url` gives the path below what `set-backend-service` names. */
function outgoingOfResolver(exchange: Exchange): Outgoing {
  const sent = exchange.sent!;
  const { request, backendService } = exchange;
  if (backendService === null && request.backendUrl.base === null) {
    return { ...madeOf(policy, sent, exchange), webSocket: false, breaker: null };
  }
  const url = URL.canParse(sent.url) ? new URL(sent.url) : new URL(sent.url, 'http://backend');
  request.backendUrl = request.backendUrl.withTarget(url.pathname + url.search);
  request.method = sent.method;
  request.headerList.filter(() => false);
  for (const [name, value] of sent.headerList) request.headerList.append(name, value);
  request.messageBody.replace(sent.messageBody.content);
  exchange.clientIdentity = sent.clientIdentity;
  return outgoingOf(exchange);
}

/** Calls the backend, and tells its circuit breaker how that went. */
async function counted(
  breaker: CircuitBreaker | null,
  exchange: Exchange,
  request: BackendRequest,
): Promise<ResponseState> {
  if (breaker === null) return callBackend(policy, exchange, request);
  try {
    const response = await callBackend(policy, exchange, request);
    const retryAfter = response.headerList.get('Retry-After');
    breaker.record({ status: response.status, retryAfter }, exchange.services.now());
    return response;
  } catch (error) {
    const reason = error instanceof PolicyError ? error.details.reason : undefined;
    // A client that left says nothing about the backend.
    if (reason !== undefined && reason !== 'ClientConnectionFailure') {
      breaker.record({ reason }, exchange.services.now());
    }
    throw error;
  }
}

/** What was streamed to a backend once is gone: half a body must never be sent as if it were all. */
function refuseSpent(body: Body): void {
  if (body === null || body instanceof Uint8Array || !body.readableDidRead) return;
  throw invalidValue(
    policy,
    'The body of the request was sent already; buffer-request-body keeps it for another time.',
  );
}

function versionOf(text: string): BackendRequest['http2'] {
  switch (text) {
    case '1':
      return 'none';
    case '2':
      return 'required';
    case '2or1':
      return 'offered';
    default:
      throw invalidValue(policy, `http-version can't be '${text}'.`);
  }
}

/** The response stays in place, so that on-error can show or change it. */
const errorStatus = (status: number): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'BackendErrorStatusCode',
    message: `The backend answered with status ${status}.`,
    response: 'present',
  });
