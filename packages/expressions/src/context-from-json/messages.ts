import type * as context from '../context.js';
import { namedEntries } from '../runtime/context/named-entries.js';
import { bodyOfText } from './body.js';
import { readCertificate } from './certificate.js';
import type { JsonReader } from './json-reader.js';

const textLists = (reader: JsonReader | null): context.NamedEntries<readonly string[]> =>
  namedEntries((reader?.names() ?? []).map((name) => [name, reader?.texts(name) ?? []] as const));

export function readRequest(reader: JsonReader): context.RequestContext {
  const url = withQuery(reader.text('url') ?? '', reader.object('query'));
  return {
    body: bodyOfText(reader.text('body')),
    certificate: readCertificate(reader.object('certificate')),
    headers: textLists(reader.object('headers')),
    ipAddress: reader.text('ipAddress') ?? '',
    matchedParameters: namedEntries(
      (reader.object('matchedParameters')?.names() ?? []).map(
        (name) => [name, reader.object('matchedParameters')?.text(name) ?? ''] as const,
      ),
    ),
    method: reader.text('method') ?? 'GET',
    originalUrl: reader.text('originalUrl') ?? url,
    url,
  };
}

/** The URL with the parameters of `query` where it has none itself. */
function withQuery(url: string, query: JsonReader | null): string {
  if (query === null || url.includes('?')) return url;
  const pairs = query
    .names()
    .flatMap((name) =>
      query.texts(name).map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`),
    );
  return pairs.length === 0 ? url : `${url}?${pairs.join('&')}`;
}

export function readResponse(reader: JsonReader | null): context.ResponseContext | null {
  if (reader === null) return null;
  return {
    body: bodyOfText(reader.text('body')),
    headers: textLists(reader.object('headers')),
    statusCode: reader.number('status') ?? 200,
    statusReason: reader.text('reason') ?? '',
  };
}
