import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Ajv, ValidateFunction } from 'ajv';
import { createRequire } from 'node:module';

const folder = new URL('../../../../shared/arm-schemas/', import.meta.url);

/** Whether the official schemas are on this machine: they do not ship with the project. */
export const haveArmSchemas = existsSync(folder);

interface Schema {
  id?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  additionalProperties?: unknown;
  oneOf?: Schema[];
  anyOf?: Schema[];
  allOf?: Schema[];
  items?: Schema | Schema[];
  definitions?: Record<string, Schema>;
  resourceDefinitions?: Record<string, Schema>;
}

/** How strictly schemas are read. */
export interface SchemaOptions {
  /** Whether a template expression may stand for a value, as in templates. */
  readonly expressions: boolean;
}

const templateId = 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json';
const opened = new Map<boolean, ReturnType<typeof readArmSchemas>>();

/** Opens the official schemas with their objects closed; reading them takes seconds, so it is done once. */
export function openArmSchemas({ expressions }: SchemaOptions): ReturnType<typeof readArmSchemas> {
  const schemas = opened.get(expressions) ?? readArmSchemas(expressions);
  opened.set(expressions, schemas);
  return schemas;
}

function readArmSchemas(expressions: boolean) {
  // CommonJS, and typed as a namespace.
  const Draft4 = createRequire(import.meta.url)('ajv-draft-04') as new (options: object) => Ajv;
  const ajv = new Draft4({ strict: false, allErrors: true, validateFormats: false });
  const byType = new Map<string, string>();
  const definitions: string[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const schema = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Schema;
    if (schema.resourceDefinitions !== undefined) close(schema, expressions);
    if (file === 'deploymentTemplate.json') continue;
    ajv.addSchema(schema);
    for (const [name, definition] of Object.entries(schema.resourceDefinitions ?? {})) {
      const reference = `${schema.id!}/resourceDefinitions/${name}`;
      const type = (definition.properties?.type as { enum?: string[] } | undefined)?.enum?.[0];
      if (type !== undefined) byType.set(type.toLowerCase(), reference.replace('##', '#'));
      definitions.push(reference.replace('##', '#'));
    }
  }
  return {
    /** The schema of a resource type, or undefined where there is none. */
    of: (type: string): ValidateFunction | undefined => {
      const reference = byType.get(type.toLowerCase());
      return reference === undefined ? undefined : ajv.compile({ $ref: reference });
    },
    /** The schema of whole templates, whose resources are one of those above. */
    template: (): ValidateFunction => {
      const known = ajv.getSchema(templateId);
      if (known !== undefined) return known;
      const schema = JSON.parse(readFileSync(new URL('deploymentTemplate.json', folder), 'utf8')) as Schema;
      schema.definitions!.resource = {
        anyOf: [
          ...definitions.map(($ref) => ({ $ref })),
          // Nested deployments are how templates are split.
          { properties: { type: { enum: ['Microsoft.Resources/deployments'] } } } as unknown as Schema,
        ],
      };
      return ajv.compile(schema);
    },
  };
}

const maps: ReadonlySet<string> = new Set(['properties', 'definitions', 'resourceDefinitions']);

/** Closes every object with properties and no alternatives; without `expressions` drops what allows them. */
function close(schema: unknown, expressions: boolean): void {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Schema;
  const alternatives = node.oneOf ?? node.allOf ?? node.anyOf;
  if (node.properties && !alternatives) node.additionalProperties ??= false;
  if (!expressions && Array.isArray(node.oneOf)) {
    node.oneOf = node.oneOf.filter(({ $ref }) => !/definitions\/expression$/.test($ref ?? ''));
  }
  for (const [keyword, value] of Object.entries(schema)) {
    // The keys of a map are names, which may read like keywords.
    if (maps.has(keyword)) Object.values(value as object).forEach((each) => close(each, expressions));
    else if (Array.isArray(value)) value.forEach((each) => close(each, expressions));
    else close(value, expressions);
  }
}
