import type { KeyObject } from 'node:crypto';
import type { Certificate, KeyUsage } from '@apim-kit/certificates';

/** Names of the kinds that a certificate can bear. */
export interface AlternativeNames {
  readonly dnsNames?: readonly string[];
  readonly emailAddresses?: readonly string[];
  readonly uris?: readonly string[];
  /** Addresses like `127.0.0.1` and `::1`; in a name constraint ranges like `10.0.0.0/8`. */
  readonly ipAddresses?: readonly string[];
  /** Names like `O=Contoso`; only in a name constraint. */
  readonly directoryNames?: readonly string[];
}

/** What a certificate shall hold. */
export interface CertificateDefinition {
  /** As .NET writes it: `CN=Client 01, O="Contoso, Ltd."`. May be empty. */
  readonly subject: string;
  /** Default: a day ago. */
  readonly notBefore?: Date;
  /** Default: a year after that. */
  readonly notAfter?: Date;
  /** Hex, at most 20 bytes. Default: 16 random bytes. */
  readonly serialNumber?: string;
  /** Critical. Default: none, so no authority. */
  readonly basicConstraints?: {
    readonly certificateAuthority: boolean;
    readonly pathLengthConstraint?: number;
  };
  /** Critical. Default: none, which allows every use. */
  readonly keyUsages?: readonly KeyUsage[];
  /** `clientAuth`, `serverAuth` or object identifiers. Default: none, which allows every use. */
  readonly extendedKeyUsages?: readonly string[];
  readonly subjectAlternativeNames?: Omit<AlternativeNames, 'directoryNames'>;
  /** Critical. */
  readonly nameConstraints?: { readonly permitted?: AlternativeNames; readonly excluded?: AlternativeNames };
  /** Object identifiers. */
  readonly certificatePolicies?: readonly string[];
  /** URLs at which the issuer's revocation list is published. */
  readonly crlDistributionPoints?: readonly string[];
  /** URLs of OCSP responders. */
  readonly ocspResponders?: readonly string[];
  /** Whether key identifiers of subject and issuer are written. Default true. */
  readonly keyIdentifiers?: boolean;
  /** Further extensions as DER; one that is written above is replaced. */
  readonly extensions?: readonly {
    readonly oid: string;
    readonly critical: boolean;
    readonly value: Uint8Array;
  }[];
}

/** A certificate with its private key and the certificates above it, nearest first. */
export interface IssuedCertificate {
  readonly certificate: Certificate;
  readonly privateKey: KeyObject;
  readonly chain: readonly Certificate[];
}
