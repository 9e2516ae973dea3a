import { isObject, type Json, type JsonObject } from '../json.js';
import { readJson } from '../message/arm-request.js';
import type { ArmResponse } from '../message/arm-response.js';
import type { ResourceType } from '../type/resource-type.js';
import type { Call } from './call.js';
import { requireResource } from './get-resource.js';
import { putResource } from './put-resource.js';

/** Merges a document into a resource (RFC 7396) and writes the result. */
export function patchResource(call: Call, type: ResourceType, id: string): ArmResponse {
  const resource = requireResource(call, type, id);
  const merged = mergePatch(resource.body, readJson(call.request)) as JsonObject;
  return { ...putResource(call, type, id, merged) };
}

/** RFC 7396: objects are merged, null removes, everything else replaces. */
export function mergePatch(target: Json | undefined, patch: Json): Json {
  if (!isObject(patch)) return patch;
  const merged: JsonObject = { ...(isObject(target) && target) };
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) delete merged[key];
    else merged[key] = mergePatch(merged[key], value);
  }
  return merged;
}
