import type { Value } from '@apim-kit/policy';
import { PolicyError } from '../errors/policy-error.js';
import { conversionFailure, invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Run } from '../pipeline/flow.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { bytesOf, setText } from './message-text.js';

interface Config {
  readonly apply: Value<string>;
  readonly considerAcceptHeader?: Value<boolean>;
}

/** How one format becomes another. */
export interface Conversion {
  /** Whether a Content-Type says the format that is converted. */
  readonly from: (contentType: string | undefined) => boolean;
  /** What `apply` says for that format only. */
  readonly fromName: string;
  /** What an Accept header holds that asks for the other. */
  readonly wanted: RegExp;
  readonly contentType: string;
  /** @param charset That the message names. */
  convert(bytes: Uint8Array, exchange: Exchange, charset: string | undefined): string;
}

/** Compiles a policy that converts the body of the request or the response. */
export function convertsBody(config: Config, conversion: Conversion, compile: PolicyCompiler): Run {
  const { policy } = compile.site;
  const readApply = compile.text(config.apply);
  const readConsiders = compile.boolean(config.considerAcceptHeader ?? true);
  return async (exchange) => {
    const message = compile.message(exchange);
    const { headerList, messageBody } = message;
    const apply = readApply(exchange);
    if (apply !== 'always' && apply !== conversion.fromName) {
      throw invalidValue(policy, `apply can't be '${apply}'.`);
    }
    const applies = apply === 'always' || conversion.from(headerList.get('Content-Type'));
    const accept = exchange.request.headerList.get('Accept') ?? '';
    if (!applies || (readConsiders(exchange) && !conversion.wanted.test(accept))) {
      exchange.note(() =>
        applies ? 'the Accept header does not ask for it' : 'the body is of another type',
      );
      return undefined;
    }
    const bytes = await bytesOf(messageBody, compile);
    if (bytes === null || bytes.length === 0) return undefined;
    let converted: string;
    try {
      converted = conversion.convert(bytes, exchange, messageBody.charset);
    } catch (error) {
      if (error instanceof PolicyError) throw error;
      throw conversionFailure(policy, error);
    }
    setText(message, converted);
    headerList.set('Content-Type', conversion.contentType);
    return undefined;
  };
}
