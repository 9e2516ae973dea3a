import { toText } from '@apim-kit/expressions';
import type { SetBodyConfig } from '@apim-kit/policy';
import type { Handler, Read } from '../pipeline/handler.js';
import { setBytes, setText } from './message-text.js';
import { setBodyTemplate } from './set-body-template.js';

/** Replaces the body of the request or the response. */
export const setBody: Handler<SetBodyConfig> = (config, compile) => {
  if (config.template !== undefined && compile.literal(config.template) === 'liquid') {
    return setBodyTemplate(config, compile);
  }
  if (config.htmlDecodeExpression !== undefined && compile.literal(config.htmlDecodeExpression)) {
    return compile.unsupported('html-decode-expression is not documented.');
  }
  const { body } = config;
  if (typeof body === 'object' && body.kind === 'markup' && /@[({]/.test(body.xml)) {
    return compile.unsupported('its child elements hold expressions.');
  }
  // xsi-nil and parse-date steer what Liquid makes of XML and JSON; without a template they have nothing to say.
  const read: Read<unknown> =
    typeof body === 'object' && body.kind === 'markup' ? () => body.xml : compile.object(body).read;
  return (exchange) => {
    const value = read(exchange);
    const message = compile.message(exchange);
    if (value instanceof Uint8Array) setBytes(message, value);
    else setText(message, typeof value === 'string' ? value : toText(value));
    const { content } = message.messageBody;
    exchange.note(() => `${(content as Uint8Array).length} bytes`);
    return undefined;
  };
};
