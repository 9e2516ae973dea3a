import type { FragmentDocument, PolicyDocument } from '@apim-kit/policy';
import type { CertificateSource, PfxSource, SecretReference } from './certificate-source.js';
import type { Names, Reference } from './names.js';

/** An API Management service in a virtual network, with all that is installed in it. */
export interface ApiManagement<N extends Names = Names> {
  readonly name: string;
  readonly sku: 'Developer' | 'Premium';
  /** Units, default 1. */
  readonly capacity?: number;
  readonly publisherEmail: string;
  readonly publisherName: string;
  readonly virtualNetwork: {
    readonly type: 'Internal' | 'External';
    readonly subnet: Reference<N, 'subnet'>;
    readonly publicIpAddress?: Reference<N, 'publicIpAddress'>;
  };
  /** Ask TLS clients of the gateway host name for a certificate. Default false. */
  readonly negotiateClientCertificate?: boolean;
  /** At most 10. */
  readonly caCertificates?: Readonly<Record<string, CaCertificate>>;
  /** The certificate store: what `context.Deployment.Certificates` and `certificate-id` see. */
  readonly certificates?: Readonly<Record<N['certificate'], CertificateSource | PfxSource>>;
  readonly namedValues?: Readonly<Record<string, NamedValueDefinition>>;
  readonly backends?: Readonly<Record<N['backend'], Backend<N>>>;
  readonly products?: Readonly<Record<N['product'], Product<N>>>;
  readonly subscriptions?: Readonly<Record<string, Subscription<N>>>;
  readonly policyFragments?: Readonly<Record<string, PolicySource<FragmentDocument>>>;
  /** The global policy. Default: forward-request in backend. */
  readonly policy?: PolicySource<PolicyDocument>;
  readonly apis: Readonly<Record<N['api'], Api>>;
}

/** A CA certificate that API Management trusts: roots in `Root`, the rest in `CertificateAuthority`. */
export type CaCertificate = CertificateSource & { readonly store: 'Root' | 'CertificateAuthority' };

/** What stands for `{{name}}` in policies: 1 to 4096 characters. */
export type NamedValueDefinition = { readonly value: string } | { readonly secret: SecretReference };

/** A document of the typed builder, or a raw XML file relative to the environment's file, or XML text. */
export type PolicySource<D> = D | { readonly file: string } | { readonly xml: string };

/** A service behind API Management, which policies name by `backend-id`. */
export interface Backend<N extends Names = Names> {
  /** Absolute URL of the service. */
  readonly url: string;
  /** Certificates of the store, by name, that API Management presents to it. */
  readonly clientCertificates?: readonly Reference<N, 'certificate'>[];
  /** Default true for both. */
  readonly validateCertificateChain?: boolean;
  readonly validateCertificateName?: boolean;
}

/** APIs that are subscribed to together. */
export interface Product<N extends Names = Names> {
  readonly displayName: string;
  readonly state?: 'published' | 'notPublished';
  readonly subscriptionRequired?: boolean;
  readonly approvalRequired?: boolean;
  readonly apis: readonly Reference<N, 'api'>[];
  readonly policy?: PolicySource<PolicyDocument>;
}

/** The keys of one caller. */
export interface Subscription<N extends Names = Names> {
  readonly displayName: string;
  /** A product, an API, or all APIs. */
  readonly scope:
    | { readonly product: Reference<N, 'product'> }
    | { readonly api: Reference<N, 'api'> }
    | { readonly allApis: true };
  readonly primaryKey: SecretReference;
  readonly secondaryKey?: SecretReference;
  /** Default `active`. */
  readonly state?: 'active' | 'suspended' | 'cancelled' | 'expired' | 'submitted' | 'rejected';
}

/** An API: operations below one path. */
export interface Api {
  readonly displayName: string;
  /** Below the host, without slashes at its ends; unique. Empty is the root. */
  readonly path: string;
  readonly protocols?: readonly ('http' | 'https')[];
  readonly serviceUrl?: string;
  /** Default true, as in the service. */
  readonly subscriptionRequired?: boolean;
  readonly policy?: PolicySource<PolicyDocument>;
  readonly operations: Readonly<Record<string, Operation>>;
}

/** A method on a URL template. */
export interface Operation {
  readonly displayName: string;
  readonly description?: string;
  readonly method: string;
  /** `/orders/{id}`, `/files/*`. */
  readonly urlTemplate: string;
  readonly policy?: PolicySource<PolicyDocument>;
  /** Examples for `mock-response`, by status code and content type. */
  readonly responses?: Readonly<Record<number, Readonly<Record<string, unknown>>>>;
}
