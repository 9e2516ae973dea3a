/** How a policy changes a schema before it is applied. */
export interface SchemaVariant {
  /** Whether objects may hold properties that the schema does not name; undefined leaves that to the schema. */
  readonly additionalProperties?: boolean;
  /** Names of properties are compared without their case. */
  readonly caseInsensitive?: boolean;
  /** Values are texts of a URL or a header: `7` is a number where one is wanted. */
  readonly fromText?: boolean;
}

/** Members that hold schemas by name; what stands in them is no keyword. */
const named: ReadonlySet<string> = new Set([
  'properties',
  'patternProperties',
  'definitions',
  '$defs',
  'schemas',
  'dependentSchemas',
]);

/** Members that hold values, not schemas. */
const values: ReadonlySet<string> = new Set(['example', 'examples', 'enum', 'default', 'const']);

/**
 * Makes JSON Schema as of 2020 of what older drafts and OpenAPI 3.0 call a schema (boolean `exclusiveMinimum`,
 * `nullable`, tuples in `items`, `id`), and of that what a policy asks for.
 */
export function adaptSchema(schema: unknown, variant: SchemaVariant): unknown {
  if (Array.isArray(schema)) return schema.map((item) => adaptSchema(item, variant));
  if (typeof schema !== 'object' || schema === null) return schema;
  const adapted: Record<string, unknown> = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, adaptMember(key, value, variant)]),
  );
  dialect(adapted);
  limits(adapted, 'minimum', 'exclusiveMinimum');
  limits(adapted, 'maximum', 'exclusiveMaximum');
  tuples(adapted);
  if (variant.caseInsensitive === true && isTexts(adapted['required'])) {
    adapted['required'] = adapted['required'].map((name) => name.toLowerCase());
  }
  if (variant.additionalProperties === true) delete adapted['additionalProperties'];
  if (variant.additionalProperties === false && adapted['properties'] !== undefined) {
    adapted['additionalProperties'] = false;
  }
  return nullable(adapted);
}

function adaptMember(key: string, value: unknown, variant: SchemaVariant): unknown {
  if (values.has(key)) return value;
  if (!named.has(key) || typeof value !== 'object' || value === null || Array.isArray(value)) {
    return adaptSchema(value, variant);
  }
  const lower = key === 'properties' && variant.caseInsensitive === true;
  return Object.fromEntries(
    Object.entries(value).map(([name, schema]) => [
      lower ? name.toLowerCase() : name,
      adaptSchema(schema, variant),
    ]),
  );
}

/** Which draft it was written for is of no concern any more; the `id` of older drafts names nothing here. */
function dialect(schema: Record<string, unknown>): void {
  if (typeof schema['$schema'] === 'string') delete schema['$schema'];
  if (typeof schema['id'] === 'string') delete schema['id'];
}

function limits(schema: Record<string, unknown>, limit: string, exclusive: string): void {
  if (typeof schema[exclusive] !== 'boolean') return;
  if (schema[exclusive] && typeof schema[limit] === 'number') {
    schema[exclusive] = schema[limit];
    delete schema[limit];
  } else delete schema[exclusive];
}

function tuples(schema: Record<string, unknown>): void {
  if (!Array.isArray(schema['items'])) return;
  schema['prefixItems'] = schema['items'];
  delete schema['items'];
  if (schema['additionalItems'] !== undefined) schema['items'] = schema['additionalItems'];
  delete schema['additionalItems'];
}

/** Ajv takes `nullable` only beside a type, and then asks for null in `enum` too. */
function nullable(schema: Record<string, unknown>): unknown {
  if (schema['nullable'] !== true) return schema;
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(null)) {
    schema['enum'] = [...(schema['enum'] as readonly unknown[]), null];
  }
  if (schema['type'] !== undefined) return schema;
  const { nullable: _, ...rest } = schema;
  return composed.some((key) => key in rest) ? { anyOf: [{ type: 'null' }, rest] } : rest;
}

/** What says by itself whether null is allowed. */
const composed = ['$ref', 'allOf', 'anyOf', 'oneOf'] as const;

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
