import type { JsonObject } from '../json.js';
import { ownerTag } from '../resources/resource-context.js';
import type { ResourceKey } from '../resources/resource-key.js';
import type { ResourceRecord } from '../state/state-document.js';
import type { TaggedResource } from './find-tagged.js';
import { ancestorsOf } from './parent-of.js';
import type { Deletion } from './plan.js';

/** Deletes those of the candidates that are there; what lies in something that goes, goes with it. */
export function planDeletions(
  candidates: readonly (readonly [ResourceKey, ResourceRecord])[],
  actual: ReadonlyMap<ResourceKey, JsonObject | null>,
  reason?: string,
): readonly Deletion[] {
  const keys = new Set(candidates.map(([key]) => key));
  return candidates
    .filter(
      ([key, record]) =>
        actual.get(key) !== null && !ancestorsOf(record).some((ancestor) => keys.has(ancestor)),
    )
    .map(([key, record]) => ({
      key,
      type: record.type,
      name: record.name,
      slice: record.slice,
      action: 'delete',
      record,
      properties: [],
      drift: false,
      ...(reason === undefined ? {} : { reason }),
    }));
}

/** What is known of a resource that nothing but its tag tells of. */
export function recordOfTagged({ type, name, apiVersion }: TaggedResource): ResourceRecord {
  const applied = { tags: { [ownerTag]: true } };
  return { type, name, apiVersion, slice: 'platform', dependsOn: [], created: true, applied, at: '' };
}
