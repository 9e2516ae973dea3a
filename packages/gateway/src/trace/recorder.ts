import type { SeenMessage } from './secrets-of-message.js';
import type { TraceStep } from './trace.js';

/** A step as a hop reports it; the recorder adds the time. */
export type NewStep = TraceStep extends infer S ? (S extends TraceStep ? Omit<S, 'atMs'> : never) : never;

/** Where hops report what they did. `enabled` is false when nobody listens: then steps are not even built. */
export interface TraceRecorder {
  readonly enabled: boolean;
  /** Milliseconds since the request arrived; 0 when nobody listens. */
  elapsedMs(): number;
  add(step: () => NewStep): void;
  /** A value that is met on the way and must not stand in the trace, for example a token. */
  hide(secret: string): void;
  /** The same of the credentials, cookies and keys of a message. */
  hideIn(message: SeenMessage): void;
}

/** The recorder of a request that nobody traces. */
export const noTrace: TraceRecorder = {
  enabled: false,
  elapsedMs: () => 0,
  add: () => undefined,
  hide: () => undefined,
  hideIn: () => undefined,
};
