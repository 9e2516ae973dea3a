import type { ValidateFunction } from 'ajv';
import type { Ajv2020 } from 'ajv/dist/2020.js';
import type { FormatsPlugin } from 'ajv-formats';
import { loadLibrary } from '../../load-library.js';
import { dotNetPattern } from './dotnet-pattern.js';
import { adaptSchema, type SchemaVariant } from './adapt-schema.js';
import { jsonPositions, type JsonPosition } from './json-positions.js';
import { uniqueItems } from './unique-items.js';

/** The schema documents of an API, by name. */
export interface SchemaSet {
  /** Null where there is no schema of that name. */
  document(schemaId: string): SchemaDocument | null;
}

/** One document of definitions. */
export interface SchemaDocument {
  readonly contentType: string;
  readonly text: string;
  /**
   * What checks a value against a definition; undefined when the document does not have it.
   *
   * @param definition Null for the whole document, when that is a schema itself.
   * @throws Error when the document is no JSON, or no schema
   */
  json(definition: string | null, variant?: SchemaVariant): CheckJson | undefined;
}

/**
 * What is wrong with a value, in words; empty when nothing is.
 *
 * @param text That the value was read from: then the words say at which line and position.
 */
export type CheckJson = (value: unknown, text?: string) => readonly string[];

/** @param documents By name; they are read when they are first asked for. */
export function createSchemaSet(
  documents: ReadonlyMap<string, { readonly contentType: string; readonly text: string }>,
): SchemaSet {
  const read = new Map<string, SchemaDocument>();
  return {
    document(schemaId) {
      const known = read.get(schemaId);
      if (known !== undefined) return known;
      const found = documents.get(schemaId);
      if (found === undefined) return null;
      const document = createDocument(found.contentType, found.text);
      read.set(schemaId, document);
      return document;
    },
  };
}

/** An API without schemas. */
export const noSchemas: SchemaSet = createSchemaSet(new Map());

function createDocument(contentType: string, text: string): SchemaDocument {
  const compiled = new Map<string, CheckJson | undefined>();
  return {
    contentType,
    text,
    json(definition, variant = {}) {
      const key = JSON.stringify([definition, variant]);
      if (!compiled.has(key)) compiled.set(key, compile(JSON.parse(text), definition, variant));
      return compiled.get(key);
    },
  };
}

const root = 'schema:document';

function compile(json: unknown, definition: string | null, variant: SchemaVariant): CheckJson | undefined {
  const document = adaptSchema(json, variant) as Readonly<Record<string, unknown>>;
  const pointer = definition === null ? '' : pointerTo(document, definition);
  if (pointer === undefined) return undefined;
  const { Ajv2020: Ajv } = loadLibrary<{ Ajv2020: typeof Ajv2020 }>('ajv/dist/2020.js');
  const addFormats = loadLibrary<{ default: FormatsPlugin }>('ajv-formats').default;
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    validateFormats: true,
    // What is too large for a number is none.
    strictNumbers: true,
    // Of a document only what a message needs must be a schema.
    validateSchema: false,
    coerceTypes: variant.fromText === true,
    logger: false,
    // `constructor` is in an object when the text has it, not because every object of JavaScript does.
    ownProperties: true,
    code: { regExp: dotNetPattern },
  });
  addFormats(ajv);
  ajv.removeKeyword('uniqueItems').addKeyword(uniqueItems);
  ajv.addSchema({ ...document, $id: root });
  const validate: ValidateFunction = ajv.compile({ $ref: `${root}#${pointer}` });
  return (value, text) => {
    const adapted = variant.caseInsensitive === true ? lowerNames(value) : value;
    if (validate(adapted) === true) return [];
    // A name that was written otherwise is not found, and has no place.
    const positions = text === undefined ? undefined : jsonPositions(text);
    return (validate.errors ?? []).map(
      ({ instancePath, message = 'is not valid', params }) =>
        `'${instancePath === '' ? '/' : instancePath}' ${message}${extra(params)}.${placeOf(positions?.(instancePath))}`,
    );
  };
}

const placeOf = (place: JsonPosition | undefined): string =>
  place === undefined ? '' : ` Line: ${place.line}, Position: ${place.position}`;

const extra = (parameters: Readonly<Record<string, unknown>>): string => {
  const { additionalProperty, allowedValues } = parameters;
  if (typeof additionalProperty === 'string') return `: '${additionalProperty}'`;
  return Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : '';
};

/** Where definitions are: below `components.schemas` (OpenAPI 3), `definitions` (OpenAPI 2), or at the top. */
function pointerTo(document: Readonly<Record<string, unknown>>, definition: string): string | undefined {
  const name = definition.replace(/^#?\/(?:components\/schemas|definitions)\//, '');
  const places: readonly (readonly string[])[] = [['components', 'schemas'], ['definitions'], ['$defs'], []];
  for (const place of places) {
    const holder = place.reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      document,
    );
    if (typeof holder === 'object' && holder !== null && Object.hasOwn(holder, name)) {
      return ['', ...place, name].map((part) => part.replaceAll('~', '~0').replaceAll('/', '~1')).join('/');
    }
  }
  return undefined;
}

function lowerNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lowerNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name.toLowerCase(), lowerNames(inner)]),
  );
}
