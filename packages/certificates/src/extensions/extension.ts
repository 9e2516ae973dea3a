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

/** What the extension basic constraints says (RFC 5280 4.2.1.9). */
export interface BasicConstraints {
  readonly certificateAuthority: boolean;
  /** How many intermediates may follow; null: no limit. */
  readonly pathLengthConstraint: number | null;
}

/** Alternative names by kind, each list in its encoded order. */
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

/** Subtrees of names that an authority may or must not certify (RFC 5280 4.2.1.10). */
export interface NameConstraints {
  readonly permitted: readonly GeneralName[];
  readonly excluded: readonly GeneralName[];
  /** Whether `minimum` or `maximum` is used, which RFC 5280 forbids. */
  readonly hasDistances: boolean;
}

/** Policies of two domains that count as equal (RFC 5280 4.2.1.5). */
export interface PolicyMapping {
  readonly issuerDomainPolicy: string;
  readonly subjectDomainPolicy: string;
}

/** After how many certificates a rule on policies begins to hold (RFC 5280 4.2.1.11). */
export interface PolicyConstraints {
  readonly requireExplicitPolicy: number | null;
  readonly inhibitPolicyMapping: number | null;
}

/** Which key of the issuer signed (RFC 5280 4.2.1.1). */
export interface AuthorityKeyIdentifier {
  /** Upper-case hex. */
  readonly keyIdentifier: string | null;
  /** Upper-case hex. */
  readonly serialNumber: string | null;
}

/** Where to ask about a certificate's issuer (RFC 5280 4.2.2.1). */
export interface AccessDescription {
  /** Object identifier of what is found there. */
  readonly method: string;
  readonly location: GeneralName;
}
