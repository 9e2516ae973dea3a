import type { CertificateError, ForwardedCertificateEncoding } from '@apim-kit/certificates';
import type { Distrust } from './gateway-proof.js';
import type { Problem, ProblemPlace } from './problem.js';
import type { SettingFinding } from './settings.js';

/** Every problem that this app answers, in one place. */
export const problems = {
  noCertificate: (header: string) =>
    problem(400, 'no-certificate', 'No certificate was sent', {
      detail: `The request has neither a header ${header} nor a body.`,
      where: { in: 'header', name: header },
      help: 'Send the certificate in the header, or POST it as PEM, DER or base64.',
    }),

  emptyHeader: (header: string) =>
    problem(400, 'empty-header', 'The certificate header is empty', {
      detail: `The header ${header} is there and holds nothing: the gateway had no client certificate to forward.`,
      where: { in: 'header', name: header },
    }),

  repeatedHeader: (header: string, position: number) =>
    problem(400, 'repeated-header', 'The certificate header stands twice', {
      detail: `The header ${header} holds several values, joined by a comma at character ${position}.`,
      where: { in: 'header', name: header, position },
      help: 'The gateway must overwrite the header that the client sent, not add to it.',
    }),

  headerTooLong: (header: string, length: number, limitBytes: number) =>
    problem(431, 'header-too-long', 'The certificate header is too long', {
      detail: `The header ${header} has ${length} characters; at most ${limitBytes} are read.`,
      where: { in: 'header', name: header, position: limitBytes },
    }),

  malformedHeader: (header: string, encoding: ForwardedCertificateEncoding, error: CertificateError) =>
    problem(400, 'malformed-certificate', 'The forwarded certificate can’t be read', {
      detail: `The header ${header} is read as ${encodingNames[encoding]}: ${error.message}`,
      where: place('header', header, error),
      help: 'Its encoding is configured in FORWARDED_CERTIFICATE_ENCODING and never guessed.',
      reason: error.code,
    }),

  malformedBody: (error: CertificateError) =>
    problem(400, 'malformed-certificate', 'The posted certificate can’t be read', {
      detail: error.message,
      where: place('body', undefined, error),
      reason: error.code,
    }),

  tooManyCertificates: (count: number, limit: number) =>
    problem(400, 'too-many-certificates', 'Too many certificates', {
      detail: `The body holds ${count} certificates; at most ${limit} are inspected.`,
      where: { in: 'body' },
    }),

  bodyTooLong: (limitBytes: number) =>
    problem(413, 'body-too-long', 'The body is too long', {
      detail: `At most ${limitBytes} bytes are read.`,
      where: { in: 'body', position: limitBytes },
    }),

  untrusted: (distrust: Distrust) =>
    problem(403, 'not-through-the-gateway', 'The request does not prove that it came through the gateway', {
      detail: distrust.detail,
      where: { in: 'header', name: distrust.header },
      reason: distrust.reason,
    }),

  encodedBody: (encoding: string) =>
    problem(415, 'encoded-body', 'The body is compressed', {
      detail: `The body comes with Content-Encoding ${JSON.stringify(encoding)}; it is read only as it is.`,
      where: { in: 'header', name: 'content-encoding' },
      help: 'A certificate is small: send it without compression.',
    }),

  malformedForm: () =>
    problem(400, 'malformed-form', 'The form can’t be read', {
      detail: 'The body is no multipart/form-data with the boundary that Content-Type names.',
      where: { in: 'body' },
    }),

  notAcceptable: (mediaTypes: readonly string[]) =>
    problem(406, 'not-acceptable', 'None of the accepted media types can be answered', {
      detail: `This answers ${mediaTypes.join(', ')}.`,
      where: { in: 'header', name: 'accept' },
    }),

  misconfigured: (findings: readonly SettingFinding[]) =>
    problem(500, 'misconfigured', 'The app’s settings are wrong', {
      detail: findings.map(({ setting, message }) => `${setting}: ${message}`).join(' '),
      where: { in: 'settings', ...(findings[0] && { name: findings[0].setting }) },
    }),
} as const;

const encodingNames: Readonly<Record<ForwardedCertificateEncoding, string>> = {
  'percent-encoded-pem': 'percent-encoded PEM, as Application Gateway writes it',
  'base64-der': 'bare base64 of DER, as App Service writes it',
};

interface ProblemText {
  readonly detail: string;
  readonly where: ProblemPlace;
  readonly help?: string;
  readonly reason?: string;
}

function problem(status: number, code: string, title: string, text: ProblemText): Problem & ProblemText {
  return { type: `urn:apim-kit:problem:${code}`, title, status, code, ...text };
}

function place(
  part: ProblemPlace['in'],
  name: string | undefined,
  { position }: CertificateError,
): ProblemPlace {
  return { in: part, ...(name !== undefined && { name }), ...(position !== undefined && { position }) };
}
