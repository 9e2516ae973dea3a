import type { SetBodyConfig, Value } from '@apim-kit/policy';
import { conversionFailure } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler } from '../pipeline/handler.js';
import { compileTemplate } from '../liquid/compile-template.js';
import { templateScope } from '../liquid/template-scope.js';
import { bytesOf } from './message-text.js';
import { readTemplate } from './set-body-template.js';

/**
 * Compiles a text that a policy sends: as it stands, or a Liquid template that is filled from the message the policy
 * acts on. Undefined when the template can't be read, which is reported.
 */
export function templateText(
  text: SetBodyConfig['body'],
  template: Value<string> | undefined,
  compile: PolicyCompiler,
): ((exchange: Exchange) => Promise<string>) | undefined {
  const plain = typeof text === 'object' && text.kind === 'markup' ? text.xml : null;
  const readText = typeof text === 'object' && text.kind === 'markup' ? () => plain! : compile.text(text);
  if (template === undefined) return (exchange) => Promise.resolve(readText(exchange));
  const constant = typeof text === 'string' ? text : plain;
  const compiled = constant === null ? null : readTemplate(constant, compile);
  if (compiled === undefined) return undefined;
  return async (exchange) => {
    const message = compile.message(exchange);
    await bytesOf(message.messageBody, compile);
    try {
      const { values, render } = compiled ?? compileTemplate(readText(exchange));
      return render(templateScope(message, exchange, values, { nil: '', parseDates: true }));
    } catch (error) {
      throw conversionFailure(compile.site.policy, error);
    }
  };
}
