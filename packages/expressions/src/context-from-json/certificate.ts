import { Certificate, CertificateError } from '@apim-kit/certificates';
import type { JsonReader } from './json-reader.js';

/** `{ "pem": "…" }`; null when it is left out. */
export function readCertificate(reader: JsonReader | null): Certificate | null {
  const pem = reader?.text('pem') ?? null;
  if (reader === null || pem === null) return null;
  try {
    return Certificate.parse(Buffer.from(pem));
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    throw reader.wrong('pem', `a certificate (${error.message})`);
  }
}
