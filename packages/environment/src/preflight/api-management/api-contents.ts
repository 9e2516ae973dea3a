import { finding, type Finding } from '../../finding/finding.js';
import type { Path } from '../../finding/format-path.js';
import type { Api, ApiVersionSet } from '../../model/api-management/api.js';
import type { LoadedApi } from '../../load/loaded-environment.js';
import { readODataMetadata } from '../../odata/read-odata-metadata.js';
import { entries, type PreflightCheck } from '../subject.js';

/** Versions, revisions, and the documents that an API brings. */
export const checkApiContents: PreflightCheck = function* ({ levels }) {
  for (const { at: root, definition, loaded } of levels) {
    for (const [name, set] of entries(definition.versionSets)) {
      yield* checkVersionSet(set, [...root, 'versionSets', name]);
    }
    for (const [name, api] of entries(definition.apis)) {
      const at: Path = [...root, 'apis', name];
      if (api.apiVersion !== undefined && (api.versionSet === undefined || api.apiVersion === '')) {
        yield finding('api-version-incomplete', [...at, 'apiVersion']);
      }
      yield* checkRevisions(api, at);
      const contents = loaded.apis.get(name);
      if (contents !== undefined) {
        yield* checkDocuments(api, contents, at);
        yield* checkMetadata(contents, [...at, 'oData', 'metadata', 'file']);
      }
    }
  }
};

function* checkVersionSet(
  { versioningScheme, versionQueryName, versionHeaderName }: ApiVersionSet,
  at: Path,
): Iterable<Finding> {
  const wanted = { Segment: undefined, Query: 'versionQueryName', Header: 'versionHeaderName' }[
    versioningScheme
  ];
  const present = { versionQueryName, versionHeaderName };
  for (const [property, value] of entries(present)) {
    if ((value !== undefined) !== (property === wanted)) {
      yield finding('version-set-unclear', at, { versioningScheme, property, wanted: property === wanted });
    }
  }
}

function* checkRevisions({ apiRevision = '1', revisions }: Api, at: Path): Iterable<Finding> {
  for (const [number] of entries({ ...revisions, [apiRevision]: undefined })) {
    if (!/^[1-9]\d*$/.test(number)) yield finding('invalid-revision', [...at, 'revisions'], { number });
  }
  if (revisions !== undefined && Object.hasOwn(revisions, apiRevision)) {
    yield finding('revision-is-current', [...at, 'revisions', apiRevision], { number: apiRevision });
  }
}

function* checkDocuments({ schemas }: Api, { schemas: texts }: LoadedApi, at: Path): Iterable<Finding> {
  for (const [name, { contentType }] of entries(schemas)) {
    const text = texts.get(name);
    if (text === undefined || !/\+json\b|\/json\b/.test(contentType)) continue;
    const reason = whyNoJson(text.text);
    if (reason !== undefined) {
      yield finding('schema-not-json', [...at, 'schemas', name, 'file'], { file: text.file, reason });
    }
  }
}

function* checkMetadata({ definition, schemas }: LoadedApi, at: Path): Iterable<Finding> {
  const document = schemas.get('odata');
  if (definition.oData === undefined || document === undefined) return;
  const { metadata, problems } = readODataMetadata(document.text);
  for (const problem of problems) {
    yield finding('odata-metadata-invalid', at, { file: document.file, ...problem });
  }
  if (metadata !== null && !metadata.version.startsWith('4.')) {
    yield finding('odata-version-not-checked', at, { version: metadata.version });
  }
}

function whyNoJson(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}
