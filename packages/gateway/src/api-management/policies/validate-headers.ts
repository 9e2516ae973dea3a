import type { ValidateHeadersConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { checkParameter, unspecified } from '../validation/check-parameter.js';
import { noSchemas } from '../validation/schema-set.js';
import { actionOf, settles } from '../validation/settle.js';
import { ofTheWire } from './wire-headers.js';

/** Checks the headers of the response against what the API defines for its status. */
export const validateHeaders: Handler<ValidateHeadersConfig> = (config, compile) => {
  const readSpecified = actionOf(config.specifiedHeaderAction, compile);
  const readUnspecified = actionOf(config.unspecifiedHeaderAction, compile);
  const single = (config.headers ?? []).map(
    ({ name, action }) => [compile.text(name), actionOf(action, compile)] as const,
  );
  const settle = settles(config.errorsVariableName, compile);
  return (exchange) => {
    const { status, headerList } = compile.response(exchange);
    const defined = exchange.compiledOperation?.contract.responseContracts?.[status]?.headers ?? {};
    const schemas = exchange.compiledApi?.schemas ?? noSchemas;
    const own = (header: string) =>
      single.find(([name]) => name(exchange).toLowerCase() === header.toLowerCase())?.[1](exchange);
    const known = new Set(Object.keys(defined).map((name) => name.toLowerCase()));
    const others = new Map([...headerList].map(([name]) => [name.toLowerCase(), name]));
    settle(exchange, [
      ...Object.entries(defined).flatMap(([name, definition]) =>
        checkParameter(definition, headerList.values(name), {
          name,
          type: 'ResponseHeader',
          action: own(name) ?? readSpecified(exchange),
          schemas,
        }),
      ),
      ...[...others]
        .filter(([key]) => !known.has(key) && !ofTheWire.has(key))
        .flatMap(([, name]) => unspecified(name, 'ResponseHeader', own(name) ?? readUnspecified(exchange))),
    ]);
    return undefined;
  };
};
