import { parse } from 'yaml';
import { isObject, type Json, type JsonObject, objectAt, textAt, valueAt } from '../json.js';
import type { StoredResource } from '../state/stored-resource.js';
import { newEtag, type World } from '../world.js';
import { apiManagementErrors } from './api-management-errors.js';
import { typeBeside } from './child-type.js';

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'];

/**
 * The operations of an OpenAPI document that an API is made from, or undefined where there is none.
 *
 * Only what identifies an operation is taken over: method, template, parameters of the path and texts.
 */
export function importedOperations(
  api: string,
  properties: JsonObject,
  world: World,
): StoredResource[] | undefined {
  const format = textAt(properties, 'format');
  const value = textAt(properties, 'value');
  if (format === undefined && value === undefined) return undefined;
  if (format === 'odata') return importedMetadata(value ?? '');
  if (!['openapi', 'openapi+json', 'swagger-json'].includes(format ?? ''))
    throw apiManagementErrors.validation('format', `The local resource manager does not import '${format}'.`);
  const paths = objectAt(read(value ?? ''), 'paths');
  return Object.entries(paths).flatMap(([template, item]) =>
    methods
      .filter((method) => isObject(valueAt(item, method)))
      .map((method) => {
        const operation = objectAt(item, method);
        const name =
          textAt(operation, 'operationId') ?? `${method}${template}`.replace(/[^A-Za-z0-9]+/g, '-');
        const parameters = [...template.matchAll(/\{([^}]+)\}/g)].map(([, parameter]) => ({
          name: parameter ?? '',
          type: 'string',
          required: true,
        }));
        return {
          id: `${api}/operations/${name}`,
          type: typeBeside(api, 'apis/operations'),
          name,
          etag: newEtag(world),
          body: {
            properties: {
              displayName: textAt(operation, 'summary') ?? name,
              method: method.toUpperCase(),
              urlTemplate: template,
              description: textAt(operation, 'description') ?? null,
              templateParameters: parameters,
              responses: [],
              policies: null,
            },
          },
        };
      }),
  );
}

/** The metadata of an OData API, which has no operations. */
function importedMetadata(text: string): [] {
  if (/<(?:[\w.-]+:)?Edmx[\s>]/.test(text)) return [];
  throw apiManagementErrors.validation('value', 'Parsing error(s): The document is no OData metadata.');
}

function read(text: string): Json {
  try {
    return parse(text) as Json;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw apiManagementErrors.validation('value', `Parsing error(s): ${why}`);
  }
}
