import { CertificateError, type CertificateErrorCode } from './certificate-error.js';

/** A message with the code that it belongs to. */
interface Problem {
  readonly code: CertificateErrorCode;
  readonly message: string;
}

const problem = (code: CertificateErrorCode, message: string): Problem => ({ code, message });

/** Every message with which reading a certificate can fail. */
export const problems = {
  empty: () => problem('Empty', 'The certificate is empty.'),
  blank: () => problem('Blank', 'The certificate holds nothing but white space.'),
  tooLong: (length: number, limit: number, unit: 'bytes' | 'characters') =>
    problem('TooLong', `The certificate has ${length} ${unit}; at most ${limit} are read.`),
  rawPlus: () =>
    problem(
      'NotPercentEncoded',
      'The certificate holds a raw "+"; a percent-encoded value writes it as %2B. Was it decoded on the way?',
    ),
  rawComma: () =>
    problem(
      'NotPercentEncoded',
      'The certificate holds a comma: it looks like two headers joined into one value.',
    ),
  rawPem: () =>
    problem(
      'NotPercentEncoded',
      'The certificate is PEM as it stands, but percent-encoded PEM is expected here.',
    ),
  rawBase64: () =>
    problem(
      'NotPercentEncoded',
      'The certificate looks like bare base64, but percent-encoded PEM is expected here.',
    ),
  rawCharacter: (character: string) =>
    problem(
      'NotPercentEncoded',
      `The certificate holds ${JSON.stringify(character)}, which a percent-encoded value never holds.`,
    ),
  badPercentSequence: () =>
    problem(
      'NotPercentEncoded',
      'The certificate holds a "%" that is not followed by the code of a character.',
    ),
  encodedTwice: () => problem('MissingMarker', 'The certificate is percent-encoded twice.'),
  encodedPem: () =>
    problem(
      'InvalidBase64',
      'The certificate looks like percent-encoded PEM, but bare base64 is expected here.',
    ),
  pemNotBase64: () =>
    problem('InvalidBase64', 'The certificate is PEM with markers, but bare base64 is expected here.'),
  missingBegin: () =>
    problem('MissingMarker', 'The certificate does not begin with -----BEGIN CERTIFICATE-----.'),
  missingEnd: (label: string) =>
    problem('MissingMarker', `The PEM block lacks its end, -----END ${label}-----.`),
  wrongLabel: (label: string) =>
    problem('WrongLabel', `The PEM block is labelled ${label}, where CERTIFICATE is expected.`),
  several: () => problem('SeveralCertificates', 'There is more than one certificate where one is expected.'),
  trailingText: () => problem('TrailingData', 'There is text after the certificate.'),
  noCertificate: (labels: readonly string[]) =>
    problem('NoCertificate', `There is no certificate among the PEM blocks (${labels.join(', ')}).`),
  noCertificateInPkcs7: () => problem('NoCertificate', 'The PKCS#7 message holds no certificate.'),
  otherMessage: (contentType: string) =>
    problem(
      'NoCertificate',
      `This is a PKCS#7 message of the type ${contentType}; only signed data holds certificates.`,
    ),
  noRevocationList: () => problem('InvalidCrl', 'There is no certificate revocation list.'),
  badRevocationList: (detail: string) => problem('InvalidCrl', `The certificate revocation list ${detail}.`),
  badOcspResponse: (detail: string) => problem('InvalidOcsp', `The OCSP response ${detail}.`),
  ocspFailure: (status: number) =>
    problem('InvalidOcsp', `The OCSP responder could not answer (status ${status}).`),
  base64Character: (character: string) =>
    problem('InvalidBase64', `The base64 text holds ${JSON.stringify(character)}, which base64 never holds.`),
  base64Length: () =>
    problem('InvalidBase64', 'The base64 text is cut off: its length is not a multiple of four.'),
  unknownFormat: () =>
    problem('NoCertificate', 'This is no certificate: neither DER, nor PEM, nor PKCS#7, nor base64.'),
  pfx: () =>
    problem('UnexpectedPfx', 'This is a PFX with a private key, where a public certificate is expected.'),
  invalidDer: (detail: string) => problem('InvalidDer', `The certificate ${detail}.`),
  trailingBytes: (detail: string) => problem('TrailingData', `The certificate ${detail}.`),
} as const;

/** The error for a problem. */
export function certificateError(
  { code, message }: Problem,
  options: { position?: number; cause?: unknown } = {},
): CertificateError {
  return new CertificateError(code, message, options);
}
