/** A JSON object whose members nobody has looked at. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads a JSON object; undefined for anything else. */
export function jsonObject(bytes: Uint8Array | string): JsonObject | undefined {
  try {
    const text = typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString();
    return asObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The value when it is an object, and no array. */
export const asObject = (value: unknown): JsonObject | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

/** The elements of an array that are objects; none of what is no array. */
export const objectsIn = (value: unknown): readonly JsonObject[] =>
  Array.isArray(value) ? value.map(asObject).filter((one) => one !== undefined) : [];
