import type { ServerResponse } from 'node:http';
import type { HttpCookie, InvocationResponse } from './core-types.js';

/** Headers that belong to a connection, and the length, which this host knows itself. */
const ownHeaders = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding', 'upgrade']);

/** Writes what a function returned; nothing returned is 204, as in Functions 2 and later. */
export function writeInvocationResponse(response: ServerResponse, result: InvocationResponse): void {
  const http = result.returnValue?.http;
  if (!http) {
    response.writeHead(204).end();
    return;
  }
  response.statusCode = Number(http.statusCode ?? 200);
  for (const [name, value] of Object.entries(http.headers ?? {})) {
    if (!ownHeaders.has(name.toLowerCase())) response.setHeader(name, value);
  }
  for (const cookie of http.cookies ?? []) response.appendHeader('Set-Cookie', serializeCookie(cookie));
  const body = http.body?.bytes ?? new Uint8Array();
  const bodyless = response.statusCode === 204 || response.statusCode === 304;
  if (!bodyless) response.setHeader('Content-Length', body.length);
  response.end(bodyless ? undefined : body);
}

/** A response of the host itself: a status and no body, as the Functions host answers. */
export function writeStatus(response: ServerResponse, status: number): void {
  response.writeHead(status, status === 204 ? {} : { 'Content-Length': 0 }).end();
}

const sameSites = { none: undefined, lax: 'Lax', strict: 'Strict', explicitNone: 'None' } as const;

function serializeCookie(cookie: HttpCookie): string {
  const sameSite = sameSites[cookie.sameSite ?? 'none'];
  return [
    `${cookie.name}=${encodeURIComponent(cookie.value)}`,
    cookie.expires ? `Expires=${new Date(cookie.expires.value.seconds * 1000).toUTCString()}` : undefined,
    cookie.maxAge ? `Max-Age=${cookie.maxAge.value}` : undefined,
    cookie.domain ? `Domain=${cookie.domain.value}` : undefined,
    cookie.path ? `Path=${cookie.path.value}` : undefined,
    cookie.secure?.value ? 'Secure' : undefined,
    cookie.httpOnly?.value ? 'HttpOnly' : undefined,
    sameSite === undefined ? undefined : `SameSite=${sameSite}`,
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}
