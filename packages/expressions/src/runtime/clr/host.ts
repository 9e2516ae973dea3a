import type { ExpressionContext } from '../../context.js';
import { ExpressionError } from '../../expression-error.js';

let current: ExpressionContext | null = null;

/**
 * The request that the running expression belongs to: clock, randomness, trust and what `context` shows.
 *
 * @throws ExpressionError `engine-failure` outside an evaluation
 */
export function currentHost(): ExpressionContext {
  if (current === null)
    throw new ExpressionError(
      'engine-failure',
      'No expression is being evaluated: there is no current host.',
    );
  return current;
}

/** Makes `host` the current one while `action` runs; evaluations may nest. */
export function withHost<T>(host: ExpressionContext, action: () => T): T {
  const outer = current;
  current = host;
  try {
    return action();
  } finally {
    current = outer;
  }
}
