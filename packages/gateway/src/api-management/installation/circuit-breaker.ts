import type { CircuitBreaker as Definition } from '@apim-kit/environment';
import { isoDurationMs } from './iso-duration.js';

/** How a call of a backend ended: with a status, or without one. */
export type CallOutcome =
  { readonly status: number; readonly retryAfter: string | undefined } | { readonly reason: string };

/** Keeps requests from a backend that fails, for a while. */
export interface CircuitBreaker {
  readonly isOpen: (nowMs: number) => boolean;
  readonly record: (outcome: CallOutcome, nowMs: number) => void;
}

/** What Azure calls failures to get an answer at all. */
const serverErrors = 'server errors';

/**
 * Counts calls and failures over an interval that moves along; opens when there are too many of them, and closes by
 * itself after the trip duration. It belongs to a snapshot: a reload closes it.
 *
 * @see https://learn.microsoft.com/azure/api-management/backends#circuit-breaker
 */
export function createCircuitBreaker({
  failureCondition,
  tripDuration,
  acceptRetryAfter = false,
}: Definition): CircuitBreaker {
  const { count, percentage, interval, statusCodeRanges = [], errorReasons = [] } = failureCondition;
  const intervalMs = isoDurationMs(interval);
  const tripMs = isoDurationMs(tripDuration);
  const reasons = new Set(errorReasons.map((reason) => reason.toLowerCase()));
  const window = createWindow(intervalMs);
  let openUntilMs = 0;

  const isFailure = (outcome: CallOutcome): boolean =>
    'status' in outcome
      ? statusCodeRanges.some(({ min, max }) => outcome.status >= min && outcome.status <= max)
      : reasons.has(outcome.reason.toLowerCase()) || reasons.has(serverErrors);

  return {
    isOpen: (nowMs) => nowMs < openUntilMs,
    record(outcome, nowMs) {
      const failed = isFailure(outcome);
      const { calls, failures } = window.add(failed, nowMs);
      if (!failed) return;
      const tooMany =
        count !== undefined ? failures >= count : (failures / calls) * 100 >= (percentage ?? Infinity);
      if (!tooMany) return;
      openUntilMs = nowMs + (acceptRetryAfter ? (retryAfterMs(outcome, nowMs) ?? tripMs) : tripMs);
      window.clear();
    },
  };
}

/** Into how many parts an interval is cut: a day of calls takes no more room than a second. */
const parts = 1000;

interface Part {
  readonly startMs: number;
  calls: number;
  failures: number;
}

/** Counts calls over an interval that moves along, part by part. */
function createWindow(intervalMs: number) {
  const partMs = Math.max(1, intervalMs / parts);
  let kept: Part[] = [];
  let total = { calls: 0, failures: 0 };
  return {
    add(failed: boolean, nowMs: number): Readonly<typeof total> {
      const startMs = Math.floor(nowMs / partMs) * partMs;
      let last = kept.at(-1);
      if (last?.startMs !== startMs) kept.push((last = { startMs, calls: 0, failures: 0 }));
      for (const part of [last, total]) {
        part.calls++;
        if (failed) part.failures++;
      }
      while (kept.length > 0 && kept[0]!.startMs <= nowMs - intervalMs) {
        const { calls, failures } = kept.shift()!;
        total.calls -= calls;
        total.failures -= failures;
      }
      return total;
    },
    clear(): void {
      kept = [];
      total = { calls: 0, failures: 0 };
    },
  };
}

/** `Retry-After` in seconds or as a date. */
function retryAfterMs(outcome: CallOutcome, nowMs: number): number | undefined {
  const text = 'status' in outcome ? outcome.retryAfter : undefined;
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
