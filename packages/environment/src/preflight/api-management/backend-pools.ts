import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { ResourceLevel } from '../../resource-levels.js';
import { inRange } from '../in-range.js';
import { atMost } from '../names-and-limits.js';
import { entries, type PreflightCheck } from '../subject.js';

const duration = /^P(?!$)(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/;

/** Pools of backends and circuit breakers. */
export const checkBackendPools: PreflightCheck = function* ({ levels }) {
  for (const level of levels) yield* checkLevel(level);
};

function* checkLevel({ at: root, definition: { backends, backendPools } }: ResourceLevel): Iterable<Finding> {
  for (const [name, { services }] of entries(backendPools)) {
    const at: Path = [...root, 'backendPools', name];
    if (backends !== undefined && Object.hasOwn(backends, name))
      yield finding('backend-name-twice', at, { name });
    if (services.length === 0) yield finding('backend-pool-empty', at);
    yield* atMost(30, services.length, 'backends in a pool', [...at, 'services']);
    for (const [index, { priority, weight }] of services.entries()) {
      yield* inRange(priority, 0, 100, 'priority', [...at, 'services', index]);
      yield* inRange(weight, 0, 100, 'weight', [...at, 'services', index]);
    }
  }
  for (const [name, { circuitBreaker }] of entries(backends)) {
    if (circuitBreaker === undefined) continue;
    const at: Path = [...root, 'backends', name, 'circuitBreaker'];
    const { failureCondition, tripDuration } = circuitBreaker;
    const { count, percentage, interval } = failureCondition;
    if ((count === undefined) === (percentage === undefined)) {
      yield finding('failure-condition-unclear', [...at, 'failureCondition']);
    }
    yield* inRange(percentage, 0, 100, 'percentage', [...at, 'failureCondition']);
    yield* inRange(count, 1, Infinity, 'count', [...at, 'failureCondition']);
    for (const [index, { min, max }] of (failureCondition.statusCodeRanges ?? []).entries()) {
      const range = [...at, 'failureCondition', 'statusCodeRanges', index];
      yield* inRange(min, 200, 599, 'min', range);
      yield* inRange(max, Math.max(min, 200), 599, 'max', range);
    }
    if (!duration.test(interval)) {
      yield finding('invalid-duration', [...at, 'failureCondition', 'interval'], { text: interval });
    }
    if (!duration.test(tripDuration)) {
      yield finding('invalid-duration', [...at, 'tripDuration'], { text: tripDuration });
    }
  }
}
