import type { Certificate } from './certificate.js';

/** How a hop writes the client's certificate into a header. */
export type ForwardedCertificateEncoding = 'percent-encoded-pem' | 'base64-der';

/** Writes a certificate as Application Gateway's server variable `client_certificate` holds it: percent-encoded PEM. */
export declare function encodeForwardedCertificate(certificate: Certificate): string;

/** Reads a forwarded certificate strictly; throws `CertificateError` saying what is wrong and where. */
export declare function decodeForwardedCertificate(
  value: string,
  encoding: ForwardedCertificateEncoding,
): Certificate;
