import type { ArmRequest } from './arm-request.js';
import type { ArmResponse, ManagementResponse } from './arm-response.js';

/** An answer as it goes over the wire, with the ids by which Azure's support would find it. */
export function render(
  request: ArmRequest,
  { status, headers, body }: ArmResponse,
  ids: { readonly requestId: string; readonly correlationId: string },
): ManagementResponse {
  const hasBody = body !== undefined && request.method !== 'HEAD' && status !== 204;
  return {
    kind: 'answer',
    status,
    headers: {
      'x-ms-request-id': ids.requestId,
      'x-ms-correlation-request-id': ids.correlationId,
      'cache-control': 'no-cache',
      ...(hasBody && { 'content-type': 'application/json; charset=utf-8' }),
      ...headers,
    },
    body: hasBody ? JSON.stringify(body) : '',
  };
}

/** The code of a refusal. */
export function codeOf({ status, body }: ArmResponse): string | undefined {
  if (status < 400) return undefined;
  const { error } = (body ?? {}) as { error?: { code?: string } };
  return error?.code;
}
