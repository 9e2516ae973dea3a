import type { SetBodyConfig } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import { messages } from '../diagnostics.js';
import { conversionFailure } from '../errors/policy-failures.js';
import { compileTemplate, type LiquidTemplate } from '../liquid/compile-template.js';
import { unknownFilters } from '../liquid/filters.js';
import { templateScope, type TemplateOptions } from '../liquid/template-scope.js';
import type { Run } from '../pipeline/flow.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { never } from '../pipeline/value-compiler.js';
import { bytesOf, setText } from './message-text.js';

/** Compiles `set-body` with a Liquid template: it makes the new body of the one that is there. */
export function setBodyTemplate({ body, xsiNil, parseDate }: SetBodyConfig, compile: PolicyCompiler): Run {
  const { policy } = compile.site;
  const options: TemplateOptions = {
    nil: xsiNil !== undefined && compile.literal(xsiNil) === 'null' ? null : '',
    parseDates: compile.literal(parseDate ?? true),
  };
  const constant = typeof body === 'string' ? body : body.kind === 'markup' ? body.xml : null;
  const template = constant === null ? null : readTemplate(constant, compile);
  if (template === undefined) return never;
  const readText =
    constant === null && typeof body === 'object' && body.kind !== 'markup' ? compile.text(body) : null;
  return async (exchange) => {
    const message = compile.message(exchange);
    await bytesOf(message.messageBody, compile);
    let text: string;
    try {
      const { values, render } = template ?? compileTemplate(readText!(exchange));
      text = render(templateScope(message, exchange, values, options));
    } catch (error) {
      throw conversionFailure(policy, error);
    }
    setText(message, text);
    exchange.note(() => `${Buffer.byteLength(text)} bytes`);
    return undefined;
  };
}

/** Compiles a template; what is wrong with it is reported, and undefined when it can not be read. */
export function readTemplate(text: string, compile: PolicyCompiler): LiquidTemplate | undefined {
  for (const name of unknownFilters(text)) compile.report(messages.unknownFilter(name));
  try {
    return compileTemplate(text);
  } catch (error) {
    compile.report(messages.invalidTemplate(errorMessage(error)));
    return undefined;
  }
}
