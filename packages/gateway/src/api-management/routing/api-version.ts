import type { HeaderList } from '../../message/header-list.js';
import { decodeQuery, readQuery } from './query-string.js';

/** How callers ask for a version of an API that shares its path with others; in a path it is a segment. */
export interface ApiVersion {
  readonly scheme: 'Query' | 'Header';
  /** Name of the query parameter or the header. */
  readonly name: string;
  readonly value: string;
}

/** What of a request says which version it wants. */
export interface VersionRequest {
  readonly headers: HeaderList;
  /** Without its question mark. */
  readonly query: string;
}

/** The API that a request asks for among those of one path: by its version, or the one without when it asks for none. */
export function pickVersion<Api extends { readonly version: ApiVersion | null }>(
  apis: readonly Api[],
  request: VersionRequest,
): Api | null {
  const [only] = apis;
  if (apis.length === 1 && only!.version === null) return only!;
  const asked = apis.find(({ version }) => {
    if (version === null) return false;
    return askedVersion(version, request)?.toLowerCase() === version.value.toLowerCase();
  });
  if (asked !== undefined) return asked;
  const asksForOne = apis.some(
    ({ version }) => version !== null && askedVersion(version, request) !== undefined,
  );
  return asksForOne ? null : (apis.find(({ version }) => version === null) ?? null);
}

function askedVersion({ scheme, name }: ApiVersion, { headers, query }: VersionRequest): string | undefined {
  if (scheme === 'Header') return headers.get(name);
  const found = readQuery(query).find((one) => one.name.toLowerCase() === name.toLowerCase());
  return found && decodeQuery(found.rawValue);
}
