/** A clock that stands still until a test moves it: policies, `DateTime.Now` and certificate checks go by it. */
export interface TestClock {
  now(): Date;
  set(date: Date | string): void;
  /** Goes forward, or back when negative. */
  advance(durationMs: number): void;
}

/** Makes a clock that shows `start`. */
export function createTestClock(start: Date): TestClock {
  let epochMs = start.getTime();
  const check = (next: number): number => {
    if (Number.isNaN(next)) throw new RangeError('The clock can’t be set to an invalid date.');
    return next;
  };
  check(epochMs);
  return {
    now: () => new Date(epochMs),
    set(date) {
      epochMs = check(new Date(date).getTime());
    },
    advance(durationMs) {
      epochMs = check(epochMs + durationMs);
    },
  };
}
