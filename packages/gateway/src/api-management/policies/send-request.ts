import type { SendRequestConfig } from '@apim-kit/policy';
import { PolicyError } from '../errors/policy-error.js';
import type { Exchange } from '../exchange/exchange.js';
import type { ResponseState } from '../exchange/response-state.js';
import { responseVariable } from '../exchange/response-variable.js';
import type { Handler } from '../pipeline/handler.js';
import { callWhole } from './call-whole.js';
import { makeSentRequest, type MadeRequest } from './make-sent-request.js';
import { timeoutOf } from './timeout.js';

const policy = 'send-request';

/** Sends a request of its own and keeps the response in a variable. */
export const sendRequest: Handler<SendRequestConfig> = (config, compile) => {
  if (config.bufferResponse !== undefined && config.bufferResponse !== true) {
    return compile.unsupported(
      'a response in a variable is always buffered; buffer-response says otherwise.',
    );
  }
  const make = makeSentRequest(config, compile);
  const name = config.responseVariableName;
  const readVariable = name === undefined ? null : compile.text(name);
  const readTimeoutMs = timeoutOf(config.timeout ?? 60, config.timeoutMs, compile);
  const readFails = compile.boolean(config.failOnErrorStatusCode ?? false);
  const ignoreError = compile.literal(config.ignoreError ?? false);
  return async (exchange) => {
    const variable = readVariable?.(exchange) ?? null;
    const timeoutMs = readTimeoutMs(exchange);
    const fails = readFails(exchange);
    const request = await make(exchange);
    try {
      const response = await receive(exchange, request, timeoutMs);
      if (response.status >= 400 && fails) throw errorStatus(response.status);
      if (variable !== null) exchange.setVariable(variable, responseVariable(response));
      exchange.note(() => `${variable ?? 'no variable'}: ${response.status}`);
    } catch (error) {
      if (!ignoreError || !isFailure(error)) throw error;
      if (variable !== null) exchange.setVariable(variable, null);
      exchange.note(
        () => `${variable ?? 'no variable'}: null, for ${error.details.reason}: ${error.message}`,
      );
    }
    return undefined;
  };
};

async function receive(exchange: Exchange, made: MadeRequest, timeoutMs: number): Promise<ResponseState> {
  const response = await callWhole(policy, exchange, { ...made, timeoutMs });
  // What a vault or a token endpoint gives.
  exchange.recorder.hideIn({ headers: response.headerList, body: response.messageBody.content });
  return response;
}

/** What the network and the other side can do wrong; a client that left waits for nothing any more. */
const isFailure = (error: unknown): error is PolicyError =>
  error instanceof PolicyError &&
  error.details.source === policy &&
  error.details.reason !== 'ClientConnectionFailure' &&
  error.details.reason !== 'PolicyNotSupported';

const errorStatus = (status: number): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'BackendErrorStatusCode',
    message: `The other side answered with status ${status}.`,
    response: 'internal',
  });
