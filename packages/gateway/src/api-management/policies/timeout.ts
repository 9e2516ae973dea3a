import type { Value } from '@apim-kit/policy';
import { longestDelayMs } from '../../server/timers.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';

/**
 * Compiles the milliseconds that a policy waits for an answer. Reading throws PolicyError for a time below 0. A policy
 * that waits 0 seconds waits for nothing; to clients 0 means for ever.
 *
 * @param ms Instead of the seconds.
 */
export function timeoutOf(
  seconds: Value<number>,
  ms: Value<number> | undefined,
  compile: PolicyCompiler,
): Read<number> {
  const [attribute, factor] = ms === undefined ? (['timeout', 1000] as const) : (['timeout-ms', 1] as const);
  const read = compile.number(ms ?? seconds);
  return (exchange) => {
    const value = read(exchange);
    if (!(value >= 0)) throw invalidValue(compile.site.policy, `${attribute} must not be ${value}.`);
    return Math.min(Math.max(1, value * factor), longestDelayMs);
  };
}
