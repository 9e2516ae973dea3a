import { type JsonObject, objectAt, textAt } from '../json.js';

/** A named part of a network resource as Azure keeps it: with id, etag, type and state. */
export function normalisePart(
  parent: { readonly id: string; readonly type: string; readonly etag: string },
  collection: string,
  part: JsonObject,
  properties: JsonObject,
): JsonObject {
  const name = textAt(part, 'name') ?? '';
  return {
    name,
    id: `${parent.id}/${collection}/${name}`,
    etag: parent.etag,
    type: `${parent.type}/${collection}`,
    properties: { provisioningState: 'Succeeded', ...properties },
  };
}

/** The properties of a part with defaults put where nothing was said. */
export function withDefaults(part: JsonObject, defaults: JsonObject): JsonObject {
  return { ...defaults, ...objectAt(part, 'properties') };
}
