/** What limits and quotas count, by key. */
export interface CounterStore {
  /** Calls in the window that ends now. */
  sliding(key: string, windowMs: number): SlidingCount;
  /** Counts in the sliding window. */
  addSliding(key: string, windowMs: number, count: number): void;
  /** What was counted in a period that began then; a period that is over starts from nothing. */
  period(key: string, startMs: number): number;
  addPeriod(key: string, startMs: number, endMs: number, count: number): void;
  /** Takes a place among at most so many; undefined when there is none, otherwise what gives it back. */
  enter(key: string, maximum: number): (() => void) | undefined;
}

export interface SlidingCount {
  readonly count: number;
  /** Until the oldest call leaves the window; 0 when there is none. */
  readonly oldestLeavesInMs: number;
}

interface Period {
  startMs: number;
  endMs: number;
  count: number;
}

interface Window {
  windowMs: number;
  /** Oldest first. */
  calls: { readonly atMs: number; readonly count: number }[];
}

/** How often what is over is swept out: keys that never come again must not stay for ever. */
const sweepEvery = 1000;

/**
 * Counters in memory.
 *
 * @param now Milliseconds since 1970.
 */
export function createCounterStore(now: () => number): CounterStore {
  const windows = new Map<string, Window>();
  const periods = new Map<string, Period>();
  const inside = new Map<string, number>();
  let changes = 0;

  const current = (key: string, windowMs: number): Window => {
    const window = windows.get(key) ?? { windowMs, calls: [] };
    window.windowMs = Math.max(window.windowMs, windowMs);
    const begin = now() - window.windowMs;
    const stale = window.calls.findIndex(({ atMs }) => atMs > begin);
    window.calls.splice(0, stale < 0 ? window.calls.length : stale);
    return window;
  };

  const sweep = (): void => {
    if (++changes % sweepEvery !== 0) return;
    const time = now();
    for (const [key, { windowMs, calls }] of windows) {
      if ((calls.at(-1)?.atMs ?? 0) + windowMs <= time) windows.delete(key);
    }
    for (const [key, { endMs }] of periods) if (endMs <= time) periods.delete(key);
  };

  return {
    sliding(key, windowMs) {
      const begin = now() - windowMs;
      const calls = current(key, windowMs).calls.filter(({ atMs }) => atMs > begin);
      const oldest = calls[0];
      return {
        count: calls.reduce((sum, { count }) => sum + count, 0),
        oldestLeavesInMs: oldest === undefined ? 0 : oldest.atMs + windowMs - now(),
      };
    },
    addSliding(key, windowMs, count) {
      const window = current(key, windowMs);
      window.calls.push({ atMs: now(), count });
      windows.set(key, window);
      sweep();
    },
    period(key, startMs) {
      const period = periods.get(key);
      return period?.startMs === startMs ? period.count : 0;
    },
    addPeriod(key, startMs, endMs, count) {
      const period = periods.get(key);
      if (period?.startMs === startMs) period.count += count;
      else periods.set(key, { startMs, endMs, count });
      sweep();
    },
    enter(key, maximum) {
      const count = inside.get(key) ?? 0;
      if (count >= maximum) return undefined;
      inside.set(key, count + 1);
      return () => {
        const left = (inside.get(key) ?? 1) - 1;
        if (left === 0) inside.delete(key);
        else inside.set(key, left);
      };
    },
  };
}
