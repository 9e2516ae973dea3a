/**
 * What is wrong with bytes or text that should hold a certificate.
 *
 * - `Empty`, `Blank`: nothing to read.
 * - `TooLong`: past the limit of the place it came from.
 * - `NotPercentEncoded`: a raw character or a bad `%` sequence where percent-encoded PEM is expected.
 * - `MissingMarker`, `WrongLabel`, `SeveralCertificates`, `TrailingData`: the PEM frame.
 * - `InvalidBase64`, `InvalidDer`, `InvalidCertificate`: the content.
 * - `NoCertificate`: readable, but holds none. `UnexpectedPfx`: PFX bytes where a public certificate is expected.
 * - `InvalidCrl`, `InvalidOcsp`: a certificate revocation list or an OCSP response that can't be read.
 */
export type CertificateErrorCode =
  | 'Empty'
  | 'Blank'
  | 'TooLong'
  | 'NotPercentEncoded'
  | 'MissingMarker'
  | 'WrongLabel'
  | 'SeveralCertificates'
  | 'TrailingData'
  | 'InvalidBase64'
  | 'InvalidDer'
  | 'InvalidCertificate'
  | 'NoCertificate'
  | 'UnexpectedPfx'
  | 'InvalidCrl'
  | 'InvalidOcsp';

/** Bytes or text that can't be taken as a certificate; never holds the input itself. */
export class CertificateError extends Error {
  readonly code: CertificateErrorCode;
  /** Zero-based offset of the culprit: a character of text, a byte of binary input. */
  readonly position: number | undefined;

  constructor(
    code: CertificateErrorCode,
    message: string,
    options: { position?: number; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'CertificateError';
    this.code = code;
    this.position = options.position;
  }
}
