import type { Services } from '../../services.js';

/**
 * The services of a gateway as a workspace has them: what it keeps and counts is its own, and it has no external
 * cache.
 *
 * @see https://learn.microsoft.com/azure/api-management/workspaces-overview#workspaces-constraints
 */
export function workspaceServices(services: Services, workspace: string): Services {
  const { cache, counters, vectors } = services;
  // No key of a policy at the service reads like it.
  const own = (key: string): string => `\0${workspace}\0${key}`;
  return {
    ...services,
    externalCache: null,
    cache: {
      get: (key) => cache.get(own(key)),
      set: (key, value, durationMs, bytes) => cache.set(own(key), value, durationMs, bytes),
      delete: (key) => cache.delete(own(key)),
    },
    counters: {
      sliding: (key, windowMs) => counters.sliding(own(key), windowMs),
      addSliding: (key, windowMs, count) => counters.addSliding(own(key), windowMs, count),
      period: (key, startMs) => counters.period(own(key), startMs),
      addPeriod: (key, startMs, endMs, count) => counters.addPeriod(own(key), startMs, endMs, count),
      enter: (key, maximum) => counters.enter(own(key), maximum),
    },
    vectors: {
      find: (partition, vector, maximumDistance) => vectors.find(own(partition), vector, maximumDistance),
      add: (partition, vector, value, durationMs) => vectors.add(own(partition), vector, value, durationMs),
    },
  };
}
