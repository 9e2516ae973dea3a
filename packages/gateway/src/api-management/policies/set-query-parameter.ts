import type { SetQueryParameterConfig } from '@apim-kit/policy';
import type { Handler } from '../pipeline/handler.js';
import { encodeText, readQuery, writeQuery } from '../routing/query-string.js';
import { existsActionOf } from './exists-action.js';

/** Adds, replaces or deletes a parameter of the query that the backend gets. */
export const setQueryParameter: Handler<SetQueryParameterConfig> = (
  { name, existsAction = 'override', values = [] },
  compile,
) => {
  const readName = compile.text(name);
  const readAction = compile.text(existsAction);
  const readValues = values.map((value) => compile.text(value));
  return (exchange) => {
    const { request } = exchange;
    const parameter = readName(exchange);
    const action = existsActionOf('set-query-parameter', readAction(exchange));
    const parameters = readQuery(request.backendUrl.query);
    if (action === 'skip' && parameters.some((other) => other.name === parameter)) return undefined;
    const given = action === 'delete' ? [] : readValues.map((read) => read(exchange));
    const kept = action === 'append' ? parameters : parameters.filter((other) => other.name !== parameter);
    const added = given.map((value) => ({
      name: parameter,
      rawName: encodeText(parameter),
      rawValue: encodeText(value),
    }));
    request.backendUrl = request.backendUrl.withQuery(writeQuery([...kept, ...added]));
    exchange.note(() => `${action} ${parameter}: ${request.backendUrl.query}`);
    return undefined;
  };
};
