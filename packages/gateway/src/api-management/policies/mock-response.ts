import type { MockResponseConfig } from '@apim-kit/policy';
import { ResponseState } from '../exchange/response-state.js';
import type { Handler } from '../pipeline/handler.js';

/** Ends the exchange with an example of the operation, or an empty body when it has none. */
export const mockResponse: Handler<MockResponseConfig> = (
  { statusCode = 200, contentType, index, enabled = true },
  compile,
) => {
  if (index !== undefined && compile.literal(index) !== 0) {
    return compile.unsupported('index picks among several examples; an operation has one of each kind here.');
  }
  if (!compile.literal(enabled)) {
    return (exchange) => {
      exchange.note(() => 'not enabled');
      return undefined;
    };
  }
  const status = compile.literal(statusCode);
  const wanted = contentType === undefined ? undefined : compile.literal(contentType);
  return (exchange) => {
    const examples = Object.entries(exchange.compiledOperation?.responses[status] ?? {});
    const example = wanted === undefined ? examples[0] : examples.find(([type]) => sameType(type, wanted));
    const response = new ResponseState(status);
    const type = wanted ?? example?.[0];
    if (type !== undefined) response.headerList.set('Content-Type', type);
    if (example !== undefined) response.messageBody.replace(Buffer.from(textOf(example[1])));
    exchange.note(() => (example === undefined ? 'no example' : `example ${status} ${example[0]}`));
    exchange.response?.messageBody.replace(null);
    exchange.response = response;
    return 'end';
  };
};

const sameType = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const textOf = (example: unknown): string =>
  typeof example === 'string' ? example : JSON.stringify(example);
