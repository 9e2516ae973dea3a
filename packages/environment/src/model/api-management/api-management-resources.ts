import type { FragmentDocument, PolicyDocument } from '@apim-kit/policy';
import type {
  CertificateSource,
  KeyVaultCertificate,
  KeyVaultSecret,
  PfxSource,
  SecretReference,
} from '../certificate-source.js';
import type { Names } from '../names.js';
import type { Api, ApiVersionSet, Tag } from './api.js';
import type { Backend, BackendPool } from './backend.js';
import type { ApiDiagnostic, Logger } from './logger.js';
import type { PolicySource } from './policy-source.js';
import type { Group, Product, Subscription } from './product.js';

/** What a service holds at its own level, and each of its workspaces at theirs. */
export interface ApiManagementResources<N extends Names = Names> {
  /** The certificate store: what `context.Deployment.Certificates` and `certificate-id` see. */
  readonly certificates?: Readonly<
    Record<N['certificate'], CertificateSource | PfxSource | KeyVaultCertificate<N>>
  >;
  readonly namedValues?: Readonly<Record<string, NamedValueDefinition<N>>>;
  readonly backends?: Readonly<Record<N['backend'], Backend<N>>>;
  readonly backendPools?: Readonly<Record<N['backendPool'], BackendPool<N>>>;
  readonly loggers?: Readonly<Record<N['logger'], Logger>>;
  /** What of all requests is logged: for Application Insights and for Azure Monitor. */
  readonly diagnostics?: Readonly<Partial<Record<'applicationinsights' | 'azuremonitor', ApiDiagnostic<N>>>>;
  readonly products?: Readonly<Record<N['product'], Product<N>>>;
  readonly groups?: Readonly<Record<N['group'], Group<N>>>;
  readonly subscriptions?: Readonly<Record<string, Subscription<N>>>;
  readonly policyFragments?: Readonly<Record<string, PolicySource<FragmentDocument>>>;
  readonly tags?: Readonly<Record<N['tag'], Tag>>;
  readonly versionSets?: Readonly<Record<N['versionSet'], ApiVersionSet>>;
  /**
   * The policy of all APIs: the global one, or the workspace's. Default: forward-request in backend for the service,
   * `<base />` for a workspace.
   */
  readonly policy?: PolicySource<PolicyDocument>;
  readonly apis: Readonly<Record<N['api'], Api<N>>>;
}

/** What stands for `{{name}}` in policies: 1 to 4096 characters. */
export type NamedValueDefinition<N extends Names = Names> =
  { readonly value: string } | { readonly secret: SecretReference } | KeyVaultSecret<N>;
