import { isObject, valueAt, type Json, type JsonObject } from '../json.js';
import type { TypeRules } from '../plan/type-rules.js';

/** What Azure adds to a part and takes no more back. */
const readOnly = new Set([
  'etag',
  'type',
  'provisioningState',
  'resourceGuid',
  'ipConfigurations',
  'purpose',
]);

/**
 * Adds to a body what others added in Azure and a PUT would drop: tags, subnets, and what they said of a subnet
 * that is declared here. What was declared before and is no longer does not come back.
 */
export function mergeUndeclared(
  body: JsonObject,
  actual: JsonObject | null,
  applied: JsonObject | undefined,
  rules: TypeRules,
): JsonObject {
  if (actual === null) return body;
  let merged = body;
  for (const way of ['tags', ...(rules.shared ?? [])]) {
    const path = way.split('.');
    const theirs = valueAt(actual, path);
    if (theirs === undefined || theirs === null) continue;
    const value = mergeValue(valueAt(body, path), theirs, valueAt(applied, path));
    if (value !== undefined) merged = withValue(merged, path, value);
  }
  return merged;
}

function mergeValue(ours: Json | undefined, theirs: Json, before: Json | undefined): Json | undefined {
  if (Array.isArray(theirs)) {
    const own = Array.isArray(ours) ? (ours as readonly Json[]) : [];
    const old = new Set(Array.isArray(before) ? (before as readonly Json[]).map(keyOf) : []);
    const found = new Map((theirs as readonly Json[]).map((each) => [keyOf(each), each]));
    const kept = own.map((each) => mergeElement(each, found.get(keyOf(each))));
    const ownKeys = new Set(own.map(keyOf));
    const others = [...found]
      .filter(([key]) => !ownKeys.has(key) && !old.has(key))
      .map(([, each]) => writable(each));
    return ours === undefined && others.length === 0 ? undefined : [...kept, ...others];
  }
  if (!isObject(theirs)) return ours;
  const old = isObject(before) ? before : {};
  const others = Object.entries(theirs).filter(([name]) => !Object.hasOwn(old, name));
  if (ours === undefined && others.length === 0) return undefined;
  return { ...Object.fromEntries(others), ...(isObject(ours) ? ours : {}) };
}

/** A declared part keeps what others said of it: a route table of a subnet. */
function mergeElement(ours: Json, theirs: Json | undefined): Json {
  if (
    !isObject(ours) ||
    !isObject(theirs) ||
    !isObject(ours['properties']) ||
    !isObject(theirs['properties'])
  ) {
    return ours;
  }
  const properties = writable(theirs['properties']) as JsonObject;
  return { ...ours, properties: { ...properties, ...ours['properties'] } };
}

function writable(value: Json): Json {
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => !readOnly.has(name) && each !== null)
      .map(([name, each]) => [name, name === 'properties' ? writable(each) : each]),
  );
}

function keyOf(value: Json): string {
  if (!isObject(value)) return JSON.stringify(value);
  return String(value['name'] ?? value['hostName'] ?? value['id']).toLowerCase();
}

function withValue(body: JsonObject, [first, ...rest]: readonly string[], value: Json): JsonObject {
  if (first === undefined) return body;
  if (rest.length === 0) return { ...body, [first]: value };
  const inner = body[first];
  return { ...body, [first]: withValue(isObject(inner) ? inner : {}, rest, value) };
}
