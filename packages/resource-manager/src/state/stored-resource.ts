import type { JsonObject } from '../json.js';

/** A resource as it is kept. */
export interface StoredResource {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly etag: string;
  /** What a GET shows besides id, name, type and etag. */
  readonly body: JsonObject;
  /** What only an action shows, such as a named value's text. */
  readonly secrets?: JsonObject;
  /** The long-running operation that holds the resource. */
  readonly operation?: string;
}
