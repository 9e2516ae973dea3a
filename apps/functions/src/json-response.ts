import type { HttpResponseInit } from '@azure/functions';

/** A JSON response that nobody stores. `headers` come beside its own. */
export function jsonResponse(
  body: unknown,
  status = 200,
  contentType = 'application/json; charset=utf-8',
  headers: Readonly<Record<string, string>> = {},
): HttpResponseInit {
  return {
    status,
    headers: {
      'Content-Type': contentType,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}
