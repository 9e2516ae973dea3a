import type { FindAndReplaceConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { bytesOf, changeText } from './message-text.js';

/** Replaces every occurrence of a text in the body of the request or the response. */
export const findAndReplace: Handler<FindAndReplaceConfig> = ({ from, to }, compile) => {
  const readFrom = compile.text(from);
  const readTo = compile.text(to);
  return async (exchange) => {
    const wanted = readFrom(exchange);
    const other = readTo(exchange);
    if (wanted === '') throw invalidValue('find-and-replace', 'from must not be empty.');
    const message = compile.message(exchange);
    const bytes = await bytesOf(message.messageBody, compile);
    if (bytes === null) return undefined;
    changeText(message, bytes, compile, (text, write) => {
      const parts = text.split(write(wanted));
      exchange.note(() => `${parts.length - 1} times`);
      return parts.join(write(other));
    });
    return undefined;
  };
};
