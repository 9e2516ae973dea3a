/** JSON as it is on the wire. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** An object on the wire. */
export interface JsonObject {
  readonly [property: string]: Json;
}

/** Tells an object from the rest of JSON. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at the end of a way into JSON; undefined where the way ends before. */
export function valueAt(value: Json | undefined, path: readonly (string | number)[]): Json | undefined {
  let current: unknown = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string | number, unknown>)[step];
  }
  return current as Json | undefined;
}
