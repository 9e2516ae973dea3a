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
  | { readonly certificates: readonly string[]; readonly thumbprint?: ThumbprintAlgorithm }
  /** Those of every entry of the store, also of entries that are kept there to sign in to backends. */
  | { readonly wholeStore: true; readonly thumbprint?: ThumbprintAlgorithm }
  /** These, SHA-1 (40 hexadecimal digits) or SHA-256 (64). */
  | { readonly thumbprints: readonly string[] }
  /** Those in this named value, hexadecimal with or without colons, separated by commas, semicolons or blanks. */
  | { readonly namedValue: string; readonly thumbprint?: ThumbprintAlgorithm }
  /** Every certificate that passes the other checks; the chain must be validated then. */
  | 'any';

/** What a certificate is compared by. Default `SHA-1`: .NET's `Thumbprint`, which the portal shows. */
export type ThumbprintAlgorithm = 'SHA-1' | 'SHA-256';

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
  /**
   * Key of the authority that must have issued it: the key identifier that the certificate names for its authority, in
   * hexadecimal. It tells authorities of one name apart; like the name, it proves something only with the chain.
   */
  readonly issuerKeyIdentifier?: string;
  /** DNS names of which the certificate must hold one among its alternative names, compared without case. */
  readonly dnsNames?: readonly string[];
  /** URIs of which it must hold one, compared as they are: `spiffe://example.com/orders`. */
  readonly uris?: readonly string[];
  /** Mail addresses of which it must hold one, compared without case. */
  readonly emailAddresses?: readonly string[];
  /**
   * Whether its extended key usage must name client authentication: `required`, or only `if-present`, as RFC 5280 has
   * it. Default `if-present` for `allowed: 'any'`, else `ignore`: what was let in by its thumbprint was looked at.
   */
  readonly extendedKeyUsage?: 'required' | 'if-present' | 'ignore';
  /** Whether the certificate of an authority is refused. Default true for `allowed: 'any'`, else false. */
  readonly refuseAuthorities?: boolean;
  /**
   * What a refusal answers. `detailed`: 401 with the reason in the header `ErrorReason` and a JSON body.
   * `problem+json`: 401 with a body as RFC 9457 has it. `plain`: 401 with the reason phrase `Invalid client certificate`
   * and nothing else. Or the answer part by part. Policies: these, with the reason in the variable; when they do not
   * end the request, it goes on without a certificate handed on. Default `detailed`.
   */
  readonly refusal?: 'detailed' | 'problem+json' | 'plain' | RefusalAnswer | readonly Policy[];
  /** Variable that takes the reason of a refusal, empty when there is none. Default `client-certificate-error`. */
  readonly variable?: string;
  /** Where the certificate of a client that is let in goes. Default nowhere. */
  readonly handOn?: HandedOnCertificate;
}

/** What a refusal answers, part by part. */
export interface RefusalAnswer {
  /** Default 401. */
  readonly status?: number;
  /** Reason phrase. Default `Unauthorized`. */
  readonly reason?: string;
  /** Header that takes the reason of the refusal, one of {@link ClientCertificateError}. Default none. */
  readonly errorHeader?: string;
  /**
   * `json`: `{"statusCode":401,"message":"…"}`, as API Management's own errors. `problem+json`: RFC 9457, with the reason
   * as `error`. Or a text of your own. Default none.
   */
  readonly body?: 'json' | 'problem+json' | { readonly contentType: string; readonly text: string };
}

/** Where a certificate that was let in goes. */
export interface HandedOnCertificate {
  /** Variable that takes the bytes of its DER; it is not set for a client that is refused. Default `client-certificate`. */
  readonly variable?: string;
  /** Header to the backend. What the client sent under this name is replaced. Default none. */
  readonly header?: string;
  /** How the header holds it. Default `percent-encoded-pem`. */
  readonly encoding?: 'percent-encoded-pem' | 'base64-der';
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
