/** Time and chance, given from outside. */
export interface Runtime {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Rejects when the signal aborts. */
  readonly delay: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 to below 1: spreads retries. */
  readonly random: () => number;
  /** Between two polls of a long-running operation, in milliseconds; `Retry-After` wins. */
  readonly pollIntervalMs: number;
}

/** The time of this machine; operations are asked for every two seconds, as the SDK does. */
export const systemRuntime: Runtime = {
  now: Date.now,
  delay: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) {
        reject(signal.reason as Error);
        return;
      }
      const abort = () => {
        clearTimeout(timer);
        reject(signal?.reason as Error);
      };
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', abort);
        resolve();
      }, ms);
      signal?.addEventListener('abort', abort, { once: true });
    }),
  random: Math.random,
  pollIntervalMs: 2000,
};
