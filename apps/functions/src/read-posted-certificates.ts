import { Certificate, CertificateError } from '@apim-kit/certificates';
import type { Problem } from './problem.js';
import { problems } from './problems.js';

export type ReadCertificates =
  | { readonly ok: true; readonly format: PostedFormat; readonly certificates: readonly Certificate[] }
  | { readonly ok: false; readonly problem: Problem };

/** What a posted body turned out to be. */
export type PostedFormat = 'pem' | 'der' | 'base64';

const maxCertificates = 20;

/** Reads what was posted: PEM, DER or PKCS#7 bytes, or the base64 of such bytes without markers. */
export function readPostedCertificates(body: Uint8Array): ReadCertificates {
  try {
    const { format, bytes } = unwrap(body);
    const certificates = Certificate.parseAll(bytes);
    if (certificates.length === 0) {
      return {
        ok: false,
        problem: problems.malformedBody(new CertificateError('NoCertificate', 'It holds no certificate.')),
      };
    }
    return certificates.length > maxCertificates
      ? { ok: false, problem: problems.tooManyCertificates(certificates.length, maxCertificates) }
      : { ok: true, format, certificates };
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    return { ok: false, problem: problems.malformedBody(error) };
  }
}

/** DER begins with a SEQUENCE, PEM has markers, base64 is nothing but base64: the three exclude each other. */
function unwrap(body: Uint8Array): { readonly format: PostedFormat; readonly bytes: Uint8Array } {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  if (text.includes('-----BEGIN ')) return { format: 'pem', bytes: body };
  if (body[0] === 0x30 && !/^[A-Za-z0-9+/=\s]*$/.test(text)) return { format: 'der', bytes: body };
  const offender = /[^A-Za-z0-9+/=\s]/.exec(text);
  if (offender) {
    throw new CertificateError(
      'InvalidBase64',
      `It is neither PEM nor DER, and no base64 either: character ${offender.index} does not belong there.`,
      { position: offender.index },
    );
  }
  const compact = text.replace(/\s+/g, '');
  const bytes = Buffer.from(compact, 'base64');
  if (compact.length % 4 !== 0 || bytes.toString('base64') !== compact) {
    throw new CertificateError(
      'InvalidBase64',
      'It is base64 with characters missing or with wrong padding.',
      {
        position: text.trimEnd().length,
      },
    );
  }
  return { format: 'base64', bytes };
}
