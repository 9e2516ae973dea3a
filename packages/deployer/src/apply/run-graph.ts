import type { ResourceKey } from '../resources/resource-key.js';

/** A step and what must be done before it. */
export interface Step {
  readonly key: ResourceKey;
  readonly after: readonly ResourceKey[];
  /** Steps of one writer run one by one. */
  readonly writer: string;
}

/** How a step ended. `pending`: something that it needs still runs, or the run was stopped before it. */
export type StepResult = 'done' | 'failed' | 'running' | 'skipped' | 'pending';

/** What runs steps. */
export interface GraphRun<S extends Step> {
  readonly run: (step: S) => Promise<'done' | 'failed' | 'running'>;
  /** Called for a step that is not begun because `because` failed. */
  readonly onSkipped: (step: S, because: ResourceKey) => void;
  /** True as soon as nothing new is to be begun. */
  readonly isStopped: () => boolean;
  readonly limit: number;
}

/**
 * Runs steps as soon as all before them are done, `limit` at a time. A failure stops only what needs it.
 */
export async function runGraph<S extends Step>(
  steps: readonly S[],
  { run, onSkipped, isStopped, limit }: GraphRun<S>,
): Promise<ReadonlyMap<ResourceKey, StepResult>> {
  const results = new Map<ResourceKey, StepResult>();
  const keys = new Set(steps.map(({ key }) => key));
  const waiting = new Set(steps);
  const running = new Set<Promise<void>>();
  const busy = new Set<string>();
  for (let progressed = true; progressed || running.size > 0;) {
    progressed = false;
    for (const step of waiting) {
      const before = step.after.filter((key) => keys.has(key)).map((key) => [key, results.get(key)] as const);
      const failed = before.find(([, result]) => result === 'failed' || result === 'skipped');
      const blocked =
        before.some(([, result]) => result === 'running' || result === 'pending') || isStopped();
      const free = running.size < limit && !busy.has(step.writer);
      const ready = free && before.every(([, result]) => result === 'done');
      if (failed === undefined && !blocked && !ready) continue;
      waiting.delete(step);
      progressed = true;
      if (failed !== undefined) {
        results.set(step.key, 'skipped');
        onSkipped(step, failed[0]);
      } else if (blocked) {
        results.set(step.key, 'pending');
      } else {
        const task: Promise<void> = run(step)
          .then((result) => void results.set(step.key, result))
          .finally(() => {
            running.delete(task);
            busy.delete(step.writer);
          });
        running.add(task);
        busy.add(step.writer);
      }
    }
    if (!progressed && running.size > 0) {
      await Promise.race(running);
      progressed = true;
    }
  }
  for (const step of waiting) results.set(step.key, 'pending');
  return results;
}
