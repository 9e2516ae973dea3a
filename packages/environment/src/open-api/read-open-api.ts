import type * as yaml from 'yaml';
import { loadLibrary } from '../load-library.js';
import type { OpenApiDocument } from './open-api-document.js';
import { swaggerToOpenApi, type SwaggerDocument } from './swagger-to-open-api.js';
import { toOperations, type ImportedOperations } from './to-operations.js';

/** What API Management makes of an OpenAPI document. */
export interface ImportedApi extends ImportedOperations {
  readonly displayName: string | undefined;
  readonly description: string | undefined;
  /** The first server with its variables' defaults; undefined when it is none or relative. */
  readonly serviceUrl: string | undefined;
}

/**
 * Reads an OpenAPI 3 or Swagger 2 document in JSON or YAML.
 *
 * @throws Error that says what is wrong, in words
 * @example
 * readOpenApi(text).operations; // { 'getOrder': { method: 'GET', urlTemplate: '/orders/{id}', … } }
 */
export function readOpenApi(text: string): ImportedApi {
  const { parse } = loadLibrary<typeof yaml>('yaml');
  const unmarked = text.replace(/^\ufeff/, '');
  // JSON is YAML, but JSON.parse is a hundred times faster.
  const value: unknown = /^\s*\{/.test(unmarked) ? JSON.parse(unmarked) : parse(unmarked);
  const document = asOpenApi(value);
  return {
    displayName: document.info?.title,
    description: document.info?.description,
    serviceUrl: serviceUrlOf(document),
    ...toOperations(document),
  };
}

function asOpenApi(value: unknown): OpenApiDocument {
  if (typeof value !== 'object' || value === null) throw new Error('it is no OpenAPI document');
  if ('openapi' in value && /^3\./.test(String(value.openapi))) return value as OpenApiDocument;
  if ('swagger' in value && String(value.swagger) === '2.0')
    return swaggerToOpenApi(value as SwaggerDocument);
  throw new Error('it has neither "openapi" of version 3 nor "swagger" of version 2.0');
}

function serviceUrlOf({ servers = [] }: OpenApiDocument): string | undefined {
  const [server] = servers;
  const url = server?.url.replaceAll(
    /\{([^{}]+)\}/g,
    (whole, name: string) => server.variables?.[name]?.default ?? whole,
  );
  return url !== undefined && /^https?:\/\//i.test(url) ? url.replace(/\/+$/, '') : undefined;
}
