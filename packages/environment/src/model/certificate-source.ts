/** A secret by reference: its value never stands in the definition. */
export type SecretReference =
  | {
      readonly environmentVariable: string;
      /** Used on a laptop when the variable is not set. */ readonly localDefault?: string;
    }
  | { readonly file: string };

/** Public certificates: a PEM or DER file relative to the environment's file, or PEM text. */
export type CertificateSource = { readonly file: string } | { readonly pem: string };

/** A certificate with its private key. */
export interface PfxSource {
  /** Relative to the environment's file. */
  readonly pfx: string;
  readonly password?: SecretReference;
}
