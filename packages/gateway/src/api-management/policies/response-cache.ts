import type { Exchange } from '../exchange/exchange.js';
import type { RequestState } from '../exchange/request-state.js';
import { copyOf } from '../exchange/response-variable.js';
import type { ResponseState } from '../exchange/response-state.js';
import type { ExternalCache } from '../state/external-cache.js';
import { tolerant } from './caching-type.js';
import { sizeOfResponse } from './size-of.js';
import { responseFromJson, responseToJson, type ResponseJson } from './value-codec.js';

/** What `cache-lookup` leaves for the `cache-store` of the same request. */
export interface CacheTicket {
  readonly key: string;
  readonly external: ExternalCache | null;
  /** Cache-Control for the caller of a response that is good for so many seconds. */
  cacheControl(seconds: number): string;
}

const tickets = new WeakMap<RequestState, CacheTicket>();

export const leaveTicket = ({ request }: Exchange, ticket: CacheTicket): void =>
  void tickets.set(request, ticket);

/** Undefined where no `cache-lookup` has run, or it has found the request not to be one to cache. */
export const ticketOf = ({ request }: Exchange): CacheTicket | undefined => tickets.get(request);

interface Entry {
  readonly response: ResponseState;
  readonly expiresAtMs: number;
}

/** A stored response of which nobody else has a part, and how long it is still good. */
export interface CachedResponse {
  readonly response: ResponseState;
  readonly secondsLeft: number;
}

const responseKey = (key: string): string => `response ${key}`;

/** The response under a key; undefined when there is none. */
export async function findResponse(
  exchange: Exchange,
  { key, external }: CacheTicket,
): Promise<CachedResponse | undefined> {
  const { cache, now } = exchange.services;
  const entry =
    external === null
      ? (cache.get(responseKey(key)) as Entry | undefined)
      : await tolerant(exchange, () => readEntry(external, responseKey(key)));
  if (entry === undefined) return undefined;
  const secondsLeft = Math.max(0, Math.ceil((entry.expiresAtMs - now()) / 1000));
  return { response: copyOf(entry.response), secondsLeft };
}

/** Keeps a copy of a response whose body is in memory. */
export async function keepResponse(
  exchange: Exchange,
  { key, external }: CacheTicket,
  response: ResponseState,
  seconds: number,
): Promise<void> {
  const { cache, now } = exchange.services;
  const entry: Entry = { response: copyOf(response), expiresAtMs: now() + seconds * 1000 };
  if (external === null) cache.set(responseKey(key), entry, seconds * 1000, sizeOfResponse(response));
  else if (seconds > 0) {
    const json = { ...responseToJson(response), expiresAtMs: entry.expiresAtMs };
    const bytes = Buffer.from(JSON.stringify(json));
    await tolerant(exchange, () => external.set(responseKey(key), bytes, seconds * 1000));
  }
}

async function readEntry(external: ExternalCache, key: string): Promise<Entry | undefined> {
  const bytes = await external.get(key);
  if (bytes === null) return undefined;
  const json = JSON.parse(Buffer.from(bytes).toString()) as ResponseJson & { readonly expiresAtMs: number };
  return { response: responseFromJson(json), expiresAtMs: json.expiresAtMs };
}
