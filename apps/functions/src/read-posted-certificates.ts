import { Certificate, CertificateError, decodeForwardedCertificate } from '@apim-kit/certificates';
import type { Problem } from './problem.js';
import { problems } from './problems.js';

export type ReadCertificates =
  | {
      readonly ok: true;
      readonly format: PostedFormat;
      /** The one to inspect comes first: that which .NET's constructor takes. */
      readonly certificates: readonly Certificate[];
    }
  | { readonly ok: false; readonly problem: Problem };

/** What a posted body turned out to be; `pkcs7` in whatever text it was wrapped. */
export type PostedFormat = 'pem' | 'der' | 'base64' | 'pkcs7' | 'percent-encoded-pem';

const maxCertificates = 20;

/**
 * Reads what was posted: PEM, DER or PKCS#7, the base64 of such bytes without markers, or a header as a gateway
 * forwards it, with or without its name. Nothing depends on the format, so it may be told from the content.
 */
export function readPostedCertificates(body: Uint8Array): ReadCertificates {
  try {
    const { format, bytes } = unwrap(body);
    const certificates = Certificate.parseAll(bytes);
    if (certificates.length > maxCertificates) {
      return { ok: false, problem: problems.tooManyCertificates(certificates.length, maxCertificates) };
    }
    const primary = Certificate.parse(bytes);
    const others = certificates.filter((one) => one.thumbprintSha256 !== primary.thumbprintSha256);
    return {
      ok: true,
      format: isMessage(bytes) ? 'pkcs7' : format,
      certificates: [primary, ...others],
    };
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    return { ok: false, problem: problems.malformedBody(error) };
  }
}

/** DER begins with a SEQUENCE, PEM has markers, base64 is nothing but base64: they exclude each other. */
function unwrap(body: Uint8Array): { readonly format: PostedFormat; readonly bytes: Uint8Array } {
  const text = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('latin1');
  if (text.includes('-----BEGIN ')) return { format: 'pem', bytes: body };
  if (body[0] === 0x30 && !/^[A-Za-z0-9+/=\s]*$/.test(text)) return { format: 'der', bytes: body };
  const start = /^\s*(?:[A-Za-z0-9-]+:)?\s*/.exec(text)![0].length;
  const value = text.slice(start).trimEnd();
  if (value.startsWith('-----BEGIN%20')) {
    return {
      format: 'percent-encoded-pem',
      bytes: decodeForwardedCertificate(value, 'percent-encoded-pem').rawData,
    };
  }
  return { format: 'base64', bytes: decodeBase64(value, start) };
}

function decodeBase64(text: string, start: number): Uint8Array {
  const offender = /[^A-Za-z0-9+/=\s]/.exec(text);
  if (offender) {
    const position = start + offender.index;
    throw new CertificateError(
      'InvalidBase64',
      `It is neither PEM nor DER, and no base64 either: character ${position} does not belong there.`,
      { position },
    );
  }
  const compact = text.replace(/\s+/g, '');
  const bytes = Buffer.from(compact, 'base64');
  if (compact.length % 4 !== 0 || bytes.toString('base64') !== compact) {
    throw new CertificateError(
      'InvalidBase64',
      'It is base64 with characters missing or with wrong padding.',
      {
        position: start + text.length,
      },
    );
  }
  return bytes;
}

const signedData = Buffer.from('06092a864886f70d010702', 'hex');

/** Whether bytes that were read are a PKCS#7 message: its label, or the identifier behind the first header. */
function isMessage(bytes: Uint8Array): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] !== 0x30) return /^-----BEGIN (PKCS|CMS)/m.test(buffer.toString('latin1'));
  const header = (bytes[1]! & 0x80) === 0 ? 2 : 2 + (bytes[1]! & 0x7f);
  return buffer.subarray(header, header + signedData.length).equals(signedData);
}
