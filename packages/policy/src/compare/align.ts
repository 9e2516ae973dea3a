/** What stands on either side at one place; what is on one side only was taken away or added. */
export type Pair<T> = readonly [left: T | undefined, right: T | undefined];

/**
 * Pairs the members of two lists in their order: first the longest run of equal ones, then, in the gaps between
 * them, those that are alike.
 */
export function align<T>(
  left: readonly T[],
  right: readonly T[],
  equal: (left: T, right: T) => boolean,
  alike: (left: T, right: T) => boolean,
): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let done: readonly [number, number] = [0, 0];
  for (const [i, j] of [...commonRun(left, right, equal), [left.length, right.length] as const]) {
    const gap = [left.slice(done[0], i), right.slice(done[1], j)] as const;
    if (alike !== equal) pairs.push(...align(gap[0], gap[1], alike, alike));
    else
      pairs.push(
        ...gap[0].map((one) => [one, undefined] as const),
        ...gap[1].map((one) => [undefined, one] as const),
      );
    if (i < left.length) pairs.push([left[i], right[j]]);
    done = [i + 1, j + 1];
  }
  return pairs;
}

/** Indexes of a longest common subsequence. */
function commonRun<T>(
  left: readonly T[],
  right: readonly T[],
  equal: (left: T, right: T) => boolean,
): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: left.length + 1 }, () => new Uint32Array(right.length + 1));
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      lengths[i]![j] = equal(left[i]!, right[j]!)
        ? lengths[i + 1]![j + 1]! + 1
        : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  const run: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (equal(left[i]!, right[j]!)) run.push([i++, j++]);
    else if (lengths[i + 1]![j]! >= lengths[i]![j + 1]!) i++;
    else j++;
  }
  return run;
}
