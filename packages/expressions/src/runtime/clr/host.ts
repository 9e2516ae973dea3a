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

/** Makes `host` the current one; gives the one before, for {@link leaveHost}. Evaluations may nest. */
export function enterHost(host: ExpressionContext): ExpressionContext | null {
  const outer = current;
  current = host;
  return outer;
}

export function leaveHost(outer: ExpressionContext | null): void {
  current = outer;
}
