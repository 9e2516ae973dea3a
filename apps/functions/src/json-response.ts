import type { HttpResponseInit } from '@azure/functions';

/** A JSON response that nobody stores. */
export function jsonResponse(
  body: unknown,
  status = 200,
  contentType = 'application/json; charset=utf-8',
): HttpResponseInit {
  return {
    status,
    headers: {
      'Content-Type': contentType,
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
    body: `${JSON.stringify(body, null, 2)}\n`,
  };
}
