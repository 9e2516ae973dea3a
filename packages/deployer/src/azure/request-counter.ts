import type { PipelinePolicy } from '@azure/core-rest-pipeline';

/** How many requests went out, by method. */
export interface RequestCounter {
  readonly total: () => number;
  readonly byMethod: () => Readonly<Record<string, number>>;
  readonly policy: PipelinePolicy;
}

/** Counts each attempt: retries of the SDK are requests too. */
export function createRequestCounter(): RequestCounter {
  const counts = new Map<string, number>();
  return {
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    byMethod: () => Object.fromEntries(counts),
    policy: {
      name: 'countRequests',
      sendRequest(request, next) {
        counts.set(request.method, (counts.get(request.method) ?? 0) + 1);
        return next(request);
      },
    },
  };
}
