import type { Certificate } from '../certificate.js';
import type { CertificateRevocationList } from '../certificate-revocation-list.js';
import type { PathProfile } from './path-profile.js';
import type { PathResult } from './path-result.js';

/** What a trust store holds. */
export interface TrustOptions {
  /** Only self-issued certificates become anchors; others serve as intermediates. */
  readonly roots: readonly Certificate[];
  readonly intermediates?: readonly Certificate[];
  readonly certificateRevocationLists?: readonly CertificateRevocationList[];
}

export interface ValidationOptions {
  readonly time: Date;
  readonly profile: PathProfile;
  /** The issuer must be the deepest CA of the trust store (Application Gateway's verifyClientCertIssuerDN). Default false. */
  readonly verifyIssuerDN?: boolean;
}

/** A compiled trust store; validating the same certificate again costs microseconds. */
export interface Trust {
  validate(certificate: Certificate, options: ValidationOptions): PathResult;
}

export declare function createTrust(options: TrustOptions): Trust;
