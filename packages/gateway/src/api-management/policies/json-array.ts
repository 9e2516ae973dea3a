import { compileExpression, type CompiledExpression } from '@apim-kit/expressions';
import type { Exchange } from '../exchange/exchange.js';
import { valueContext } from './value-context.js';

let parse: CompiledExpression | undefined;

/** Values as a variable holds them for expressions: a `JArray`. */
export function jsonArray(values: readonly object[], exchange: Exchange): unknown {
  if (parse === undefined) {
    const result = compileExpression('@(JArray.Parse((string)context.Variables["value"]))');
    if (!result.ok) throw new Error('JArray can not be parsed.');
    parse = result.expression;
  }
  return parse.evaluate(valueContext(JSON.stringify(values), exchange));
}
