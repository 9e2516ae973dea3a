import type { Connection } from './azure/connection.js';
import { isLocal } from './azure/development-authentication.js';

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

/** A Resource Manager on this machine is done in no time: nothing is waited for as long as Azure would take. */
const localRuntime: Runtime = {
  ...systemRuntime,
  delay: (ms, signal) => systemRuntime.delay(Math.min(ms, 250), signal),
  pollIntervalMs: 250,
};

/** How long is waited with a connection: as Azure needs it, or hardly where the Resource Manager is a local one. */
export function runtimeFor(connection: Pick<Connection, 'endpoint'>): Runtime {
  return isLocal(connection) ? localRuntime : systemRuntime;
}
