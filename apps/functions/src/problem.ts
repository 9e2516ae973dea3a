import type { HttpResponseInit } from '@azure/functions';
import { jsonResponse } from './json-response.js';

/**
 * What is wrong with a request, and where: the body of an `application/problem+json` response.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9457
 */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Stable; the last part of `type`. */
  readonly code: string;
  /** The header or the part of the request that is meant, and the place in it where that is known. */
  readonly where?: ProblemPlace;
  /** What to do about it. */
  readonly help?: string;
}

export interface ProblemPlace {
  readonly in: 'header' | 'body' | 'settings';
  /** Of the header, or of the setting. */
  readonly name?: string;
  /** Zero-based: the character of text, the byte of binary content. */
  readonly position?: number;
}

/** Answers a problem; `invocationId` finds it again in the log. */
export function problemResponse(problem: Problem, invocationId: string): HttpResponseInit {
  return jsonResponse({ ...problem, invocationId }, problem.status, 'application/problem+json', {
    Vary: 'Accept',
  });
}
