import type { ReturnResponseConfig } from '@apim-kit/policy';
import { ResponseState } from '../exchange/response-state.js';
import type { Handler } from '../pipeline/handler.js';

/** Ends the exchange with a response of its own: 200 without a body unless the policies inside say more. */
export const returnResponse: Handler<ReturnResponseConfig> = (
  { responseVariableName, policies },
  compile,
) => {
  if (responseVariableName !== undefined) {
    return compile.unsupported(
      'response-variable-name takes the response of send-request, which does not run here.',
    );
  }
  const run = policies.length === 0 ? null : compile.policies(policies, null, 'returned');
  return (exchange) => {
    exchange.returned = new ResponseState(200);
    const flow = run?.(exchange);
    return flow instanceof Promise ? flow.then(() => stands(exchange)) : stands(exchange);
  };
};

function stands(exchange: Parameters<ReturnType<typeof returnResponse>>[0]): 'end' {
  exchange.response?.messageBody.replace(null);
  exchange.response = exchange.returned;
  exchange.returned = null;
  return 'end';
}
