import type { BackendClient } from './api-management/backend/backend-client.js';
import { createBackendClient } from './api-management/backend/create-backend-client.js';

/** Everything that a gateway takes from outside itself: the clock, randomness, and the way to backends. */
export interface Services {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  now(): number;
  /** The same clock as .NET counts it: ticks of 100 ns since 0001-01-01T00:00:00Z. */
  nowTicks(): bigint;
  /** A number in [0, 1). */
  random(): number;
  /** Sends requests to backends; owns their connections. */
  readonly fetch: BackendClient;
}

/** Ticks of 100 ns from 0001-01-01 to 1970-01-01. */
const unixEpochTicks = 621_355_968_000_000_000n;

/** Turns milliseconds since 1970 into .NET ticks. */
export const ticksOf = (epochMs: number): bigint => BigInt(Math.round(epochMs * 10_000)) + unixEpochTicks;

/**
 * The services of a running gateway: the machine's clock and randomness, and connections through undici.
 *
 * @param overrides What a test sets instead; `nowTicks` follows `now` unless it is given too.
 */
export function createServices(overrides: Partial<Services> = {}): Services {
  const now = overrides.now ?? Date.now;
  return {
    now,
    nowTicks: overrides.nowTicks ?? (() => ticksOf(now())),
    random: overrides.random ?? Math.random,
    fetch: overrides.fetch ?? createBackendClient(),
  };
}
