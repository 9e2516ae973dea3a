import { describeValue } from '@apim-kit/expressions';
import { ownExpression } from '../exchange/own-expression.js';
import { copyOf, responseIn, responseVariable } from '../exchange/response-variable.js';

/**
 * A value that shares nothing with another: what a request does to it must not be seen by the next. Strings, numbers
 * and other values that never change are themselves.
 */
export function copyValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Uint8Array) return value.slice();
  const response = responseIn(value);
  if (response !== undefined) return responseVariable(copyOf(response));
  if (!jsonTypes.has(describeValue(value).type)) return value;
  return deepClone({ value });
}

const jsonTypes: ReadonlySet<string> = new Set(['JObject', 'JArray', 'JValue', 'JProperty', 'JToken']);

const deepClone = ownExpression('@(((JToken)context.Variables["value"]).DeepClone())');
