import type { ResourceKey } from '../resources/resource-key.js';
import type { Action } from '../state/state-document.js';

/** What happens while a plan is applied; a line of `--output jsonl`. */
export type DeployEvent =
  | Event<'started', { readonly action: Action; readonly estimateMs: number }>
  /** Azure has taken it and works on it. */
  | Event<'accepted', { readonly action: Action }>
  | Event<'resumed', { readonly action: Action }>
  | Event<'waiting', { readonly reason: string; readonly ms: number }>
  | Event<'finished', { readonly action: Action; readonly elapsedMs: number }>
  | Event<'failed', FailedEvent>
  /** Not begun, because something that it needs failed. */
  | Event<'skipped', { readonly because: ResourceKey }>
  /** Azure goes on with it. */
  | Event<'left-running', { readonly action: Action }>;

/** A failure as an event: all that is needed to act on it. */
export interface FailedEvent {
  readonly action: Action;
  readonly code: string;
  readonly message: string;
  readonly help: string | null;
  readonly requestId: string | null;
}

type Event<Kind extends string, Rest> = {
  readonly kind: Kind;
  readonly key: ResourceKey;
  readonly type: string;
  readonly name: string;
} & Rest;
