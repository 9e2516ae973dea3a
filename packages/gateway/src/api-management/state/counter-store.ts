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
  /** Oldest first; what was counted within one millisecond stands together. Those before `first` are over. */
  calls: { readonly atMs: number; count: number }[];
  first: number;
  /** Of all that are not over. */
  sum: number;
}

/** Entries that are over are cut off when there are so many of them. */
const cutAfter = 1024;

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
    const window = windows.get(key) ?? { windowMs, calls: [], first: 0, sum: 0 };
    window.windowMs = Math.max(window.windowMs, windowMs);
    const begin = now() - window.windowMs;
    for (let call = window.calls[window.first]; call !== undefined && call.atMs <= begin;) {
      window.sum -= call.count;
      call = window.calls[++window.first];
    }
    if (window.first >= cutAfter || window.first === window.calls.length) {
      window.calls.splice(0, window.first);
      window.first = 0;
    }
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
      const { calls, first, sum, windowMs: longest } = current(key, windowMs);
      const begin = now() - windowMs;
      // Another policy may count the same key over a longer time: only then the calls are looked at one by one.
      const from =
        longest === windowMs ? first : calls.findIndex(({ atMs }, i) => i >= first && atMs > begin);
      const count =
        from === first
          ? sum
          : from < 0
            ? 0
            : calls.slice(from).reduce((total, { count: one }) => total + one, 0);
      const oldest = from < 0 ? undefined : calls[from];
      return { count, oldestLeavesInMs: oldest === undefined ? 0 : oldest.atMs + windowMs - now() };
    },
    addSliding(key, windowMs, count) {
      const window = current(key, windowMs);
      const last = window.calls.at(-1);
      if (last !== undefined && window.first < window.calls.length && last.atMs === now())
        last.count += count;
      else window.calls.push({ atMs: now(), count });
      window.sum += count;
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
