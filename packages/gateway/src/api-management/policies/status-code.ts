import type { Value } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';

/** Compiles the status of a response. Reading throws PolicyError for a number that no response can have. */
export function statusCodeOf(value: Value<number>, compile: PolicyCompiler): Read<number> {
  const read = compile.number(value);
  return (exchange) => {
    const status = read(exchange);
    if (Number.isInteger(status) && status >= 200 && status <= 999) return status;
    throw invalidValue(compile.site.policy, `${status} is no status code of a response.`);
  };
}
