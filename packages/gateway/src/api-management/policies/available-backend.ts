import { PolicyError } from '../errors/policy-error.js';
import { platformResponse } from '../errors/error-responses.js';
import { invalidValue } from '../errors/policy-failures.js';
import type { BackendTls } from '../backend/backend-client.js';
import type { BackendBase } from '../exchange/backend-base.js';
import type { Exchange } from '../exchange/exchange.js';
import type { AddCredentials } from '../installation/backend-credentials.js';
import type { CircuitBreaker } from '../installation/circuit-breaker.js';

/** Where a request goes now. */
export interface AvailableBackend {
  readonly base: BackendBase;
  readonly tls: BackendTls | null;
  readonly breaker: CircuitBreaker | null;
  readonly credentials: AddCredentials | null;
}

/**
 * The backend that takes a request: the URL that policies set, the backend that they named, or one of the pool.
 *
 * @throws PolicyError when there is none, or circuits are open
 */
export function availableBackend(policy: string, exchange: Exchange): AvailableBackend {
  const { request, backendService: named, installation, services } = exchange;
  if (named === null) {
    const { base } = request.backendUrl;
    if (base !== null) return { base, tls: installation.defaultTls, breaker: null, credentials: null };
    throw invalidValue(policy, 'The API has no service URL, and no set-backend-service has given one.');
  }
  const nowMs = services.now();
  const backend = named.pick === null ? named : named.pick(nowMs, () => services.random());
  if (backend === undefined || backend.breaker?.isOpen(nowMs) === true) {
    throw circuitOpen(policy, named.context.id);
  }
  if (backend !== named) {
    request.backendUrl = request.backendUrl.withBase(backend.base);
    exchange.note(() => `backend ${backend.context.id} of pool ${named.context.id}`);
  }
  return backend;
}

const circuitOpen = (policy: string, id: string): PolicyError =>
  new PolicyError({
    source: policy,
    reason: 'BackendCircuitOpen',
    message: `The circuit of backend '${id}' is open: it has failed too often.`,
    response: platformResponse(503, 'Service Unavailable'),
  });
