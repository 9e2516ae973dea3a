import type { Names, Reference } from './names.js';

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

/**
 * A certificate with its private key that stays in a vault: Azure fetches it with the managed identity of the
 * service that uses it, and follows its renewals unless a version is named.
 */
export interface KeyVaultCertificate<N extends Names = Names> {
  readonly keyVault: Reference<N, 'keyVault'>;
  /** Name of the certificate, which is the name of its secret too. */
  readonly secret: string;
  /** Default: the newest one. */
  readonly version?: string;
  /** Stands for it on a laptop. */
  readonly localDefault?: PfxSource;
}

/** A secret text that stays in a vault. */
export interface KeyVaultSecret<N extends Names = Names> {
  readonly keyVault: Reference<N, 'keyVault'>;
  readonly secret: string;
  /** Default: the newest one. */
  readonly version?: string;
  /** Stands for it on a laptop. */
  readonly localDefault?: SecretReference;
}
