import type { Path } from '../finding/format-path.js';
import type { Api, ApiRevision, WebSocketApi } from '../model/api-management/api.js';
import { mergeOpenApi } from './load-open-api.js';
import { loadOptionalPolicy, loadPolicy } from './load-policy.js';
import type { LoadedApi, LoadedRevision, LoadedText } from './loaded-environment.js';
import { mapNamed } from './map-named.js';
import type { Sources } from './sources.js';

/** What API Management calls the schema of a GraphQL API. */
const graphQLSchemaId = 'graphql';

const contentType = 'application/vnd.ms-azure-apim.graphql.schema';

/** Loads the policies of an API and of its revisions, its schemas and its OpenAPI document. */
export function loadApi(api: Api, at: Path, sources: Sources): LoadedApi {
  const openApi = (api.openApi && loadText(api.openApi, [...at, 'openApi'], sources)) ?? null;
  const declared = new Map([
    ...mapNamed(api.schemas, [...at, 'schemas'], (schema, path) => loadText(schema, path, sources)),
    ...loadGraphQLSchema(api, at, sources),
  ]);
  const { definition, schemas } =
    openApi === null
      ? { definition: withGraphQLSchema(api), schemas: declared }
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

function loadGraphQLSchema({ graphQL }: Api, at: Path, sources: Sources): readonly [string, LoadedText][] {
  const text = graphQL && loadText(graphQL.schema, [...at, 'graphQL', 'schema'], sources);
  return text === undefined ? [] : [[graphQLSchemaId, text]];
}

const withGraphQLSchema = (api: Api): Api =>
  api.graphQL === undefined
    ? api
    : {
        ...api,
        schemas: { ...api.schemas, [graphQLSchemaId]: { contentType, file: api.graphQL.schema.file } },
      };

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
