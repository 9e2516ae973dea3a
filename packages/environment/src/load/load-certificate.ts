import { Certificate, CertificateError } from '@apim-kit/certificates';
import type { Path } from '../finding/format-path.js';
import type { CertificateSource } from '../model/certificate-source.js';
import type { Sources } from './sources.js';

const privateKeyMarker = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/** The bytes of a source of certificates and what to call it in a message. */
export function readCertificateSource(source: CertificateSource, at: Path, sources: Sources) {
  if ('pem' in source) {
    return { bytes: new TextEncoder().encode(source.pem), at: [...at, 'pem'], label: 'the text' };
  }
  const path = [...at, 'file'];
  const bytes = sources.bytes(source.file, path);
  return bytes && { bytes, at: path, label: sources.resolve(source.file) };
}

/** Whether PEM text holds a private key, encrypted or not. */
export function hasPrivateKey(bytes: Uint8Array): boolean {
  return privateKeyMarker.test(new TextDecoder('latin1').decode(bytes));
}

/** What `parse` gives, or why it can't. */
export function tryParse<T>(parse: () => T): { readonly value: T } | { readonly reason: string } {
  try {
    return { value: parse() };
  } catch (error) {
    if (error instanceof CertificateError) return { reason: error.message };
    throw error;
  }
}

/** Reads one public certificate, as API Management takes it. */
export function loadCertificate(
  source: CertificateSource,
  at: Path,
  sources: Sources,
): Certificate | undefined {
  const read = readCertificateSource(source, at, sources);
  if (read === undefined) return undefined;
  if (hasPrivateKey(read.bytes)) {
    return sources.report('certificate-with-private-key', read.at, { source: read.label });
  }
  const parsed = tryParse(() => Certificate.parse(read.bytes));
  if ('value' in parsed) return parsed.value;
  return sources.report('certificate-unreadable', read.at, { source: read.label, reason: parsed.reason });
}
