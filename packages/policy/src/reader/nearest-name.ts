import { closest, distance } from 'fastest-levenshtein';

/** The known name that `name` may have been meant to be; undefined when none is close. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const lower = name.toLowerCase();
  const candidate = closest(lower, known);
  const tolerance = Math.max(1, Math.floor(candidate.length / 3));
  return distance(lower, candidate) <= tolerance ? candidate : undefined;
}
