import type { CertificateSource } from '../certificate-source.js';
import type { Names, Reference } from '../names.js';
import type { ApiManagementResources } from './api-management-resources.js';
import type { User } from './product.js';
import type { Workspace } from './workspace.js';

/** An API Management service in a virtual network, with all that is installed in it. */
export interface ApiManagement<N extends Names = Names> extends ApiManagementResources<N> {
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
  readonly users?: Readonly<Record<N['user'], User<N>>>;
  /** Parts of the service that teams keep their own APIs in; `defineWorkspace` checks one while it is typed. */
  readonly workspaces?: Readonly<Record<string, Workspace>>;
}

/** A CA certificate that API Management trusts: roots in `Root`, the rest in `CertificateAuthority`. */
export type CaCertificate = CertificateSource & { readonly store: 'Root' | 'CertificateAuthority' };
