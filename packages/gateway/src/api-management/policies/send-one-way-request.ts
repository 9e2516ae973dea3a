import type { SendOneWayRequestConfig } from '@apim-kit/policy';
import { discard } from '../../message/discard.js';
import { RequestCancellation } from '../../message/request-signal.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler } from '../pipeline/handler.js';
import { makeSentRequest, type MadeRequest } from './make-sent-request.js';
import { timeoutOf } from './timeout.js';

/** Sends a request of its own and waits for nothing: neither its response nor its failure reaches the caller. */
export const sendOneWayRequest: Handler<SendOneWayRequestConfig> = (config, compile) => {
  const make = makeSentRequest(config, compile);
  const readTimeoutMs = timeoutOf(config.timeout ?? 60, undefined, compile);
  return async (exchange) => {
    const timeoutMs = readTimeoutMs(exchange);
    const request = await make(exchange);
    void send(exchange, request, timeoutMs);
    exchange.note(() => `${request.method} ${request.origin}${request.path}`);
    return undefined;
  };
};

/** It outlives the request, so the client's leaving does not end it. */
async function send({ services }: Exchange, made: MadeRequest, timeoutMs: number): Promise<void> {
  try {
    const response = await services.fetch.send({
      ...made,
      timeoutMs,
      signal: new RequestCancellation(),
      // Its head is enough: the body is given up.
      bufferResponse: false,
    });
    discard(response);
  } catch {
    // Nobody waits for it.
  }
}
