import type { Path } from '../finding/format-path.js';
import type { Api, ApiRevision } from '../model/api-management/api.js';
import { mergeOpenApi } from './load-open-api.js';
import { loadOptionalPolicy } from './load-policy.js';
import type { LoadedApi, LoadedRevision, LoadedText } from './loaded-environment.js';
import { mapNamed } from './map-named.js';
import type { Sources } from './sources.js';

/** Loads the policies of an API and of its revisions, its schemas and its OpenAPI document. */
export function loadApi(api: Api, at: Path, sources: Sources): LoadedApi {
  const openApi = (api.openApi && loadText(api.openApi, [...at, 'openApi'], sources)) ?? null;
  const declared = mapNamed(api.schemas, [...at, 'schemas'], (schema, path) =>
    loadText(schema, path, sources),
  );
  const { definition, schemas } =
    openApi === null
      ? { definition: api, schemas: declared }
      : mergeOpenApi(api, openApi, declared, at, sources);
  return {
    ...loadRevision(definition, at, sources),
    definition,
    revisions: mapNamed(api.revisions, [...at, 'revisions'], (revision, path) =>
      loadRevision(revision, path, sources),
    ),
    openApi,
    schemas,
  };
}

function loadRevision(revision: Api | ApiRevision, at: Path, sources: Sources): LoadedRevision {
  return {
    policy: loadOptionalPolicy(revision, at, sources),
    operations: mapNamed(revision.operations, [...at, 'operations'], (operation, path) =>
      loadOptionalPolicy(operation, path, sources),
    ),
  };
}

function loadText({ file }: { readonly file: string }, at: Path, sources: Sources): LoadedText | undefined {
  const text = sources.text(file, [...at, 'file']);
  return text === undefined ? undefined : { text, file: sources.resolve(file) };
}
