import { compileExpression, describeValue } from '@apim-kit/expressions';
import type { Exchange } from '../exchange/exchange.js';
import { copyOf, responseIn, responseVariable } from '../exchange/response-variable.js';
import { valueContext } from './value-context.js';

/**
 * A value that shares nothing with another: what a request does to it must not be seen by the next. Strings, numbers
 * and other values that never change are themselves.
 */
export function copyValue(value: unknown, exchange: Exchange): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return value.slice();
  const response = responseIn(value);
  if (response !== undefined) return responseVariable(copyOf(response));
  if (!jsonTypes.has(describeValue(value).type)) return value;
  deepClone ??= compileDeepClone();
  return deepClone.evaluate(valueContext(value, exchange));
}

const jsonTypes: ReadonlySet<string> = new Set(['JObject', 'JArray', 'JValue', 'JProperty', 'JToken']);

type Compiled = Extract<ReturnType<typeof compileExpression>, { ok: true }>['expression'];

let deepClone: Compiled | undefined;

function compileDeepClone(): Compiled {
  const result = compileExpression('@(((JToken)context.Variables["value"]).DeepClone())');
  if (!result.ok) throw new Error('JToken has no DeepClone.');
  return result.expression;
}
