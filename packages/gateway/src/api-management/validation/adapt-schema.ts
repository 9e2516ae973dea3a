/** How a policy changes a schema before it is applied. */
export interface SchemaVariant {
  /** Whether objects may hold properties that the schema does not name; undefined leaves that to the schema. */
  readonly additionalProperties?: boolean;
  /** Names of properties are compared without their case. */
  readonly caseInsensitive?: boolean;
}

/** Members that hold schemas by name. */
const named: ReadonlySet<string> = new Set(['properties', 'patternProperties']);

/**
 * Makes JSON Schema of what OpenAPI 3.0 calls a schema (boolean `exclusiveMinimum`, `nullable`), and of that what a
 * policy asks for.
 */
export function adaptSchema(schema: unknown, variant: SchemaVariant): unknown {
  if (Array.isArray(schema)) return schema.map((item) => adaptSchema(item, variant));
  if (typeof schema !== 'object' || schema === null) return schema;
  const adapted: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(schema)) {
    adapted[key] =
      named.has(key) && typeof value === 'object' && value !== null
        ? adaptProperties(value, variant)
        : key === 'example' || key === 'examples' || key === 'enum' || key === 'default' || key === 'const'
          ? value
          : adaptSchema(value, variant);
  }
  limits(adapted, 'minimum', 'exclusiveMinimum');
  limits(adapted, 'maximum', 'exclusiveMaximum');
  if (variant.caseInsensitive === true && isTexts(adapted['required'])) {
    adapted['required'] = adapted['required'].map((name) => name.toLowerCase());
  }
  // Ajv takes `nullable` only beside a type.
  if (adapted['nullable'] === true && adapted['type'] === undefined) delete adapted['nullable'];
  if (variant.additionalProperties === true) delete adapted['additionalProperties'];
  if (variant.additionalProperties === false && adapted['properties'] !== undefined) {
    adapted['additionalProperties'] = false;
  }
  return adapted;
}

const adaptProperties = (properties: object, variant: SchemaVariant): unknown =>
  Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      variant.caseInsensitive === true ? name.toLowerCase() : name,
      adaptSchema(schema, variant),
    ]),
  );

function limits(schema: Record<string, unknown>, limit: string, exclusive: string): void {
  if (typeof schema[exclusive] !== 'boolean') return;
  if (schema[exclusive] && typeof schema[limit] === 'number') {
    schema[exclusive] = schema[limit];
    delete schema[limit];
  } else delete schema[exclusive];
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
