import type { ResourceKey } from '../resources/resource-key.js';
import type { Action } from '../state/state-document.js';

const second = 1000;
const minute = 60 * second;

/** What Azure takes, as long as nothing was recorded. */
const typical: Readonly<Record<string, number>> = {
  'microsoft.apimanagement/service:create': 40 * minute,
  'microsoft.apimanagement/service:update': 15 * minute,
  'microsoft.apimanagement/service:delete': 15 * minute,
  'microsoft.network/applicationgateways:create': 6 * minute,
  'microsoft.network/applicationgateways:update': minute,
  'microsoft.network/applicationgateways:delete': 5 * minute,
  'microsoft.network/virtualnetworks:delete': 15 * second,
  'microsoft.web/sites:create': 30 * second,
};

/** How long a step takes: the median of what was recorded here, or what is typical. Milliseconds. */
export function estimateMs(
  type: string,
  action: Action,
  durations: Readonly<Record<string, readonly number[]>>,
): number {
  const recorded = [...(durations[`${type}:${action}`] ?? [])].sort((left, right) => left - right);
  const median = recorded[Math.floor(recorded.length / 2)];
  if (median !== undefined) return median;
  return typical[`${type}:${action}`.toLowerCase()] ?? (type.split('/').length > 2 ? second : 5 * second);
}

/** A step of a graph that is not done yet. */
export interface RemainingStep {
  readonly key: ResourceKey;
  readonly after: readonly ResourceKey[];
  readonly estimateMs: number;
  /** Milliseconds since it began; 0 when it did not. */
  readonly elapsedMs: number;
}

/** How long the rest takes: the longest way through it, in milliseconds. */
export function remainingMs(steps: readonly RemainingStep[]): number {
  const byKey = new Map(steps.map((step) => [step.key, step]));
  const known = new Map<ResourceKey, number>();
  const until = (key: ResourceKey): number => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const step = byKey.get(key);
    if (step === undefined) return 0;
    known.set(key, 0);
    const own = Math.max(0, step.estimateMs - step.elapsedMs);
    const total = own + Math.max(0, ...step.after.map(until));
    known.set(key, total);
    return total;
  };
  return Math.max(0, ...steps.map(({ key }) => until(key)));
}
