import type { HeaderList } from '../../message/header-list.js';
import type { ErrorResponse } from './policy-error.js';

/** A refusal as the platform writes it: `{ "statusCode": 403, "message": "Forbidden" }`. */
export const platformResponse = (
  status: number,
  message: string,
  more: { readonly reason?: string; readonly headers?: HeaderList } = {},
): ErrorResponse => ({
  status,
  reason: more.reason ?? '',
  body: `{ "statusCode": ${status}, "message": ${JSON.stringify(message)} }`,
  ...(more.headers !== undefined && { headers: more.headers }),
});

/** What the caller sees of an error inside: nothing but an id to look for. */
export const internalServerError = (activityId: string): ErrorResponse => ({
  status: 500,
  reason: '',
  body: `{ "statusCode": 500, "message": "Internal server error", "activityId": "${activityId}" }`,
});
