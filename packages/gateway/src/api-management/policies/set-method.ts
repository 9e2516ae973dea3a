import type { SetMethodConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';

/** RFC 9110, 5.6.2. */
const token = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;

/** Sets the method with which the backend is called, or that of the request inside `send-request`. */
export const setMethod: Handler<SetMethodConfig> = ({ method }, compile) => {
  const readMethod = compile.text(method);
  return (exchange) => {
    const request = compile.target === 'sent' ? exchange.sent! : exchange.request;
    const name = readMethod(exchange).trim();
    if (!token.test(name)) throw invalidValue('set-method', `'${name}' is no HTTP method.`);
    // What follows it on the connection would be no HTTP any more.
    if (name.toUpperCase() === 'CONNECT') throw invalidValue('set-method', 'CONNECT opens a tunnel.');
    request.method = name;
    return undefined;
  };
};
