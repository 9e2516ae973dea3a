import type { Path } from '../finding/format-path.js';
import type { Api } from '../model/api-management/api.js';
import { readOpenApi } from '../open-api/read-open-api.js';
import { importedSchemaId } from '../open-api/to-operations.js';
import type { LoadedText } from './loaded-environment.js';
import type { Sources } from './sources.js';

const contentType = 'application/vnd.oai.openapi.components+json';

/** An API with the operations of its OpenAPI document, and their schemas as one document more. */
export interface MergedApi {
  readonly definition: Api;
  readonly schemas: ReadonlyMap<string, LoadedText>;
}

/** Makes operations of the document; those of the definition with the same id stand above them. */
export function mergeOpenApi(
  api: Api,
  { text, file }: LoadedText,
  schemas: ReadonlyMap<string, LoadedText>,
  at: Path,
  sources: Sources,
): MergedApi {
  let imported: ReturnType<typeof readOpenApi>;
  try {
    imported = readOpenApi(text);
  } catch (error) {
    sources.report('open-api-unreadable', [...at, 'openApi', 'file'], {
      file,
      reason: (error as Error).message,
    });
    return { definition: api, schemas };
  }
  const components = JSON.stringify({ components: { schemas: imported.schemas } });
  const { serviceUrl = imported.serviceUrl } = api;
  return {
    definition: {
      ...api,
      ...(serviceUrl !== undefined && { serviceUrl }),
      operations: { ...imported.operations, ...withContracts(api.operations, imported.operations) },
      schemas: { ...api.schemas, [importedSchemaId]: { contentType, file } },
    },
    schemas: new Map([...schemas, [importedSchemaId, { text: components, file }]]),
  };
}

/** What a declared operation leaves open is as the document has it. */
function withContracts(declared: Api['operations'], imported: Api['operations']): Api['operations'] {
  return Object.fromEntries(
    Object.entries(declared).map(([id, operation]) => [id, { ...imported[id], ...operation }]),
  );
}
