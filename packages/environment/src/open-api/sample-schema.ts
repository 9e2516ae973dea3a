import { loadLibrary } from '../load-library.js';
import type { JsonSchema, OpenApiDocument } from './open-api-document.js';

/** The part of openapi-sampler that is used; it has no types. */
interface Sampler {
  sample(
    schema: JsonSchema,
    options: { readonly quiet: boolean; readonly skipWriteOnly: boolean; readonly maxSampleDepth: number },
    document: object,
  ): unknown;
}

/** Levels of a sample at most: types that hold each other make a hundred megabytes of fifteen. */
const maximumDepth = 7;

/** A value that fits a schema of a response. @param document Where its references lead. */
export function sampleSchema(schema: JsonSchema, document: OpenApiDocument | object): unknown {
  const { sample } = loadLibrary<Sampler>('openapi-sampler');
  return sample(schema, { quiet: true, skipWriteOnly: true, maxSampleDepth: maximumDepth }, document);
}

/**
 * A value that fits a type of a schema document of an API: OpenAPI components, Swagger definitions, or one schema.
 *
 * @param typeName Without it the document is the schema.
 * @returns undefined when the text is no JSON, or has no such type
 *
 * @example
 * sampleDocument('{"components":{"schemas":{"Order":{"type":"object","properties":{"id":{"type":"integer"}}}}}}', 'Order');
 * // { id: 0 }
 */
export function sampleDocument(text: string, typeName: string | undefined): unknown {
  const document = parse(text);
  if (document === undefined) return undefined;
  if (typeName === undefined) return sampleSchema(document, document);
  for (const place of [['components', 'schemas'], ['definitions'], ['$defs'], []]) {
    const types = place.reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), document);
    const schema = isObject(types) && Object.hasOwn(types, typeName) ? types[typeName] : undefined;
    if (isObject(schema)) return sampleSchema(schema, document);
  }
  return undefined;
}

function parse(text: string): JsonSchema | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
