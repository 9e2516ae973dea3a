import type { FragmentDocument, PolicyDocument } from '@apim-kit/policy';
import type {
  CertificateSource,
  KeyVaultCertificate,
  KeyVaultSecret,
  PfxSource,
  SecretReference,
} from '../certificate-source.js';
import type { Names, Reference } from '../names.js';
import type { Api, ApiVersionSet, Tag } from './api.js';
import type { Backend, BackendPool } from './backend.js';
import type { ApiDiagnostic, Logger } from './logger.js';
import type { PolicySource } from './policy-source.js';
import type { Group, Product, Subscription, User } from './product.js';

/** An API Management service in a virtual network, with all that is installed in it. */
export interface ApiManagement<N extends Names = Names> {
  readonly name: string;
  readonly sku: 'Developer' | 'Premium';
  /** Units, default 1. */
  readonly capacity?: number;
  /** Availability zones of the tier Premium: `['1', '2']`. */
  readonly zones?: readonly string[];
  readonly publisherEmail: string;
  readonly publisherName: string;
  readonly virtualNetwork: {
    readonly type: 'Internal' | 'External';
    readonly subnet: Reference<N, 'subnet'>;
    readonly publicIpAddress?: Reference<N, 'publicIpAddress'>;
  };
  /** Fetches certificates and named values from a vault. */
  readonly managedIdentity?: Reference<N, 'managedIdentity'>;
  /** Ask TLS clients of the gateway host name for a certificate. Default false. */
  readonly negotiateClientCertificate?: boolean;
  /** At most 10. */
  readonly caCertificates?: Readonly<Record<string, CaCertificate>>;
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
  readonly groups?: Readonly<Record<N['group'], Group>>;
  readonly users?: Readonly<Record<N['user'], User<N>>>;
  readonly subscriptions?: Readonly<Record<string, Subscription<N>>>;
  readonly policyFragments?: Readonly<Record<string, PolicySource<FragmentDocument>>>;
  readonly tags?: Readonly<Record<N['tag'], Tag>>;
  readonly versionSets?: Readonly<Record<N['versionSet'], ApiVersionSet>>;
  /** The global policy. Default: forward-request in backend. */
  readonly policy?: PolicySource<PolicyDocument>;
  readonly apis: Readonly<Record<N['api'], Api<N>>>;
}

/** A CA certificate that API Management trusts: roots in `Root`, the rest in `CertificateAuthority`. */
export type CaCertificate = CertificateSource & { readonly store: 'Root' | 'CertificateAuthority' };

/** What stands for `{{name}}` in policies: 1 to 4096 characters. */
export type NamedValueDefinition<N extends Names = Names> =
  { readonly value: string } | { readonly secret: SecretReference } | KeyVaultSecret<N>;
