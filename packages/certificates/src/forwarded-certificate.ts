import { decodeBase64 } from './base64.js';
import { fromDer, type Certificate } from './certificate.js';
import { CertificateError } from './certificate-error.js';
import { createLruCache, type LruCache } from './lru-cache.js';
import { certificateError, problems } from './problems.js';

/** How a hop writes the client's certificate into a header. */
export type ForwardedCertificateEncoding = 'percent-encoded-pem' | 'base64-der';

/** Four times what a certificate with an RSA key of 4096 bits and a hundred names takes. */
const maximumCharacters = 16 * 1024;
/** A certificate has about sixty; what is beyond is made to be costly. */
const maximumElements = 1_000;
/** A certificate of this length is far from common; longer values are read anew each time. */
const maximumCachedCharacters = 8 * 1024;

const decoders: Readonly<Record<ForwardedCertificateEncoding, (value: string) => Certificate>> = {
  'percent-encoded-pem': decodePercentEncodedPem,
  'base64-der': (value) => decodeBareBase64(value),
};

const caches: Readonly<Record<ForwardedCertificateEncoding, LruCache<string, Certificate>>> = {
  'percent-encoded-pem': createLruCache(500),
  'base64-der': createLruCache(500),
};

/**
 * Writes a certificate as Application Gateway's server variable `client_certificate` holds it.
 *
 * @example
 * encodeForwardedCertificate(certificate); // '-----BEGIN%20CERTIFICATE-----%0AMIID…%0A-----END%20CERTIFICATE-----%0A'
 */
export function encodeForwardedCertificate(certificate: Certificate): string {
  return encodeURIComponent(certificate.toPem());
}

/**
 * Reads a forwarded certificate strictly: one certificate in exactly this encoding, nothing around it, at most
 * 16,384 characters and 1,000 ASN.1 elements. A value seen before comes from a cache of 500.
 *
 * @param encoding `percent-encoded-pem` as Application Gateway forwards it, `base64-der` as App Service does.
 * @throws CertificateError saying what is wrong, with the position in `value`.
 */
export function decodeForwardedCertificate(
  value: string,
  encoding: ForwardedCertificateEncoding,
): Certificate {
  const cached = caches[encoding].get(value);
  if (cached !== undefined) return cached;
  if (value === '') throw certificateError(problems.empty());
  if (value.trim() === '') throw certificateError(problems.blank());
  if (value.length > maximumCharacters) {
    throw certificateError(problems.tooLong(value.length, maximumCharacters, 'characters'));
  }
  const certificate = decoders[encoding](value);
  if (value.length <= maximumCachedCharacters) caches[encoding].set(value, certificate);
  return certificate;
}

function decodePercentEncodedPem(value: string): Certificate {
  // DER of a certificate begins like this whenever it is longer than 255 bytes.
  if (/^MI[A-Za-z0-9+/]+={0,2}$/.test(value)) throw certificateError(problems.rawBase64(), { position: 0 });
  const raw = value.search(/[^A-Za-z0-9\-_.!~*'()%]/);
  if (raw >= 0) throw certificateError(explainRaw(value, value.charAt(raw)), { position: raw });
  const malformed = value.search(/%(?![0-9A-Fa-f]{2})/);
  if (malformed >= 0) throw certificateError(problems.badPercentSequence(), { position: malformed });
  let text: string;
  try {
    text = decodeURIComponent(value);
  } catch (cause) {
    // Well-formed sequences that are no UTF-8.
    throw certificateError(problems.badPercentSequence(), { position: value.search(/%[89A-Fa-f]/), cause });
  }
  try {
    return readSinglePem(text);
  } catch (error) {
    throw error instanceof CertificateError && error.code !== 'InvalidDer' ? relocate(error, value) : error;
  }
}

function readSinglePem(text: string): Certificate {
  const begin = /^-----BEGIN ([^\r\n]*?)-----[ \t]*\r?\n/.exec(text);
  if (begin === null) {
    const problem = /^-----BEGIN%20/i.test(text) ? problems.encodedTwice() : problems.missingBegin();
    throw certificateError(problem, { position: 0 });
  }
  const label = begin[1]!;
  if (label !== 'CERTIFICATE')
    throw certificateError(problems.wrongLabel(printable(label)), { position: 11 });
  const marker = '-----END CERTIFICATE-----';
  const bodyStart = begin[0].length;
  const bodyEnd = text.indexOf(marker, bodyStart);
  if (bodyEnd < 0) throw certificateError(problems.missingEnd(label), { position: text.length });
  const rest = bodyEnd + marker.length;
  const next = text.slice(rest).search(/\S/);
  if (next >= 0) {
    const several = text.startsWith('-----BEGIN ', rest + next);
    throw certificateError(several ? problems.several() : problems.trailingText(), { position: rest + next });
  }
  return fromDer(
    decodeBase64(text.slice(bodyStart, bodyEnd), bodyStart, { whiteSpace: true }),
    maximumElements,
  );
}

function decodeBareBase64(value: string): Certificate {
  if (value.startsWith('-----BEGIN%20')) throw certificateError(problems.encodedPem(), { position: 0 });
  if (value.startsWith('-----BEGIN ')) throw certificateError(problems.pemNotBase64(), { position: 0 });
  return fromDer(decodeBase64(value, 0, { whiteSpace: false }), maximumElements);
}

function explainRaw(value: string, character: string) {
  if (value.startsWith('-----BEGIN ')) return problems.rawPem();
  if (character === ',') return problems.rawComma();
  return character === '+' ? problems.rawPlus() : problems.rawCharacter(character);
}

/** Positions are those of the value as it came, not of the decoded text. */
function relocate(error: CertificateError, value: string): CertificateError {
  if (error.position === undefined) return error;
  let index = 0;
  for (let decoded = 0; decoded < error.position && index < value.length;) {
    if (value.charAt(index) !== '%') {
      index++;
      decoded++;
      continue;
    }
    // The bytes of one character: 1 to 4, of which only four give two UTF-16 units.
    const first = Number.parseInt(value.slice(index + 1, index + 3), 16);
    const count = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    index += count * 3;
    decoded += count === 4 ? 2 : 1;
  }
  return new CertificateError(error.code, error.message, { position: index, cause: error });
}

function printable(label: string): string {
  return JSON.stringify(label.slice(0, 40));
}
