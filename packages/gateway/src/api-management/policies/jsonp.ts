import type { JsonpConfig } from '@apim-kit/policy';
import { platformResponse } from '../errors/error-responses.js';
import { PolicyError } from '../errors/policy-error.js';
import type { Handler } from '../pipeline/handler.js';
import { decodeQuery, readQuery } from '../routing/query-string.js';
import { bytesOf, refuseEncoded } from './message-text.js';
import { isJson } from './media-types.js';

const identifier = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/** Makes a JSON response a script that calls the function which the query names. */
export const jsonp: Handler<JsonpConfig> = ({ callbackParameterName }, compile) => {
  const readName = compile.text(callbackParameterName);
  return async (exchange) => {
    const name = readName(exchange);
    const { target } = exchange.request;
    const mark = target.indexOf('?');
    const parameter = readQuery(mark < 0 ? '' : target.slice(mark + 1)).find((one) => one.name === name);
    if (parameter === undefined) return undefined;
    const callback = decodeQuery(parameter.rawValue);
    if (!identifier.test(callback)) throw invalidCallback(name);
    const response = compile.response(exchange);
    const { headerList, messageBody } = response;
    if (!isJson(headerList.get('Content-Type'))) return undefined;
    const body = (await bytesOf(messageBody, compile)) ?? new Uint8Array();
    if (body.length > 0) refuseEncoded(response, 'jsonp');
    messageBody.replace(Buffer.concat([Buffer.from(`${callback}(`), body, Buffer.from(');')]));
    headerList.set('Content-Type', 'application/javascript');
    return undefined;
  };
};

function invalidCallback(name: string): PolicyError {
  const message = `Value of callback parameter ${name} is not a valid JavaScript identifier.`;
  return new PolicyError({
    source: 'jsonp',
    reason: 'CallbackParameterInvalid',
    message,
    response: platformResponse(400, message),
  });
}
