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

/** An extension as it stands in the certificate. */
export interface CertificateExtension {
  readonly oid: string;
  readonly critical: boolean;
  /** DER of the extension's value. */
  readonly value: Uint8Array;
}
