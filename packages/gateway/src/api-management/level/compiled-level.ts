import type { NamedContext } from '@apim-kit/expressions';
import type { Services } from '../../services.js';
import type { Installation } from '../installation/installation.js';
import type { CompiledDocument } from '../pipeline/plan.js';
import type { FindSubscription } from '../subscription/subscription-keys.js';

/** The service itself or one of its workspaces: what requests to the APIs that are kept there find around them. */
export interface CompiledLevel {
  /** Null at the service. */
  readonly workspace: NamedContext | null;
  readonly installation: Installation;
  readonly services: Services;
  readonly findSubscription: FindSubscription;
  /** The policies of all its APIs, from its own to the global one. */
  readonly documents: readonly CompiledDocument[];
}
