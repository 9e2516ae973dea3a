import type { HttpResponseInit } from '@azure/functions';

/** A text response that nobody stores and no browser takes for anything else. */
export function textResponse(text: string, status: number): HttpResponseInit {
  return {
    status,
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      Vary: 'Accept',
    },
    body: text,
  };
}
