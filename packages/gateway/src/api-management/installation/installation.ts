import type { Certificate, Trust } from '@apim-kit/certificates';
import type { DeploymentContext } from '@apim-kit/expressions';
import type { BackendTls } from '../backend/backend-client.js';
import type { NamedMap } from '../exchange/named-map.js';
import type { ClientIdentity } from './client-identity.js';
import type { CompiledBackend } from './compiled-backend.js';
import type { EventHub } from './event-hub.js';

/** What policies find around them: the certificate store, the trusted authorities, the backends. */
export interface Installation {
  readonly context: DeploymentContext;
  /** The whole certificate store, by name. */
  readonly certificates: NamedMap<Certificate>;
  /** Those of the store that have a private key, by name. */
  readonly identities: NamedMap<ClientIdentity>;
  /** Opens PFX data that an expression gives. */
  openIdentity(bytes: Uint8Array, password: string): ClientIdentity;
  /** The uploaded CA certificates. */
  readonly trust: Trust;
  readonly backends: NamedMap<CompiledBackend>;
  /** TLS towards backends that are named by URL only. */
  readonly defaultTls: BackendTls | null;
  /** The event hubs of loggers by their id; null where events stay in the sink. */
  readonly eventHubs: NamedMap<EventHub> | null;
  /** Whether there is a cache for `caching-type="external"`. */
  readonly hasExternalCache: boolean;
}
