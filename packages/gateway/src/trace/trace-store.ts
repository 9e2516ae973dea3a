import type { GatewayRequest } from '../message/message.js';
import { openTrace, untraced, type OpenTrace } from './open-trace.js';
import type { Redactor } from './redactor.js';
import type { RequestTrace } from './trace.js';

/** The last traces, bounded in number and size. */
export interface TraceStore {
  /** While false, `begin` gives a recorder that costs nothing. */
  enabled: boolean;
  /**
   * Opens the trace of a request.
   *
   * @param redactor Of the snapshot that serves the request.
   */
  begin(request: Pick<GatewayRequest, 'method' | 'target' | 'headers'>, redactor: Redactor): OpenTrace;
  /** Oldest first. */
  list(): readonly RequestTrace[];
  get(id: string): RequestTrace | undefined;
  /** Called with every trace that is kept; returns how to stop it. */
  subscribe(listener: (trace: RequestTrace) => void): () => void;
  clear(): void;
}

export interface TraceStoreOptions {
  /** Default true. */
  readonly enabled?: boolean;
  /** How many traces are kept; the oldest goes first. Default 200. */
  readonly capacity?: number;
  /** Steps of one trace; what comes after is counted in the last one. Default 500. */
  readonly maximumSteps?: number;
  /** UTF-16 units of one text; the rest is cut off. Default 4096. */
  readonly maximumTextLength?: number;
  /** Milliseconds since 1970. Default `Date.now`. */
  readonly now?: () => number;
  /** Milliseconds of a clock that only runs forward. Default `performance.now`. */
  readonly monotonicMs?: () => number;
}

/** A store in memory. */
export function createTraceStore(options: TraceStoreOptions = {}): TraceStore {
  const capacity = options.capacity ?? 200;
  const kept = new Map<string, RequestTrace>();
  const listeners = new Set<(trace: RequestTrace) => void>();
  const limits = {
    maximumSteps: options.maximumSteps ?? 500,
    maximumTextLength: options.maximumTextLength ?? 4096,
  };
  const clock = {
    now: options.now ?? Date.now,
    monotonicMs: options.monotonicMs ?? (() => performance.now()),
  };
  let serial = 0;

  const keep = (trace: RequestTrace): void => {
    kept.set(trace.id, trace);
    if (kept.size > capacity) kept.delete(kept.keys().next().value!);
    for (const listener of listeners) listener(trace);
  };

  return {
    enabled: options.enabled ?? true,
    begin(request, redactor) {
      if (!this.enabled) return untraced;
      serial += 1;
      return openTrace({ id: String(serial), request, redactor, limits, clock, keep });
    },
    list: () => [...kept.values()],
    get: (id) => kept.get(id),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    clear: () => kept.clear(),
  };
}
