import type { VectorStore } from './vector-store.js';

interface Entry {
  readonly vector: readonly number[];
  readonly value: unknown;
  readonly expiresAtMs: number;
}

/** Entries that a partition keeps at most, and all of them together; the oldest go first. */
const maximumEntries = 1000;
const maximumTotal = 10_000;

/**
 * A store in memory that looks at every entry.
 *
 * @param now Milliseconds since 1970.
 */
export function createMemoryVectorStore(now: () => number): VectorStore {
  const partitions = new Map<string, Entry[]>();
  let total = 0;
  const forget = (partition: string): void => {
    total -= partitions.get(partition)?.length ?? 0;
    partitions.delete(partition);
  };
  const alive = (partition: string): Entry[] =>
    (partitions.get(partition) ?? []).filter(({ expiresAtMs }) => expiresAtMs > now());
  return {
    find(partition, vector, maximumDistance) {
      return alive(partition)
        .map((entry) => ({ value: entry.value, distance: cosineDistance(vector, entry.vector) }))
        .filter(({ distance }) => distance <= maximumDistance)
        .sort((a, b) => a.distance - b.distance)[0];
    },
    add(partition, vector, value, durationMs) {
      if (!(durationMs > 0)) return;
      const entry = { vector, value, expiresAtMs: now() + durationMs };
      const entries = [...alive(partition), entry].slice(-maximumEntries);
      forget(partition);
      partitions.set(partition, entries);
      total += entries.length;
      while (total > maximumTotal) forget(partitions.keys().next().value!);
    },
  };
}

/** 1 less the cosine of the angle; vectors of different lengths have nothing in common. */
function cosineDistance(a: readonly number[], b: readonly number[]): number {
  if (a.length !== b.length) return 1;
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  for (let i = 0; i < a.length; i++) {
    dot += a[i]! * b[i]!;
    squareA += a[i]! ** 2;
    squareB += b[i]! ** 2;
  }
  // What rounding adds must not keep a vector from being the same as itself.
  return squareA === 0 || squareB === 0 ? 1 : Math.max(0, 1 - dot / Math.sqrt(squareA * squareB));
}
