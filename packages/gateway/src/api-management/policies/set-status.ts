import type { SetStatusConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { checkHeaderValue } from './header-values.js';
import { statusCodeOf } from './status-code.js';

const policy = 'set-status';

/** Sets status code and reason phrase of the response. */
export const setStatus: Handler<SetStatusConfig> = ({ code, reason = '' }, compile) => {
  const readCode = statusCodeOf(code, compile);
  const readReason = compile.text(reason);
  return (exchange) => {
    const status = readCode(exchange);
    const phrase = readReason(exchange);
    checkHeaderValue(policy, 'reason', phrase);
    const response = compile.response(exchange);
    response.status = status;
    response.reason = phrase;
    return undefined;
  };
};
