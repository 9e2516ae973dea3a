import type { Cache } from './cache.js';

interface Entry {
  readonly value: unknown;
  readonly expiresAtMs: number;
}

/** Entries that are kept at most; the one not used for longest goes first. */
const defaultMaximumEntries = 10_000;

/**
 * A cache in memory.
 *
 * @param now Milliseconds since 1970.
 */
export function createMemoryCache(now: () => number, maximumEntries = defaultMaximumEntries): Cache {
  const entries = new Map<string, Entry>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      if (entry.expiresAtMs <= now()) return undefined;
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, durationMs) {
      entries.delete(key);
      if (!(durationMs > 0)) return;
      entries.set(key, { value, expiresAtMs: now() + durationMs });
      if (entries.size > maximumEntries) entries.delete(entries.keys().next().value!);
    },
    delete: (key) => void entries.delete(key),
  };
}
