/** What Node's timers can wait, more than 24 days: one that is set for longer fires at once. */
export const longestDelayMs = 2 ** 31 - 1;

/** A timer that runs. */
export interface TimerHandle {
  cancel(): void;
}

/** Where waiting comes from, so that a test can make time pass. */
export interface Timers {
  /** Calls back once after so many milliseconds; keeps no process alive. */
  after(delayMs: number, callback: () => void): TimerHandle;
}

/** Node's timers. */
export const systemTimers: Timers = {
  after(delayMs, callback) {
    const timer = setTimeout(callback, delayMs);
    timer.unref();
    return { cancel: () => clearTimeout(timer) };
  },
};
