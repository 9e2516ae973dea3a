import type { ForwardRequestConfig } from '@apim-kit/policy';
import type { BackendRequest } from '../backend/backend-client.js';
import { PolicyError } from '../errors/policy-error.js';
import { invalidValue, unsupportedFailure } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import type { Flow } from '../pipeline/flow.js';
import type { Exchange } from '../exchange/exchange.js';
import type { ResponseState } from '../exchange/response-state.js';
import { bufferBody } from '../exchange/take-body.js';
import type { CircuitBreaker } from '../installation/circuit-breaker.js';
import { callBackend } from './call-backend.js';
import { outgoingRequest, resolverRequest } from './outgoing-request.js';
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

  const outgoing = compile.target === 'sent' ? resolverRequest : outgoingRequest;

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
    return bufferBody(exchange.request.messageBody, policy, 'request').then(() => forward(exchange, version));
  };
};

async function answered(
  exchange: Exchange,
  answer: (exchange: Exchange) => Promise<ResponseState>,
): Promise<Flow> {
  exchange.response = await answer(exchange);
  return undefined;
}

type Version = BackendRequest['http2'];

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
