import type { NamedValue } from '../document/value.js';
import type { Policy } from '../document/policy-document.js';

/** Where the certificate comes from. */
export type CertificateOrigin =
  /** A header that the gateway before API Management sets. */
  | ForwardedCertificateHeader
  /** A variable with the bytes of the certificate, as `decodeClientCertificate` sets it. */
  | { readonly variable: string }
  /** The TLS connection to API Management itself. */
  | 'connection';

/** A header with a certificate. */
export interface ForwardedCertificateHeader {
  readonly header: string;
  /**
   * How the header holds it. Application Gateway's `{var_client_certificate}` is percent-encoded PEM; App Service sends
   * bare base64. Default `percent-encoded-pem`.
   */
  readonly encoding?: 'percent-encoded-pem' | 'base64-der';
}

/** Which certificates are let in, by their thumbprints. */
export type AllowedCertificates =
  /** Those of these entries of the certificate store, by name. */
  | { readonly certificates: readonly string[] }
  /** Those of every entry of the store, also of entries that are kept there to sign in to backends. */
  | { readonly wholeStore: true }
  /** These, SHA-1 (40 hexadecimal digits) or SHA-256 (64). */
  | { readonly thumbprints: readonly string[] }
  /** Those in this named value, SHA-1, separated by commas, semicolons or blanks. */
  | { readonly namedValue: string }
  /** Every certificate that passes the other checks; the chain must be validated then. */
  | 'any';

/** How the chain is validated. */
export interface ChainValidation {
  /** Switches the validation, a literal or a named value that holds `true` or `false`. Default true. */
  readonly enabled?: boolean | NamedValue;
  /** Whether revocation is checked; a private authority needs a CRL or OCSP that API Management reaches. Default false. */
  readonly revocation?: boolean;
}

/** What the recipe checks, and what it answers. */
export interface ClientCertificateOptions {
  /** Default the header `X-ARR-ClientCert`, percent-encoded PEM. */
  readonly from?: CertificateOrigin;
  readonly allowed: AllowedCertificates;
  /** Whether the certificate must be valid now. Default true. */
  readonly validity?: boolean;
  /** Whether the chain must end at an authority that API Management trusts. Default true. */
  readonly chain?: boolean | ChainValidation;
  /** Subject that the certificate must have, as .NET prints it: `CN=Client 01`. */
  readonly subject?: string;
  /** Subject of the authority that must have issued it, as .NET prints it. A name proves something only with the chain. */
  readonly issuer?: string;
  /** DNS names of which the certificate must hold one among its alternative names, compared without case. */
  readonly dnsNames?: readonly string[];
  /**
   * Whether its extended key usage must name client authentication: `required`, or only `if-present`, as RFC 5280 has
   * it. Default `if-present` for `allowed: 'any'`, else `ignore`: what was let in by its thumbprint was looked at.
   */
  readonly extendedKeyUsage?: 'required' | 'if-present' | 'ignore';
  /** Whether the certificate of an authority is refused. Default true for `allowed: 'any'`, else false. */
  readonly refuseAuthorities?: boolean;
  /**
   * What a refusal answers. `detailed`: 401 with the reason in the header `ErrorReason` and a JSON body. `plain`: 401
   * with the reason phrase `Invalid client certificate` and nothing else. Policies: these, with the reason in the
   * variable. Default `detailed`.
   */
  readonly refusal?: 'detailed' | 'plain' | readonly Policy[];
  /** Variable that takes the reason of a refusal, empty when there is none. Default `client-certificate-error`. */
  readonly variable?: string;
}

/** Why a certificate is refused; the first five are those of `validate-client-certificate`, in its order. */
export type ClientCertificateError =
  | 'ClientCertificateNotFound'
  | 'ClientCertificateNotYetValid'
  | 'ClientCertificateExpired'
  | 'ClientCertificateNotTrusted'
  | 'ClientCertificateIdentityNotMatched'
  /** What should be a certificate is none. */
  | 'ClientCertificateInvalid'
  /** It is no certificate of a client: extended key usage, or an authority's. */
  | 'ClientCertificateUsageNotAllowed';
