import { isObject, type Json } from '../json.js';

const expression =
  'https://schema.management.azure.com/schemas/common/definitions.json#/definitions/expression';

/** Keywords whose value is a table of schemas: its keys are names, not keywords. */
const schemaMaps = ['properties', 'patternProperties', 'definitions', 'resourceDefinitions'];

/** What Azure only answers, and every document may repeat. */
const readOnly = ['id', 'etag', 'provisioningState', 'type'];

/**
 * A schema with its objects closed and without template expressions.
 *
 * As published, objects are open: a mistyped property would pass. Objects that are one of several alternatives stay
 * open where the alternatives hold the properties.
 */
export function closeObjects(schema: Json): Json {
  if (Array.isArray(schema)) return schema.map(closeObjects);
  if (!isObject(schema)) return schema;
  const closed = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (schemaMaps.includes(key) && isObject(value))
        return [
          key,
          Object.fromEntries(Object.entries(value).map(([name, member]) => [name, closeObjects(member)])),
        ];
      if (key !== 'oneOf' || !Array.isArray(value)) return [key, closeObjects(value)];
      return [
        key,
        value.filter((branch) => !isObject(branch) || branch.$ref !== expression).map(closeObjects),
      ];
    }),
  );
  const { properties } = closed;
  const alternatives = ['oneOf', 'anyOf', 'allOf'].some((key) => key in closed);
  if (!isObject(properties) || Object.keys(properties).length === 0 || alternatives) return closed;
  if ('additionalProperties' in closed) return closed;
  return {
    ...closed,
    properties: { ...Object.fromEntries(readOnly.map((name) => [name, {}])), ...properties },
    additionalProperties: false,
  };
}
