import type { ReturnResponseConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import { ResponseState } from '../exchange/response-state.js';
import { copyOf, responseIn } from '../exchange/response-variable.js';
import type { Handler } from '../pipeline/handler.js';

/** Ends with a response of its own: 200 without a body or what a variable holds, changed by the policies inside. */
export const returnResponse: Handler<ReturnResponseConfig> = (
  { responseVariableName, policies },
  compile,
) => {
  const variable = responseVariableName === undefined ? null : compile.literal(responseVariableName);
  const run = policies.length === 0 ? null : compile.policies(policies, null, 'returned');
  return (exchange) => {
    exchange.returned = variable === null ? new ResponseState(200) : responseOf(exchange, variable);
    const flow = run?.(exchange);
    return flow instanceof Promise ? flow.then(() => stands(exchange)) : stands(exchange);
  };
};

/** A copy: what the policies inside change, the variable does not show. */
function responseOf({ variables }: Exchange, variable: string): ResponseState {
  const response = responseIn(variables.get(variable));
  if (response === undefined) {
    throw invalidValue('return-response', `Variable '${variable}' holds no response.`);
  }
  return copyOf(response);
}

function stands(exchange: Exchange): 'end' {
  exchange.response?.messageBody.replace(null);
  exchange.response = exchange.returned;
  exchange.returned = null;
  return 'end';
}
