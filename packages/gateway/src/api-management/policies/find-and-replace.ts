import type { FindAndReplaceConfig } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { bytesOf } from './message-text.js';

/** Replaces every occurrence of a text in the body of the request or the response. */
export const findAndReplace: Handler<FindAndReplaceConfig> = ({ from, to }, compile) => {
  const readFrom = compile.text(from);
  const readTo = compile.text(to);
  return async (exchange) => {
    const wanted = readFrom(exchange);
    const other = readTo(exchange);
    if (wanted === '') throw invalidValue('find-and-replace', 'from must not be empty.');
    const { messageBody } = compile.message(exchange);
    const bytes = await bytesOf(messageBody, compile);
    if (bytes === null) return undefined;
    // As UTF-8 the bytes of a text are found where its characters are; what is not UTF-8 stays as it is.
    const parts = Buffer.from(bytes).toString('latin1').split(Buffer.from(wanted).toString('latin1'));
    exchange.note(() => `${parts.length - 1} times`);
    if (parts.length > 1) {
      messageBody.replace(Buffer.from(parts.join(Buffer.from(other).toString('latin1')), 'latin1'));
    }
    return undefined;
  };
};
