import type { Cache } from './cache.js';

interface Entry {
  readonly value: unknown;
  readonly expiresAtMs: number;
  readonly bytes: number;
}

/** How much a cache in memory keeps. */
export interface MemoryCacheOptions {
  /** Entries that are kept at most; the one not used for longest goes first. Default 10,000. */
  readonly maximumEntries?: number;
  /** Bytes of all of them, as far as they are told; a value that has more by itself is not kept. Default 64 MiB. */
  readonly maximumBytes?: number;
}

/**
 * A cache in memory.
 *
 * @param now Milliseconds since 1970.
 */
export function createMemoryCache(now: () => number, options: MemoryCacheOptions = {}): Cache {
  const { maximumEntries = 10_000, maximumBytes = 64 * 1024 * 1024 } = options;
  const entries = new Map<string, Entry>();
  let total = 0;

  const forget = (key: string): void => {
    total -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      if (entry.expiresAtMs <= now()) {
        forget(key);
        return undefined;
      }
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, durationMs, bytes = 0) {
      forget(key);
      if (!(durationMs > 0) || bytes > maximumBytes) return;
      entries.set(key, { value, expiresAtMs: now() + durationMs, bytes });
      total += bytes;
      while (entries.size > maximumEntries || total > maximumBytes) forget(entries.keys().next().value!);
    },
    delete: forget,
  };
}
