import type { DistinguishedName } from '../names/distinguished-name.js';

/** An extension as it stands in the certificate. */
export interface CertificateExtension {
  readonly oid: string;
  readonly critical: boolean;
  /** DER of the extension's value. */
  readonly value: Uint8Array;
}

/** A bit of the key usage extension, as RFC 5280 4.2.1.3 names it. */
export type KeyUsage =
  | 'digitalSignature'
  | 'nonRepudiation'
  | 'keyEncipherment'
  | 'dataEncipherment'
  | 'keyAgreement'
  | 'keyCertSign'
  | 'crlSign'
  | 'encipherOnly'
  | 'decipherOnly';

export interface BasicConstraints {
  readonly certificateAuthority: boolean;
  /** How many intermediates may follow; null: no limit. */
  readonly pathLengthConstraint: number | null;
}

export interface SubjectAlternativeNames {
  readonly dnsNames: readonly string[];
  readonly emailAddresses: readonly string[];
  readonly uris: readonly string[];
  /** Dotted IPv4, or IPv6 as RFC 5952 writes it. */
  readonly ipAddresses: readonly string[];
}

/** A name of RFC 5280 4.2.1.6. */
export type GeneralName =
  | { readonly kind: 'dns' | 'email' | 'uri'; readonly value: string }
  /** The octets: an address, or in a constraint an address and its mask. */
  | { readonly kind: 'ip'; readonly value: Uint8Array }
  | { readonly kind: 'directory'; readonly value: DistinguishedName }
  /** For a user principal name its text; otherwise null. */
  | { readonly kind: 'other'; readonly type: string; readonly text: string | null }
  | { readonly kind: 'x400' | 'ediParty' | 'registeredId' };

export interface NameConstraints {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
  /** Whether `minimum` or `maximum` is used, which RFC 5280 forbids. */
  readonly hasDistances: boolean;
}

export interface PolicyMapping {
  readonly issuerDomainPolicy: string;
  readonly subjectDomainPolicy: string;
}

export interface PolicyConstraints {
  readonly requireExplicitPolicy: number | null;
  readonly inhibitPolicyMapping: number | null;
}

export interface AuthorityKeyIdentifier {
  /** Upper-case hex. */
  readonly keyIdentifier: string | null;
  /** Upper-case hex. */
  readonly serialNumber: string | null;
}
