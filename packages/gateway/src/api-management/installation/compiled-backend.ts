import type { BackendContext } from '@apim-kit/expressions';
import type { BackendTls } from '../backend/backend-client.js';
import type { BackendBase } from '../exchange/backend-base.js';

/** A backend of the environment, ready to be called. */
export interface CompiledBackend {
  readonly context: BackendContext;
  readonly base: BackendBase;
  readonly tls: BackendTls | null;
}
