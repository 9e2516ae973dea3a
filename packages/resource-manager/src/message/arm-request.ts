import { type Json, isObject, type JsonObject } from '../json.js';
import { armErrors } from './arm-errors.js';

/** A request as the Azure SDKs send it. */
export interface ManagementRequest {
  readonly method: string;
  /** Absolute, or from the path on. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The same with its address taken apart. */
export interface ArmRequest {
  readonly method: string;
  /** Path without the query, still encoded. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Scheme and authority that the caller used: what links in answers start with. */
  readonly origin: string;
}

/** Takes a request's address apart. `base` stands in for a missing authority. */
export function readRequest(request: ManagementRequest, base: string): ArmRequest {
  const url = new URL(request.url, base);
  const { body = '' } = request;
  return {
    method: request.method.toUpperCase(),
    // Where an id is a parameter, the SDKs send `//subscriptions/…`.
    path: url.pathname.replace(/\/{2,}/g, '/').replace(/\/$/, '') || '/',
    query: url.searchParams,
    headers: request.headers,
    body: typeof body === 'string' ? new TextEncoder().encode(body) : body,
    origin: url.origin,
  };
}

/**
 * The request's body as a JSON object; an empty body is an empty object.
 *
 * @throws ArmError `InvalidRequestContent`
 */
export function readJson(request: ArmRequest): JsonObject {
  if (request.body.length === 0) return {};
  let value: Json;
  try {
    value = JSON.parse(new TextDecoder().decode(request.body)) as Json;
  } catch (cause) {
    throw armErrors.invalidRequestContent(cause instanceof Error ? cause.message : String(cause));
  }
  if (!isObject(value)) throw armErrors.invalidRequestContent('an object is expected');
  return value;
}
