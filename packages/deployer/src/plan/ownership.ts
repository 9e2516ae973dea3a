import { isObject, type JsonObject } from '../json.js';
import type { ArmObject } from '../resources/arm-value.js';
import type { ArmResource } from '../resources/resource.js';
import { ownerTag } from '../resources/resource-context.js';
import { resourceKey, type ResourceKey } from '../resources/resource-key.js';
import type { ResourceRecord, StateDocument } from '../state/state-document.js';

/** The environment that a resource in Azure says it belongs to; undefined where it says nothing. */
export function ownerOf(body: JsonObject | null | undefined): string | undefined {
  const tags = body?.['tags'];
  const owner = isObject(tags) ? tags[ownerTag] : undefined;
  return typeof owner === 'string' ? owner : undefined;
}

/**
 * What the state knows of a resource. What was about to be created when a deployer died counts: if it is there, it
 * was created.
 */
export function recordOf(state: StateDocument, key: ResourceKey): ResourceRecord | undefined {
  const intent = state.intents[key];
  if (intent !== undefined && intent.action === 'create') return intent.record;
  return state.resources[key];
}

/** All that the state knows to be there. */
export function recordsOf(state: StateDocument): ReadonlyMap<ResourceKey, ResourceRecord> {
  const keys = [...Object.keys(state.resources), ...Object.keys(state.intents)] as ResourceKey[];
  return new Map(
    keys.flatMap((key) => {
      const record = recordOf(state, key);
      return record === undefined ? [] : [[key, record] as const];
    }),
  );
}

/** Whether a resource that is there was created by this environment, as far as it can be shown. */
export function isOwn(resource: ArmResource, actual: JsonObject | null, state: StateDocument): boolean {
  if (actual === null) return true;
  const record = recordOf(state, resourceKey(resource));
  if (record !== undefined) return record.created;
  return ownerOf(actual) === state.environment;
}

/** The body for a resource that belongs to somebody else: without the tag that would claim it. */
export function withoutClaim(body: ArmObject): ArmObject {
  const tags = body['tags'];
  if (!isObject(tags)) return body;
  const { [ownerTag]: _, ...rest } = tags as ArmObject;
  return { ...body, tags: rest };
}
