import {
  openApiMethods,
  type JsonSchema,
  type OpenApiContent,
  type OpenApiDocument,
  type OpenApiMethod,
  type OpenApiOperation,
  type OpenApiParameter,
  type OpenApiPath,
  type OpenApiResponse,
} from './open-api-document.js';
import { resolveReference } from './resolve-reference.js';

/** The parts of a Swagger 2 document that differ from OpenAPI 3. */
export interface SwaggerDocument extends Pick<OpenApiDocument, 'info'> {
  readonly host?: string;
  readonly basePath?: string;
  readonly schemes?: readonly string[];
  readonly consumes?: readonly string[];
  readonly produces?: readonly string[];
  readonly paths?: Readonly<Record<string, SwaggerPath>>;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

type SwaggerPath = Readonly<Partial<Record<OpenApiMethod, SwaggerOperation>>> & {
  readonly parameters?: readonly SwaggerParameter[];
};

interface SwaggerOperation extends Omit<OpenApiOperation, 'parameters' | 'requestBody' | 'responses'> {
  readonly consumes?: readonly string[];
  readonly produces?: readonly string[];
  readonly parameters?: readonly SwaggerParameter[];
  readonly responses?: Readonly<Record<string, SwaggerResponse>>;
}

type SwaggerParameter = JsonSchema & {
  readonly name: string;
  readonly in: OpenApiParameter['in'] | 'body' | 'formData';
  readonly description?: string;
  readonly required?: boolean;
  readonly schema?: JsonSchema;
};

interface SwaggerResponse {
  readonly description?: string;
  readonly schema?: JsonSchema;
  readonly headers?: Readonly<Record<string, JsonSchema>>;
  readonly examples?: Readonly<Record<string, unknown>>;
}

const definitions = '#/definitions/';

/** Swagger 2 as OpenAPI 3, as far as API Management takes it. */
export function swaggerToOpenApi(document: SwaggerDocument): OpenApiDocument {
  const { info, host, basePath = '', schemes = ['https'], paths = {} } = document;
  const servers =
    host === undefined
      ? []
      : [{ url: `${schemes.includes('https') ? 'https' : schemes[0]}://${host}${basePath}` }];
  return {
    ...(info && { info }),
    servers,
    paths: mapValues(paths, (path) => convertPath(path, document)),
    components: { schemas: mapValues(document.definitions ?? {}, moveReferences) },
  };
}

function convertPath(path: SwaggerPath, document: SwaggerDocument): OpenApiPath {
  const shared = (path.parameters ?? []).map((one) => resolveReference(document, one));
  const operations = openApiMethods.flatMap((method) => {
    const operation = path[method];
    return operation === undefined ? [] : [[method, convertOperation(operation, shared, document)] as const];
  });
  return Object.fromEntries(operations);
}

function convertOperation(
  operation: SwaggerOperation,
  shared: readonly SwaggerParameter[],
  document: SwaggerDocument,
): OpenApiOperation {
  const { consumes = document.consumes, produces = document.produces, responses = {}, ...rest } = operation;
  const own = (operation.parameters ?? []).map((one) => resolveReference(document, one));
  const parameters = [
    ...shared.filter((one) => !own.some((other) => other.name === one.name && other.in === one.in)),
    ...own,
  ];
  const body = parameters.find((one) => one.in === 'body');
  const form = parameters.filter((one) => one.in === 'formData');
  return {
    ...rest,
    parameters: parameters.flatMap((one) => convertParameter(one)),
    ...(body?.schema && { requestBody: { content: contentOf(consumes, body.schema) } }),
    ...(form.length > 0 && { requestBody: { content: formContent(form, consumes) } }),
    responses: mapValues(responses, (one) => convertResponse(resolveReference(document, one), produces)),
  };
}

function convertParameter(parameter: SwaggerParameter): readonly OpenApiParameter[] {
  const { name, in: place, description, required, ...schema } = parameter;
  if (place === 'body' || place === 'formData') return [];
  return [
    {
      name,
      in: place,
      ...(description !== undefined && { description }),
      ...(required !== undefined && { required }),
      schema: moveReferences(schema),
    },
  ];
}

function convertResponse(
  { description, schema, headers = {}, examples = {} }: SwaggerResponse,
  produces: readonly string[] | undefined,
): OpenApiResponse {
  const content: Record<string, OpenApiContent[string]> = {
    ...(schema === undefined ? {} : contentOf(produces, schema)),
  };
  for (const [type, example] of Object.entries(examples)) content[type] = { ...content[type], example };
  return {
    ...(description !== undefined && { description }),
    headers: mapValues(headers, (header) => ({ schema: moveReferences(header) })),
    content,
  };
}

function contentOf(types: readonly string[] = ['application/json'], schema: JsonSchema): OpenApiContent {
  return Object.fromEntries(types.map((type) => [type, { schema: moveReferences(schema) }]));
}

function formContent(
  fields: readonly SwaggerParameter[],
  consumes: readonly string[] | undefined,
): OpenApiContent {
  const type = consumes?.find((one) => one.includes('form')) ?? 'application/x-www-form-urlencoded';
  const properties = Object.fromEntries(
    fields.map(({ name, in: _, required: __, ...schema }) => [name, fieldSchema(schema)]),
  );
  const required = fields.filter((field) => field.required === true).map(({ name }) => name);
  return { [type]: { schema: { type: 'object', ...(required.length > 0 && { required }), properties } } };
}

/** A file is a text of bytes in OpenAPI 3. */
const fieldSchema = (schema: JsonSchema): JsonSchema =>
  schema['type'] === 'file' ? { ...schema, type: 'string', format: 'binary' } : moveReferences(schema);

/** Definitions stand elsewhere in OpenAPI 3. */
function moveReferences<T>(value: T): T {
  if (Array.isArray(value)) return value.map(moveReferences) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      key === '$ref' && typeof item === 'string' && item.startsWith(definitions)
        ? [key, `#/components/schemas/${item.slice(definitions.length)}`]
        : [key, moveReferences(item)],
    ),
  ) as T;
}

function mapValues<T, R>(record: Readonly<Record<string, T>>, convert: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}
