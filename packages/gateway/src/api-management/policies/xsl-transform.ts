import type { XslTransformConfig } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import { messages } from '../diagnostics.js';
import { conversionFailure } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';
import { never } from '../pipeline/value-compiler.js';
import { foreignTo } from '../xml/check-stylesheet.js';
import { decodeXml, parseXml } from '../xml/parse-xml.js';
import { transformXml } from '../xml/transform-xml.js';
import { bytesOf, setText } from './message-text.js';

const policy = 'xsl-transform';

/** Transforms an XML body with XSLT 1.0. The engine is loaded with the first document that has the policy. */
export const xslTransform: Handler<XslTransformConfig> = (config, compile) => {
  const { xml: stylesheet } = config.stylesheet;
  if (/@[({]/.test(stylesheet)) {
    return compile.unsupported('its style sheet holds expressions; parameters take them.');
  }
  try {
    const foreign = foreignTo(parseXml(stylesheet));
    if (foreign !== undefined) return compile.unsupported(`its style sheet uses ${foreign}.`);
  } catch (error) {
    compile.report(messages.invalidStylesheet(errorMessage(error)));
    return never;
  }
  const readParameters = (config.parameters ?? []).map(({ name, parameterName, value }) => ({
    name: compile.text(name ?? parameterName ?? ''),
    value: compile.text(value ?? ''),
  }));
  return async (exchange) => {
    const message = compile.message(exchange);
    const { messageBody } = message;
    const bytes = await bytesOf(messageBody, compile);
    const parameters = readParameters.map(({ name, value }) => ({
      name: name(exchange),
      value: value(exchange),
    }));
    let text: string;
    try {
      const source = decodeXml(bytes ?? new Uint8Array(0), messageBody.charset);
      // The engine takes what is no XML for an empty document.
      parseXml(source);
      text = await transformXml(source, stylesheet, {
        parameters,
        note: (line) => exchange.note(() => line),
      });
    } catch (error) {
      throw conversionFailure(policy, error);
    }
    setText(message, text);
    exchange.note(() => `${Buffer.byteLength(text)} bytes`);
    return undefined;
  };
};
