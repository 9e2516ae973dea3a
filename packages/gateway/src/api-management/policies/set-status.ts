import type { SetStatusConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { checkHeaderValue } from './header-values.js';

const policy = 'set-status';

/** Sets status code and reason phrase of the response. */
export const setStatus: Handler<SetStatusConfig> = ({ code, reason = '' }, compile) => {
  const readCode = compile.number(code);
  const readReason = compile.text(reason);
  return (exchange) => {
    const status = readCode(exchange);
    if (!Number.isInteger(status) || status < 200 || status > 999) {
      throw invalidValue(policy, `${status} is no status code of a response.`);
    }
    const phrase = readReason(exchange);
    checkHeaderValue(policy, 'reason', phrase);
    const response = compile.response(exchange);
    response.status = status;
    response.reason = phrase;
    return undefined;
  };
};
