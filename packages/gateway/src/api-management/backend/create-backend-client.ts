import type { BackendClient } from './backend-client.js';

/** A client on undici: one pool of connections an origin and TLS identity. */
export function createBackendClient(): BackendClient {
  throw new Error('not there yet');
}
