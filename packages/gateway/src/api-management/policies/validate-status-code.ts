import type { ValidateStatusCodeConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { actionOf, settles } from '../validation/settle.js';

/** Checks that the API defines the status of the response. */
export const validateStatusCode: Handler<ValidateStatusCodeConfig> = (config, compile) => {
  const readDefault = actionOf(config.unspecifiedStatusCodeAction, compile);
  const single = (config.statusCodes ?? []).map(
    ({ code, action }) => [compile.number(code), actionOf(action, compile)] as const,
  );
  const settle = settles(config.errorsVariableName, compile);
  return (exchange) => {
    const { status } = compile.response(exchange);
    const { contract, responses } = exchange.compiledOperation ?? {};
    const specified =
      contract?.responseContracts?.[status] !== undefined || responses?.[status] !== undefined;
    if (specified) return undefined;
    const own = single.find(([code]) => code(exchange) === status)?.[1];
    const action = (own ?? readDefault)(exchange);
    if (action === 'ignore') return undefined;
    const details = `Response status code ${status} is not allowed.`;
    const name = String(status);
    settle(exchange, [
      { name, type: 'StatusCode', rule: 'Unspecified', details, publicResponse: null, action },
    ]);
    return undefined;
  };
};
