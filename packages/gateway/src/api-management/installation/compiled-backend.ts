import type { BackendContext } from '@apim-kit/expressions';
import type { BackendTls } from '../backend/backend-client.js';
import type { BackendBase } from '../exchange/backend-base.js';
import type { AddCredentials } from './backend-credentials.js';
import type { PickMember } from './backend-pool.js';
import type { CircuitBreaker } from './circuit-breaker.js';

/** A backend of the environment, or a pool of them, ready to be called. */
export interface CompiledBackend {
  readonly context: BackendContext;
  readonly base: BackendBase;
  readonly tls: BackendTls | null;
  readonly breaker: CircuitBreaker | null;
  /** What each request to it gets; null for nothing. */
  readonly credentials: AddCredentials | null;
  /** Of a pool: the backend for the next request; null for a single one. */
  readonly pick: PickMember | null;
}
