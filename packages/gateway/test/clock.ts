import type { Timers } from '../src/server/timers.js';

/** Time that a test sets: whoever waits is woken at once, and the clock stands at the end of the wait. */
export interface Clock {
  now(): number;
  advance(ms: number): void;
  readonly timers: Timers;
  /** The waits that were asked for, in milliseconds. */
  readonly waits: readonly number[];
}

/** A clock that begins at 2026-01-01T00:00:00Z. */
export function createClock(start = Date.UTC(2026, 0, 1)): Clock {
  let time = start;
  const waits: number[] = [];
  return {
    now: () => time,
    advance: (ms) => void (time += ms),
    waits,
    timers: {
      after(delayMs, callback) {
        waits.push(delayMs);
        let cancelled = false;
        queueMicrotask(() => {
          if (cancelled) return;
          time += delayMs;
          callback();
        });
        return { cancel: () => void (cancelled = true) };
      },
    },
  };
}
