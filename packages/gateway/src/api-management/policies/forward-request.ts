import type { ForwardRequestConfig } from '@apim-kit/policy';
import type { Body } from '../../message/message.js';
import type { BackendRequest } from '../backend/backend-client.js';
import { PolicyError } from '../errors/policy-error.js';
import { bodyFailure, invalidValue, unsupportedFailure } from '../errors/policy-failures.js';
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

  const forward = async (exchange: Exchange, version: Version): Promise<Flow> => {
    const { request, breaker } = outgoing(exchange, {
      timeoutMs: readTimeoutMs(exchange),
      bufferResponse,
      followRedirects: readRedirects(exchange),
      http2: version,
    });
    const response = await (breaker === null
      ? callBackend(policy, exchange, request)
      : counted(breaker, exchange, request));
    exchange.response?.messageBody.replace(null);
    exchange.response = response;
    if (failOnErrorStatusCode && response.status >= 400) throw errorStatus(response.status);
    return undefined;
  };

  return (exchange) => {
    const answer = compile.target === 'sent' ? null : exchange.compiledApi?.answerGraphQL;
    if (answer != null) return answered(exchange, answer);
    const [check] = exchange.subscriptionChecks;
    if (check !== undefined && exchange.compiledApi?.relayWebSocket == null) {
      throw unsupportedFailure(
        check.policy,
        'what passes through a WebSocket to a backend is not looked into.',
      );
    }
    const version = versionOf(readVersion(exchange));
    if (!readBufferRequest(exchange)) return forward(exchange, version);
    return bufferRequest(exchange).then(() => forward(exchange, version));
  };
};

async function answered(
  exchange: Exchange,
  answer: (exchange: Exchange) => Promise<ResponseState>,
): Promise<Flow> {
  exchange.response = await answer(exchange);
  return undefined;
}

async function bufferRequest({ request }: Exchange): Promise<void> {
  try {
    await request.messageBody.buffer();
  } catch (error) {
    throw bodyFailure(policy, 'request', error);
  }
}

type Version = BackendRequest['http2'];

/** How the policy wants the request sent. */
type Manner = Pick<BackendRequest, 'timeoutMs' | 'bufferResponse' | 'followRedirects' | 'http2'>;

interface Outgoing {
  readonly request: BackendRequest;
  readonly breaker: CircuitBreaker | null;
}

/** The request of the client, as policies have changed it. Written out: spreading costs more than all else here. */
function outgoingOf(exchange: Exchange, manner: Manner): Outgoing {
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
      timeoutMs: manner.timeoutMs,
      bufferResponse: manner.bufferResponse,
      followRedirects: manner.followRedirects,
      http2: request.webSocket ? 'none' : manner.http2,
      tls: withIdentity(tls, clientIdentity),
      proxy: exchange.proxy,
      webSocket: request.webSocket,
    },
    breaker,
  };
}

/** The request that a GraphQL resolver has made; `set-url` gives the path below what `set-backend-service` names. */
function outgoingOfResolver(exchange: Exchange, manner: Manner): Outgoing {
  const sent = exchange.sent!;
  const { request, backendService } = exchange;
  if (backendService === null && request.backendUrl.base === null) {
    const { signal } = exchange;
    return { request: { ...madeOf(policy, sent, exchange), ...manner, signal }, breaker: null };
  }
  const url = URL.canParse(sent.url) ? new URL(sent.url) : new URL(sent.url, 'http://backend');
  request.backendUrl = request.backendUrl.withTarget(url.pathname + url.search);
  request.method = sent.method;
  request.headerList.filter(() => false);
  for (const [name, value] of sent.headerList) request.headerList.append(name, value);
  request.messageBody.replace(sent.messageBody.content);
  exchange.clientIdentity = sent.clientIdentity;
  return outgoingOf(exchange, manner);
}

/** Calls the backend, and tells its circuit breaker how that went. */
async function counted(
  breaker: CircuitBreaker,
  exchange: Exchange,
  request: BackendRequest,
): Promise<ResponseState> {
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

function versionOf(text: string): Version {
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
