import type { Section } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import { HeaderList } from '../../message/header-list.js';
import type { GatewayResponse } from '../../message/message.js';
import { internalServerError } from '../errors/error-responses.js';
import { PolicyError, type ErrorResponse } from '../errors/policy-error.js';
import type { Exchange } from '../exchange/exchange.js';
import { ResponseState } from '../exchange/response-state.js';
import type { Flow } from './flow.js';

/**
 * Takes an exchange through its sections: inbound, backend, outbound, and on-error for an error anywhere.
 *
 * @param prepare Built-in steps before inbound; what they throw goes to on-error too.
 */
export async function serve(exchange: Exchange, prepare: () => void): Promise<GatewayResponse> {
  try {
    prepare();
    for (const section of forward) {
      if (section === 'outbound') {
        exchange.ensureResponse();
        if (exchange.hasBackendHooks) await exchange.runBackendHooks();
      }
      const flow = run(exchange, section);
      if ((flow instanceof Promise ? await flow : flow) === 'end') break;
      if (exchange.probe !== null) {
        if (!exchange.probe.refused) throw exchange.probe.otherwise;
        break;
      }
    }
  } catch (error) {
    await fail(exchange, policyErrorOf(error));
  }
  exchange.ensureResponse();
  if (exchange.hasHooks) {
    try {
      await exchange.runHooks();
    } catch (error) {
      enter(exchange, policyErrorOf(error));
    }
  }
  return finish(exchange);
}

const forward = ['inbound', 'backend', 'outbound'] as const satisfies Section[];

function run(exchange: Exchange, section: Section): Flow | Promise<Flow> {
  return exchange.plan.section(section)?.(exchange);
}

async function fail(exchange: Exchange, error: PolicyError): Promise<void> {
  exchange.probe = null;
  enter(exchange, error);
  try {
    await run(exchange, 'on-error');
  } catch (second) {
    enter(exchange, policyErrorOf(second));
  }
}

/** Shows the error to on-error: as `context.LastError`, and as the response that the caller would get. */
function enter(exchange: Exchange, error: PolicyError): void {
  const { source, reason, response } = error.details;
  exchange.returned = null;
  if (response !== 'present' || exchange.response === null) {
    exchange.response?.messageBody.replace(null);
    exchange.response = responseOf(
      typeof response === 'string' ? internalServerError(exchange.requestId) : response,
    );
  }
  const { status } = exchange.response;
  exchange.lastError = {
    source,
    reason,
    message: error.message,
    scope: error.place?.scope ?? null,
    section: error.place?.section ?? null,
    path: error.place?.path ?? null,
    policyId: error.place?.policyId ?? null,
    httpErrorCode: status,
  };
  exchange.recorder.add(() => ({
    kind: 'refusal',
    hop: 'api-management',
    status,
    source,
    reason,
    message: error.message,
  }));
}

function responseOf({ status, reason, body, headers = new HeaderList() }: ErrorResponse): ResponseState {
  headers.set('Content-Type', 'application/json');
  return new ResponseState(status, reason, headers, Buffer.from(body));
}

function policyErrorOf(error: unknown): PolicyError {
  if (error instanceof PolicyError) return error;
  const message = errorMessage(error);
  return new PolicyError({
    source: 'api-management',
    reason: 'InternalError',
    message,
    response: 'internal',
    cause: error,
  });
}

function finish(exchange: Exchange): GatewayResponse {
  const { request, response } = exchange;
  const { status, reason, headerList, messageBody } = response!;
  const socket = exchange.takeSocket();
  if (socket !== null) {
    const relayed = exchange.compiledApi?.relayWebSocket?.(exchange, socket) ?? socket;
    return { status, reason, headers: headerList, body: null, tunnel: { socket: relayed } };
  }
  const body = messageBody.content;
  const bodiless = status === 204 || status === 304 || request.incomingMethod === 'HEAD';
  if (bodiless) {
    if (body !== null) messageBody.replace(null);
    return { status, reason, headers: headerList, body: null };
  }
  // A body in memory may have been changed; of a stream only the backend knows the length.
  if (body === null || body instanceof Uint8Array) {
    headerList.set('Content-Length', String(body?.length ?? 0));
  }
  return { status, reason, headers: headerList, body };
}
