import { compileExpression, describeValue } from '@apim-kit/expressions';
import type { Exchange } from '../exchange/exchange.js';
import { NamedMap } from '../exchange/named-map.js';
import { copyOf, responseIn, responseVariable } from '../exchange/response-variable.js';

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
  return deepClone.evaluate(contextOf(value, exchange));
}

const jsonTypes: ReadonlySet<string> = new Set(['JObject', 'JArray', 'JValue', 'JProperty', 'JToken']);

type Compiled = Extract<ReturnType<typeof compileExpression>, { ok: true }>['expression'];

let deepClone: Compiled | undefined;

function compileDeepClone(): Compiled {
  const result = compileExpression('@(((JToken)context.Variables["value"]).DeepClone())');
  if (!result.ok) throw new Error('JToken has no DeepClone.');
  return result.expression;
}

/** The exchange as it is, but for its variables. */
const contextOf = (value: unknown, exchange: Exchange): Parameters<Compiled['evaluate']>[0] => ({
  api: null,
  backend: null,
  deployment: exchange.deployment,
  elapsedTicks: () => 0n,
  graphQL: null,
  lastError: null,
  operation: null,
  product: null,
  request: exchange.request,
  requestId: '',
  response: null,
  subscription: null,
  timestampTicks: 0n,
  tracing: false,
  user: null,
  variables: new NamedMap([['value', value]]),
  workspace: null,
  trace: () => undefined,
  nowTicks: () => 0n,
  random: () => 0,
  verifyCertificate: () => false,
});
