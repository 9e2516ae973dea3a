import type { CacheLookupConfig, Value } from '@apim-kit/policy';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { Handler, PolicyCompiler, Read } from '../pipeline/handler.js';
import { readQuery } from '../routing/query-string.js';
import { externalCacheOf } from './caching-type.js';
import { findResponse, leaveTicket, type CacheTicket } from './response-cache.js';

const policy = 'cache-lookup';

/**
 * Answers a GET with a stored response; the backend is not called and nothing else runs. Where there is none,
 * `cache-store` keeps the response under the same key.
 */
export const cacheLookup: Handler<CacheLookupConfig> = (config, compile) => {
  const externalOf = externalCacheOf(config.cachingType, compile);
  if (typeof externalOf === 'string') return compile.unsupported(externalOf);
  const readPrivate = compile.boolean(config.allowPrivateResponseCaching ?? false);
  const readCacheControl = cacheControlOf(config, compile);
  const readKey = keyOf(config, compile);
  return async (exchange) => {
    const { request } = exchange;
    if (request.method !== 'GET') {
      exchange.note(() => `a ${request.method} is not cached`);
      return undefined;
    }
    if (request.headerList.has('Authorization') && !readPrivate(exchange)) {
      exchange.note(() => 'a request with an Authorization header is not cached');
      return undefined;
    }
    const ticket: CacheTicket = {
      key: readKey(exchange),
      external: externalOf(exchange),
      cacheControl: readCacheControl(exchange),
    };
    const found = await findResponse(exchange, ticket);
    exchange.note(() => (found === undefined ? 'miss' : 'hit'));
    if (found === undefined) {
      leaveTicket(exchange, ticket);
      return undefined;
    }
    const { response, secondsLeft } = found;
    response.headerList.set('Cache-Control', ticket.cacheControl(secondsLeft));
    exchange.response?.messageBody.replace(null);
    exchange.response = response;
    return 'end';
  };
};

/** What makes two requests the same to the cache. */
function keyOf(config: CacheLookupConfig, compile: PolicyCompiler): Read<string> {
  const readDeveloper = compile.boolean(config.varyByDeveloper);
  const readGroups = compile.boolean(config.varyByDeveloperGroups);
  const readHeaders = names(config.varyByHeaders, compile);
  const readParameters = names(config.varyByQueryParameters, compile);
  return (exchange) => {
    const { request, subscription, user, compiledApi } = exchange;
    const [path = '', query = ''] = splitAt(request.target, '?');
    const parameters = readQuery(query).map(({ name, rawValue }) => [name.toLowerCase(), rawValue] as const);
    const wanted = readParameters(exchange);
    const varied = (name: string): boolean => wanted === null || wanted.includes(name);
    return JSON.stringify([
      compiledApi?.name ?? null,
      request.origin,
      path,
      // Without a list all parameters count, in whatever order they come.
      parameters.filter(([name]) => varied(name)).sort(([a], [b]) => (a < b ? -1 : Number(a > b))),
      (readHeaders(exchange) ?? []).map((name) => [name, request.headerList.values(name)]),
      // A subscription that nobody owns is a developer of its own.
      readDeveloper(exchange) ? (user?.id ?? subscription?.id ?? null) : null,
      readGroups(exchange) ? (groupsOf(user) ?? subscription?.id ?? null) : null,
    ]);
  };
}

const groupsOf = (user: Exchange['user']): readonly string[] | undefined =>
  user?.groups.map(({ id }) => id).sort();

/** Names in lower case; several may stand in one element, between semicolons. Null where there is no element. */
function names(values: readonly Value<string>[] | undefined, compile: PolicyCompiler): Read<string[] | null> {
  if (values === undefined || values.length === 0) return () => null;
  const reads = values.map((value) => compile.text(value));
  return (exchange: Exchange) =>
    reads
      .flatMap((read) => read(exchange).split(';'))
      .map((name) => name.trim().toLowerCase())
      .filter((name) => name !== '');
}

function cacheControlOf(
  config: CacheLookupConfig,
  compile: PolicyCompiler,
): Read<CacheTicket['cacheControl']> {
  const readType = compile.text(config.downstreamCachingType ?? 'none');
  const readRevalidate = compile.boolean(config.mustRevalidate ?? true);
  return (exchange) => {
    const type = readType(exchange);
    const revalidate = readRevalidate(exchange);
    if (type === 'none') return () => 'no-store, no-cache';
    if (type !== 'private' && type !== 'public') {
      throw invalidValue(policy, `downstream-caching-type can't be '${type}'.`);
    }
    return (seconds) => `${type}, max-age=${seconds}${revalidate ? ', must-revalidate' : ''}`;
  };
}

function splitAt(text: string, mark: string): readonly [string, string] {
  const index = text.indexOf(mark);
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)];
}
