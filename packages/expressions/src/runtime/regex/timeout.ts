import { step } from '../clr/budget.js';
import { regexMatchTimeoutException } from '../clr/exceptions.js';

/** Seldom enough to cost little. */
const movesPerLook = 64;
let deadlineMs = Infinity;
let moves = 0;

/** A move of the matcher: a step of the expression's budget, and of the pattern's own time. */
export function move(count = 1): void {
  step(count);
  if (deadlineMs === Infinity || (moves += count) < movesPerLook) return;
  moves = 0;
  if (performance.now() <= deadlineMs) return;
  throw regexMatchTimeoutException.create(
    'The RegEx engine has timed out while trying to match a pattern to an input string. This can occur for many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, back-references and other factors.',
  );
}

/**
 * Runs one match within a time of its own.
 *
 * @param timeoutMs Infinity: only the expression's budget counts
 * @throws ClrException `RegexMatchTimeoutException`
 */
export function withTimeout<T>(timeoutMs: number, match: () => T): T {
  if (timeoutMs === Infinity) return match();
  deadlineMs = performance.now() + timeoutMs;
  moves = 0;
  try {
    return match();
  } finally {
    deadlineMs = Infinity;
  }
}
