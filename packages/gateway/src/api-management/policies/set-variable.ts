import type { SetVariableConfig } from '@apim-kit/policy';
import { describeValue } from '@apim-kit/expressions';
import { invalidValue } from '../errors/policy-failures.js';
import type { Handler } from '../pipeline/handler.js';

/**
 * The types that a context variable can hold.
 *
 * @see https://learn.microsoft.com/azure/api-management/set-variable-policy#allowed-types
 */
const allowedTypes: ReadonlySet<string> = new Set(
  [
    ['null', 'string', 'byte[]', 'sbyte[]', 'Guid', 'DateTime', 'TimeSpan', 'IResponse', 'Jwt'],
    ['bool', 'char', 'sbyte', 'byte', 'short', 'ushort', 'int', 'uint', 'long', 'ulong'],
    ['float', 'double', 'decimal'],
    ['JArray', 'JConstructor', 'JContainer', 'JObject', 'JProperty', 'JRaw', 'JToken', 'JValue'],
  ].flat(),
);

/** Keeps a value for the expressions that come later. */
export const setVariable: Handler<SetVariableConfig> = ({ name, value }, compile) => {
  const variable = compile.literal(name);
  const { read, type } = compile.object(value);
  const checked = !allowedTypes.has(type);
  return (exchange) => {
    const result = read(exchange);
    if (checked) checkType(variable, result);
    exchange.setVariable(variable, result);
    return undefined;
  };
};

/** Only what the compiler can't know, the type of an `object`, is looked at for every request. */
function checkType(variable: string, value: unknown): void {
  const { type } = describeValue(value);
  if (allowedTypes.has(type)) return;
  throw invalidValue('set-variable', `A value of type ${type} can't be kept in variable '${variable}'.`);
}
