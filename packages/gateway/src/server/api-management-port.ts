import type { Hop } from '../message/hop.js';
import { screenRequest } from '../message/screen-request.js';
import { platformError } from './malformed.js';

/** API Management on its own port: what is malformed never reaches it, and headers of the connection end here. */
export function apiManagementPort(apiManagement: Hop): Hop {
  return async (request, trace) => {
    const screened = screenRequest(request);
    if (!('status' in screened)) {
      // An absolute request line names the host that counts (RFC 9112, 3.2.2).
      if (request.headers.get('Host') !== screened.hostHeader)
        request.headers.set('Host', screened.hostHeader);
      return apiManagement(request, trace);
    }
    trace.add(() => ({
      kind: 'refusal',
      hop: 'api-management',
      status: screened.status,
      source: 'api-management',
      reason: screened.reason,
      message: 'The request is malformed or not supported.',
    }));
    return platformError(screened.status);
  };
}
