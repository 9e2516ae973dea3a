import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Services } from '../../services.js';
import { withDeadline } from '../backend/with-deadline.js';
import { backendBaseOf } from '../exchange/backend-base.js';
import { ResponseState } from '../exchange/response-state.js';

/** A key that may have signed a token. */
export interface SigningKey {
  readonly id: string | null;
  readonly key: KeyObject;
}

/** What an OpenID configuration says of its issuer. */
export interface OpenIdConfiguration {
  readonly issuer: string | null;
  readonly keys: readonly SigningKey[];
}

interface Cached {
  readonly value: OpenIdConfiguration;
  readonly fetchedAtMs: number;
  /** When it was last tried in vain to renew it. */
  failedAtMs?: number;
}

const lifetimeMs = 3_600_000;
const refreshAfterMs = 300_000;
const timeoutMs = 30_000;

interface Store {
  readonly cached: Map<string, Cached>;
  readonly pending: Map<string, Promise<OpenIdConfiguration>>;
}

/** They live as long as the gateway's services do, over any change of its environment. */
const stores = new WeakMap<Services, Store>();

/**
 * The configuration behind a URL: kept for an hour, asked for again at most every five minutes when a token names a
 * key that is not in it or when it could not be renewed. One that can't be renewed stays in use. What is kept is there
 * at once.
 *
 * @param wantedKey The key that a token names; null for any.
 */
export function openIdConfiguration(
  url: string,
  wantedKey: string | null,
  services: Services,
): OpenIdConfiguration | Promise<OpenIdConfiguration> {
  let store = stores.get(services);
  if (store === undefined) stores.set(services, (store = { cached: new Map(), pending: new Map() }));
  const cached = store.cached.get(url);
  if (cached === undefined) return fetchOnce(url, store, services);
  const ageMs = services.now() - cached.fetchedAtMs;
  const known = wantedKey === null || cached.value.keys.some(({ id }) => id === wantedKey);
  if (ageMs < (known ? lifetimeMs : refreshAfterMs)) return cached.value;
  const failedBeforeMs = services.now() - (cached.failedAtMs ?? -Infinity);
  if (failedBeforeMs < refreshAfterMs) return cached.value;
  return fetchOnce(url, store, services).catch(() => {
    cached.failedAtMs = services.now();
    return cached.value;
  });
}

function fetchOnce(url: string, store: Store, services: Services): Promise<OpenIdConfiguration> {
  const pending = store.pending.get(url);
  if (pending !== undefined) return pending;
  const fetched = fetchConfiguration(url, services)
    .then((value) => {
      store.cached.set(url, { value, fetchedAtMs: services.now() });
      return value;
    })
    .finally(() => store.pending.delete(url));
  store.pending.set(url, fetched);
  return fetched;
}

async function fetchConfiguration(url: string, services: Services): Promise<OpenIdConfiguration> {
  const { issuer, jwks_uri: keysUrl } = await fetchJson(url, services);
  if (typeof keysUrl !== 'string') throw new Error('it names no jwks_uri.');
  const { keys } = await fetchJson(keysUrl, services);
  const usable = Array.isArray(keys) ? keys.flatMap((key: unknown) => signingKey(key)) : [];
  // Not to be taken for a rotation: what is there by then stays in use.
  if (usable.length === 0) throw new Error(`${keysUrl} holds no keys.`);
  return { issuer: typeof issuer === 'string' ? issuer : null, keys: usable };
}

/** Keys of kinds that nobody here can use are left out. */
function signingKey(value: unknown): readonly SigningKey[] {
  if (typeof value !== 'object' || value === null) return [];
  const jwk = value as Record<string, unknown>;
  if (jwk['kty'] !== 'RSA' && jwk['kty'] !== 'EC') return [];
  if (jwk['use'] !== undefined && jwk['use'] !== 'sig') return [];
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return [{ id: typeof jwk['kid'] === 'string' ? jwk['kid'] : null, key }];
  } catch {
    return [];
  }
}

async function fetchJson(url: string, { fetch }: Services): Promise<Record<string, unknown>> {
  if (backendBaseOf(url) === undefined) throw new Error(`'${url}' is no absolute http or https URL.`);
  const { origin, pathname, search } = new URL(url);
  const response = await withDeadline(null, timeoutMs, async (signal) => {
    const { status, headers, body } = await fetch.send({
      origin,
      path: pathname + search,
      method: 'GET',
      headers: ['Accept', 'application/json'],
      body: null,
      signal,
      timeoutMs,
      bufferResponse: true,
      followRedirects: true,
      http2: 'none',
      tls: null,
    });
    const taken = new ResponseState(status, '', headers, body);
    await taken.messageBody.take();
    return taken;
  });
  if (response.status !== 200) throw new Error(`${url} answered with status ${response.status}.`);
  const value = JSON.parse(Buffer.from(response.messageBody.read(true)).toString()) as unknown;
  if (typeof value !== 'object' || value === null) throw new Error(`${url} gave no JSON object.`);
  return value as Record<string, unknown>;
}
