import type { Value } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';

/** @throws PolicyError for a status that no response can have: one below 200 only announces another */
export function checkStatusCode(policy: string, status: number): number {
  if (Number.isInteger(status) && status >= 200 && status <= 999) return status;
  throw invalidValue(policy, `${status} is no status code of a response.`);
}

/** Compiles the status of a response. Reading throws PolicyError for a number that no response can have. */
export function statusCodeOf(value: Value<number>, compile: PolicyCompiler): Read<number> {
  const read = compile.number(value);
  return (exchange) => checkStatusCode(compile.site.policy, read(exchange));
}
