import type { Value } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';

interface Config {
  readonly incrementCondition?: Value<boolean>;
  readonly incrementCount?: Value<number>;
}

/** Calls `add` with what a call counts: at once, or when its response is known where an expression decides. */
export type Count = (exchange: Exchange, add: (count: number) => void) => void;

/** What is counted can't be taken back: that would let more calls pass than the limit says. */
const notNegative =
  (read: Read<number>, policy: string): Read<number> =>
  (exchange) => {
    const count = read(exchange);
    if (!(count >= 0)) throw invalidValue(policy, `increment-count must not be ${count}.`);
    return count;
  };

/**
 * Compiles whether and how much a call counts.
 *
 * @param atEnd Wait for the response in any case.
 */
export function countOf(
  { incrementCondition = true, incrementCount = 1 }: Config,
  compile: PolicyCompiler,
  atEnd: (exchange: Exchange) => boolean = () => false,
): Count {
  // What they read of the response is not there yet when the policy runs; the request's body is, if asked for now.
  const condition = compile.boolean(incrementCondition);
  const amount = notNegative(compile.number(incrementCount), compile.site.policy);
  const { responseBody } = compile.needs;
  const deferred = [incrementCondition, incrementCount].some(
    (value) => typeof value === 'object' && value.kind === 'expression',
  );
  return (exchange, add) => {
    if (!deferred && !atEnd(exchange)) {
      if (condition(exchange)) add(amount(exchange));
      return;
    }
    exchange.beforeResponse(async (response) => {
      try {
        if (responseBody) await response.messageBody.take();
        if (condition(exchange)) add(amount(exchange));
      } catch {
        // A call of which nobody can tell whether it counts does count.
        add(1);
      }
    });
  };
}
