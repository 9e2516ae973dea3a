import type { Exchange } from '../exchange/exchange.js';
import { takeBody } from '../exchange/take-body.js';
import type { Flow, Run } from './flow.js';

/** Bodies that the expressions of a policy read. */
export interface BodyNeeds {
  requestBody: boolean;
  responseBody: boolean;
}

/** Buffers what the policy's expressions read just before it runs; what nobody reads keeps streaming. */
export function withBodies(run: Run, needs: Readonly<BodyNeeds>, policy: string): Run {
  if (!needs.requestBody && !needs.responseBody) return run;
  const { requestBody, responseBody } = needs;
  return (exchange) => {
    const request = requestBody && !exchange.request.messageBody.readable;
    const response = responseBody && exchange.response?.messageBody.readable === false;
    return request || response ? buffered(exchange, request, response, run, policy) : run(exchange);
  };
}

async function buffered(
  exchange: Exchange,
  request: boolean,
  response: boolean,
  run: Run,
  policy: string,
): Promise<Flow> {
  if (request) await takeBody(exchange.request.messageBody, policy, 'request');
  if (response) await takeBody(exchange.response!.messageBody, policy, 'response');
  return run(exchange);
}
