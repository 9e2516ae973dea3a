import type {
  Operation,
  OperationRequest,
  OperationResponse,
  Parameter,
  Representation,
} from '../model/api-management/operation.js';
import {
  openApiMethods,
  type JsonSchema,
  type OpenApiContent,
  type OpenApiDocument,
  type OpenApiOperation,
  type OpenApiParameter,
} from './open-api-document.js';
import { resolveReference } from './resolve-reference.js';

/** Operations of a document, and the schemas that they refer to. */
export interface ImportedOperations {
  readonly operations: Readonly<Record<string, Operation>>;
  /** Definitions by name: those of the document, and those that stand in operations themselves. */
  readonly schemas: Readonly<Record<string, JsonSchema>>;
}

/** The name under which imported schemas stand among the schemas of an API. */
export const importedSchemaId = 'openapi';

const componentPrefix = '#/components/schemas/';

/** Makes operations as API Management makes them when it imports a document. */
export function toOperations(document: OpenApiDocument): ImportedOperations {
  const schemas: Record<string, JsonSchema> = { ...document.components?.schemas };
  const operations: Record<string, Operation> = {};
  for (const [urlTemplate, item] of Object.entries(document.paths ?? {})) {
    const path = resolveReference(document, item);
    for (const method of openApiMethods) {
      const operation = path[method];
      if (operation === undefined) continue;
      const id = operationId(operation, method, urlTemplate, operations);
      operations[id] = toOperation(operation, { id, method, urlTemplate }, [...(path.parameters ?? [])], {
        document,
        schemas,
      });
    }
  }
  return { operations, schemas };
}

interface Import {
  readonly document: OpenApiDocument;
  /** Gets the schemas that stand in operations. */
  readonly schemas: Record<string, JsonSchema>;
}

function toOperation(
  operation: OpenApiOperation,
  { id, method, urlTemplate }: { readonly id: string; readonly method: string; readonly urlTemplate: string },
  shared: readonly OpenApiParameter[],
  into: Import,
): Operation {
  const { document } = into;
  const own = (operation.parameters ?? []).map((one) => resolveReference<OpenApiParameter>(document, one));
  const parameters = [
    ...shared
      .map((one) => resolveReference<OpenApiParameter>(document, one))
      .filter((one) => !own.some((other) => other.name === one.name && other.in === one.in)),
    ...own,
  ];
  const inPlace = (place: OpenApiParameter['in']): Record<string, Parameter> =>
    Object.fromEntries(
      parameters
        .filter((one) => one.in === place)
        .map((one) => [one.name, toParameter(one, `${id}Parameter-${place}-${one.name}`, into)]),
    );
  const body = operation.requestBody && resolveReference(document, operation.requestBody);
  const request: OperationRequest = {
    ...(body?.description !== undefined && { description: body.description }),
    queryParameters: inPlace('query'),
    headers: inPlace('header'),
    representations: toRepresentations(body?.content, `${id}Request`, into),
  };
  const responses: Record<number, Record<string, unknown>> = {};
  const responseContracts: Record<number, OperationResponse> = {};
  for (const [code, item] of Object.entries(operation.responses ?? {})) {
    // `default` and `2XX` have no place among the responses of an operation.
    if (!/^[1-5]\d\d$/.test(code)) continue;
    const response = resolveReference(document, item);
    const status = Number(code);
    responseContracts[status] = {
      ...(response.description !== undefined && { description: response.description }),
      headers: Object.fromEntries(
        Object.entries(response.headers ?? {}).map(([name, header]) => [
          name,
          toParameter(resolveReference(document, header), `${id}${code}Header-${name}`, into),
        ]),
      ),
      representations: toRepresentations(response.content, `${id}${code}Response`, into),
    };
    responses[status] = examplesOf(response.content ?? {}, document);
  }
  return {
    displayName: operation.summary ?? operation.operationId ?? `${method.toUpperCase()} ${urlTemplate}`,
    ...(operation.description !== undefined && { description: operation.description }),
    method: method.toUpperCase(),
    urlTemplate,
    templateParameters: inPlace('path'),
    request,
    responses,
    responseContracts,
  };
}

/** As API Management names what has no operation id: `get-orders-id`, numbered when there are several. */
function operationId(
  { operationId: id }: OpenApiOperation,
  method: string,
  urlTemplate: string,
  taken: Readonly<Record<string, Operation>>,
): string {
  const base = (id ?? `${method}-${urlTemplate}`)
    .replace(/[^\w.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 76);
  let name = base;
  for (let number = 2; Object.hasOwn(taken, name); number++) name = `${base}-${number}`;
  return name;
}

function toParameter(
  { description, required, schema = {} }: Omit<OpenApiParameter, 'name' | 'in'>,
  ownName: string,
  into: Import,
): Parameter {
  const resolved = resolveReference<JsonSchema>(into.document, schema);
  const { type, enum: values, default: defaultValue } = resolved;
  return {
    type: typeof type === 'string' ? type : 'string',
    ...(description !== undefined && { description }),
    ...(required !== undefined && { required }),
    ...(defaultValue !== undefined && { defaultValue: textOf(defaultValue) }),
    ...(Array.isArray(values) && { values: values.map(textOf) }),
    ...(isConstrained(resolved) && typeOf(schema, ownName, into)),
  };
}

/** What a schema of a parameter may ask for that the parameter itself can't say. */
const constraints: ReadonlySet<string> = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'const'],
  ...['minLength', 'maxLength', 'pattern', 'allOf', 'anyOf', 'oneOf', 'not'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems', 'properties', 'required'],
]);

const isConstrained = (schema: JsonSchema): boolean =>
  Object.keys(schema).some((key) => constraints.has(key)) ||
  // `int32` is no format that a number could miss.
  (schema['format'] !== undefined && schema['type'] === 'string');

/** Names a schema: as the document does, or as what stands in an operation itself. */
function typeOf(
  schema: JsonSchema,
  ownName: string,
  { document, schemas }: Import,
): { readonly schemaId: string; readonly typeName: string } {
  const reference = schema['$ref'];
  if (typeof reference === 'string' && reference.startsWith(componentPrefix)) {
    const name = reference.slice(componentPrefix.length);
    return { schemaId: importedSchemaId, typeName: decodePointer(name) };
  }
  schemas[ownName] = resolveReference(document, schema);
  return { schemaId: importedSchemaId, typeName: ownName };
}

/** A name as it stands in the fragment of a URI. */
function decodePointer(text: string): string {
  const name = text.replaceAll('~1', '/').replaceAll('~0', '~');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function toRepresentations(
  content: OpenApiContent | undefined,
  ownName: string,
  into: Import,
): Record<string, Representation> {
  return Object.fromEntries(
    Object.entries(content ?? {}).map(([contentType, { schema, example, examples }]) => {
      const more = furtherExamples(example, examples, into.document);
      if (schema === undefined) return [contentType, more];
      const type = typeOf(schema, `${ownName}-${contentType.replace(/[^\w.-]+/g, '-')}`, into);
      return [contentType, { ...type, ...more }];
    }),
  );
}

/** Examples besides the one that stands for the response: that is `example`, or the first of `examples`. */
function furtherExamples(
  example: unknown,
  examples: OpenApiContent[string]['examples'],
  document: OpenApiDocument,
): Pick<Representation, 'examples'> {
  const rest = Object.entries(examples ?? {}).slice(example === undefined ? 1 : 0);
  if (rest.length === 0) return {};
  return {
    examples: Object.fromEntries(
      rest.map(([name, one]) => [name, resolveReference(document, one).value] as const),
    ),
  };
}

/** The example of each content type that has one. */
function examplesOf(content: OpenApiContent, document: OpenApiDocument): Record<string, unknown> {
  const examples: Record<string, unknown> = {};
  for (const [contentType, { example, examples: several }] of Object.entries(content)) {
    const [first] = Object.values(several ?? {});
    if (example !== undefined) examples[contentType] = example;
    else if (first !== undefined) examples[contentType] = resolveReference(document, first).value;
  }
  return examples;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
