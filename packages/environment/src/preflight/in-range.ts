import { finding, type Finding } from '../finding/finding.js';
import type { Path } from '../finding/format-path.js';

/**
 * A finding when a number is outside its range, ends included.
 *
 * @param most Infinity where there is no limit.
 * @param what Name of the property, below `at`.
 */
export function* inRange(
  value: number | undefined,
  least: number,
  most: number,
  what: string,
  at: Path,
): Iterable<Finding> {
  if (value === undefined || (value >= least && value <= most)) return;
  const range = most === Infinity ? `at least ${least}` : `${least} to ${most}`;
  yield finding('out-of-range', [...at, what], { what, value, range });
}
