import type { KeyObject } from 'node:crypto';
import type { DistinguishedName } from './distinguished-name.js';
import type {
  BasicConstraints,
  CertificateExtension,
  KeyUsage,
  SubjectAlternativeNames,
} from './extensions.js';

/** The kinds of name that `getNameInfo` gives, as in .NET's X509NameType. */
export type X509NameType =
  'SimpleName' | 'EmailName' | 'UpnName' | 'DnsName' | 'DnsFromAlternativeName' | 'UrlName';

/** An object identifier with the name that Windows shows for it. */
export interface Oid {
  readonly value: string;
  /** `value` again where Windows has no name. */
  readonly friendlyName: string;
}

export interface PublicKey {
  readonly algorithm: Oid;
  /** Bits of the modulus or of the curve's order; null for a key that can't be read. */
  readonly sizeBits: number | null;
  /** DER of the SubjectPublicKeyInfo. */
  readonly subjectPublicKeyInfo: Uint8Array;
  /** Null for an algorithm that node:crypto does not know. */
  readonly keyObject: KeyObject | null;
}

/** An X.509 certificate as .NET's X509Certificate2 shows it; immutable. */
export declare class Certificate {
  private constructor();
  static parse(bytes: Uint8Array): Certificate;
  static parseAll(bytes: Uint8Array): readonly Certificate[];
  /** The DER, a copy. */
  get rawData(): Uint8Array;
  readonly version: number;
  readonly subject: string;
  readonly issuer: string;
  readonly subjectName: DistinguishedName;
  readonly issuerName: DistinguishedName;
  readonly serialNumber: string;
  readonly thumbprint: string;
  readonly thumbprintSha256: string;
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly signatureAlgorithm: Oid;
  readonly publicKey: PublicKey;
  readonly extensions: readonly CertificateExtension[];
  readonly malformedExtensions: readonly string[];
  readonly subjectAlternativeNames: SubjectAlternativeNames;
  readonly extendedKeyUsages: readonly string[] | null;
  readonly keyUsages: readonly KeyUsage[] | null;
  readonly basicConstraints: BasicConstraints | null;
  readonly subjectKeyIdentifier: string | null;
  readonly authorityKeyIdentifier: string | null;
  readonly selfIssued: boolean;
  getNameInfo(type: X509NameType, forIssuer: boolean): string;
  toString(): string;
  toPem(): string;
}
