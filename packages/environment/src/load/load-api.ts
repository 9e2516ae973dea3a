import type { Path } from '../finding/format-path.js';
import type { Api, ApiRevision, WebSocketApi } from '../model/api-management/api.js';
import type { ApiSchema } from '../model/api-management/operation.js';
import { mergeOpenApi } from './load-open-api.js';
import { loadOptionalPolicy, loadPolicy } from './load-policy.js';
import type { LoadedApi, LoadedRevision, LoadedText } from './loaded-environment.js';
import { mapNamed } from './map-named.js';
import type { Sources } from './sources.js';

/** Loads the policies of an API and of its revisions, its schemas and its OpenAPI document. */
export function loadApi(api: Api, at: Path, sources: Sources): LoadedApi {
  const openApi = (api.openApi && loadText(api.openApi, [...at, 'openApi'], sources)) ?? null;
  const declared = new Map([
    ...mapNamed(api.schemas, [...at, 'schemas'], (schema, path) => loadText(schema, path, sources)),
    ...mapNamed(documentOf(api), at, (schema) => loadText(schema, [...at, ...schema.at], sources)),
  ]);
  const { definition, schemas } =
    openApi === null
      ? { definition: withDocument(api), schemas: declared }
      : mergeOpenApi(api, openApi, declared, at, sources);
  const { operations, ...own } = loadRevision(definition, at, sources);
  return {
    ...own,
    operations: api.webSocket === undefined ? operations : loadHandshake(api.webSocket, at, sources),
    definition,
    revisions: mapNamed(api.revisions, [...at, 'revisions'], (revision, path) =>
      loadRevision(revision, path, sources),
    ),
    openApi,
    resolvers: mapNamed(api.graphQL?.resolvers, [...at, 'graphQL', 'resolvers'], (resolver, path) =>
      loadPolicy(resolver, path, sources),
    ),
    schemas,
  };
}

/** The document that makes an API one of its type, under the name that it has among the schemas. */
function documentOf({ graphQL, oData }: Api): Readonly<Record<string, ApiSchema & { readonly at: Path }>> {
  return {
    ...(graphQL !== undefined && {
      graphql: {
        contentType: 'application/vnd.ms-azure-apim.graphql.schema',
        file: graphQL.schema.file,
        at: ['graphQL', 'schema'],
      },
    }),
    ...(oData !== undefined && {
      odata: {
        contentType: 'application/vnd.ms-azure-apim.odata.schema',
        file: oData.metadata.file,
        at: ['oData', 'metadata'],
      },
    }),
  };
}

function withDocument(api: Api): Api {
  const documents = Object.entries(documentOf(api));
  if (documents.length === 0) return api;
  const schemas = documents.map(([id, { contentType, file }]) => [id, { contentType, file }] as const);
  return { ...api, schemas: { ...api.schemas, ...Object.fromEntries(schemas) } };
}

function loadRevision(revision: Api | ApiRevision, at: Path, sources: Sources): LoadedRevision {
  return {
    policy: loadOptionalPolicy(revision, at, sources),
    operations: mapNamed(revision.operations, [...at, 'operations'], (operation, path) =>
      loadOptionalPolicy(operation, path, sources),
    ),
  };
}

/** The one operation of a WebSocket API, under the name that the service gives it. */
const loadHandshake = (
  { onHandshake }: WebSocketApi,
  at: Path,
  sources: Sources,
): LoadedRevision['operations'] =>
  new Map([
    [
      'onHandshake',
      onHandshake ? loadPolicy(onHandshake, [...at, 'webSocket', 'onHandshake'], sources) : null,
    ],
  ]);

function loadText({ file }: { readonly file: string }, at: Path, sources: Sources): LoadedText | undefined {
  const text = sources.text(file, [...at, 'file']);
  return text === undefined ? undefined : { text, file: sources.resolve(file) };
}
