import { compareText } from '../clr/compare-text.js';
import { invalidArgument } from '../failures.js';
import { toUpperInvariant } from './case.js';

/** The numbers of System.StringComparison. */
const ordinal = 4;
const ordinalIgnoreCase = 5;

/** Whether a StringComparison ignores case. Throws ArgumentException for a number that is none. */
export function ignoresCase(comparison: number): boolean {
  if (comparison < 0 || comparison > ordinalIgnoreCase) {
    throw invalidArgument(
      'The string comparison type passed in is currently not supported.',
      'comparisonType',
    );
  }
  return comparison % 2 === 1;
}

/** Order by code units. */
export function compareOrdinal(left: string, right: string): number {
  // .NET looks at the first characters before it looks at lengths.
  if (left === '' || right === '') return (left.charCodeAt(0) || 0) - (right.charCodeAt(0) || 0);
  const shorter = Math.min(left.length, right.length);
  for (let i = 0; i < shorter; i++) {
    const difference = left.charCodeAt(i) - right.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** `string.Compare(a, b, comparison)`; null comes first. */
export function compareStrings(left: string | null, right: string | null, comparison: number): number {
  const ignoreCase = ignoresCase(comparison);
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  if (comparison === ordinal) return compareOrdinal(left, right);
  if (comparison === ordinalIgnoreCase)
    return compareOrdinal(toUpperInvariant(left), toUpperInvariant(right));
  return compareText(left, right, ignoreCase);
}

/** `string.Equals(a, b, comparison)`. */
export function equalStrings(left: string | null, right: string | null, comparison: number): boolean {
  const ignoreCase = ignoresCase(comparison);
  if (left === right) return true;
  if (left === null || right === null || left.length !== right.length) return false;
  return ignoreCase ? toUpperInvariant(left) === toUpperInvariant(right) : false;
}

/** Both texts as a search compares them: in upper case when case is ignored. */
export function folded(text: string, comparison: number): string {
  return ignoresCase(comparison) ? toUpperInvariant(text) : text;
}
