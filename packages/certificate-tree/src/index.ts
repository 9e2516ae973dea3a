import type { KeyObject } from 'node:crypto';
import type { Certificate, KeyUsage } from '@apim-kit/certificates';

export type KeyAlgorithm = 'RSA-2048' | 'EC-P256';

/** What a certificate shall hold; what is not said has a sensible default. */
export interface CertificateDefinition {
  /** `CN=Client 01, O=Contoso`, in the order in which it is written; quotes as in .NET. */
  readonly subject: string;
  /** Default: valid from yesterday for a year. */
  readonly notBefore?: Date;
  readonly notAfter?: Date;
  /** Upper-case hex. Default: random, 16 bytes. */
  readonly serialNumber?: string;
  /** Default: none, an end entity without basic constraints. */
  readonly basicConstraints?: {
    readonly certificateAuthority: boolean;
    readonly pathLengthConstraint?: number;
  };
  readonly keyUsages?: readonly KeyUsage[];
  /** OIDs, or `clientAuth`, `serverAuth`. */
  readonly extendedKeyUsages?: readonly string[];
  readonly subjectAlternativeNames?: {
    readonly dnsNames?: readonly string[];
    readonly emailAddresses?: readonly string[];
    readonly uris?: readonly string[];
    readonly ipAddresses?: readonly string[];
  };
  /** Further extensions as DER. */
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

export interface CreateCertificateOptions extends CertificateDefinition {
  /** Default: self-signed. */
  readonly issuer?: IssuedCertificate;
  /** Default `EC-P256`. */
  readonly key?: KeyAlgorithm | KeyObject;
}

/** Makes one certificate at once, for tests: EC P-256 takes about a millisecond. */
export declare function createCertificate(options: CreateCertificateOptions): IssuedCertificate;

export interface TreeDefinition<Name extends string = string> {
  /** Default `EC-P256`. */
  readonly key?: KeyAlgorithm;
  readonly certificates: Readonly<
    Record<
      Name,
      CertificateDefinition & {
        /** Another name of the tree; default: itself. */ readonly issuer?: NoInfer<Name>;
      }
    >
  >;
}

/** Makes a whole tree; keys are generated in parallel. */
export declare function createTree<Name extends string>(
  definition: TreeDefinition<Name>,
  options?: { readonly onProgress?: (message: string) => void },
): Promise<Readonly<Record<Name, IssuedCertificate>>>;

/** What a PFX holds. */
export interface PfxContent {
  readonly certificate: Certificate;
  readonly chain?: readonly Certificate[];
  readonly privateKey: KeyObject;
}

export declare function writePfx(
  content: PfxContent,
  password: string,
  options?: { readonly legacy?: boolean },
): Uint8Array;
export declare function readPfx(bytes: Uint8Array, password: string): Required<PfxContent>;
