import type { CheckHeaderConfig } from '@apim-kit/policy';
import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';
import type { Handler } from '../pipeline/handler.js';
import { statusCodeOf } from './status-code.js';

/** Refuses requests that lack a header or have another value than the listed ones. */
export const checkHeader: Handler<CheckHeaderConfig> = (config, compile) => {
  const readName = compile.text(config.name);
  const readStatus = statusCodeOf(config.failedCheckHttpcode, compile);
  const readMessage = compile.text(config.failedCheckErrorMessage ?? '');
  const readIgnoreCase = compile.boolean(config.ignoreCase ?? false);
  const readValues = (config.values ?? []).map((value) => compile.text(value));
  return (exchange) => {
    const name = readName(exchange);
    const fold = readIgnoreCase(exchange) ? (text: string) => text.toLowerCase() : (text: string) => text;
    const allowed = readValues.map((read) => fold(read(exchange)));
    const found = exchange.request.headerList.values(name);
    // A header that is repeated passes only when each of its values is allowed: no line hides behind another.
    const refused = allowed.length === 0 ? undefined : found.find((value) => !allowed.includes(fold(value)));
    if (found.length > 0 && refused === undefined) return undefined;
    const [reason, message] =
      refused === undefined
        ? (['HeaderNotFound', `Header ${name} was not found in the request. Access denied.`] as const)
        : ([
            'HeaderValueNotAllowed',
            `Header ${name} value of ${refused} is not allowed. Access denied.`,
          ] as const);
    throw new PolicyError({
      source: 'check-header',
      reason,
      message,
      response: platformResponse(readStatus(exchange), readMessage(exchange) || message),
    });
  };
};
