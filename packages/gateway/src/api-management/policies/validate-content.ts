import type { ValidateContentConfig } from '@apim-kit/policy';
import { BodyTooLargeError } from '../exchange/message-body.js';
import type { Handler } from '../pipeline/handler.js';
import { contentChecks } from '../validation/content-checks.js';
import { contentTypeOf } from '../validation/content-type-map.js';
import type { ValidationFinding } from '../validation/finding.js';
import { actionOf, settles } from '../validation/settle.js';
import { bytesOf } from './message-text.js';

/** Checks size, content type and content of a body against what the API defines. */
export const validateContent: Handler<ValidateContentConfig> = (config, compile) => {
  const readUnspecified = actionOf(config.unspecifiedContentTypeAction, compile);
  const readMaximum = compile.number(config.maxSize);
  const readExceeded = actionOf(config.sizeExceededAction, compile);
  const readType = contentTypeOf(config.contentTypeMap, compile);
  const checks = contentChecks(config.contents ?? [], compile);
  const settle = settles(config.errorsVariableName, compile);
  const bodyType = compile.target === 'request' ? 'RequestBody' : 'ResponseBody';
  const whose = compile.target === 'request' ? 'Request' : 'Response';

  return async (exchange) => {
    const { headerList, messageBody } = compile.message(exchange);
    const maximum = readMaximum(exchange);
    const tooLarge = (size: number): readonly ValidationFinding[] => {
      const action = readExceeded(exchange);
      if (action === 'ignore') return [];
      const text = (limit: string): string =>
        `${whose}'s body is ${size} bytes long and it exceeds the ${limit} of ${maximum} bytes.`;
      return [
        {
          name: '',
          type: bodyType,
          rule: 'SizeLimit',
          details: text('configured limit'),
          publicResponse: text('limit'),
          action,
        },
      ];
    };

    // The answer to HEAD tells the length of a body that it does not have.
    const bodiless = compile.target === 'response' && exchange.request.method === 'HEAD';
    const declared = bodiless ? 0 : Number(headerList.get('Content-Length') ?? 0);
    if (declared > maximum) {
      settle(exchange, tooLarge(declared));
      return undefined;
    }
    let bytes: Uint8Array | null;
    try {
      bytes = await bytesOf(messageBody, compile);
    } catch (error) {
      const cause = error instanceof Error ? error.cause : undefined;
      // What can't even be taken in is too large for certain; when that is no reason to stop, the error is.
      if (cause instanceof BodyTooLargeError) settle(exchange, tooLarge(maximum + 1));
      throw error;
    }
    if (bytes === null || bytes.length === 0) return undefined;
    if (bytes.length > maximum) {
      settle(exchange, tooLarge(bytes.length));
      return undefined;
    }
    const type = readType(exchange, headerList.get('Content-Type'));
    const found = await checks(exchange, type, bytes, messageBody.charset);
    if (found !== 'unspecified') {
      settle(exchange, found);
      return undefined;
    }
    const action = readUnspecified(exchange);
    if (action === 'ignore') return undefined;
    const details = `Unspecified content type ${type} is not allowed.`;
    settle(exchange, [
      { name: type, type: bodyType, rule: 'Unspecified', details, publicResponse: details, action },
    ]);
    return undefined;
  };
};
