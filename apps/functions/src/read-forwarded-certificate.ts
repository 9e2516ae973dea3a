import { CertificateError, decodeForwardedCertificate, type Certificate } from '@apim-kit/certificates';
import type { Problem } from './problem.js';
import { problems } from './problems.js';
import type { Settings } from './settings.js';

export type ReadCertificate =
  | { readonly ok: true; readonly certificate: Certificate }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads the certificate that the configured header holds, in the configured encoding. Whether it may be believed
 * is another question: see `proveGateway`.
 */
export function readForwardedCertificate(value: string, settings: Settings): ReadCertificate {
  const { header, encoding } = settings.forwardedCertificate;
  if (value.trim() === '') return { ok: false, problem: problems.emptyHeader(header) };
  if (value.length > settings.maxHeaderBytes) {
    return { ok: false, problem: problems.headerTooLong(header, value.length, settings.maxHeaderBytes) };
  }
  // Neither encoding has a comma: the host joins the values of a repeated header with one.
  const comma = value.indexOf(',');
  if (comma >= 0) return { ok: false, problem: problems.repeatedHeader(header, comma) };
  try {
    return { ok: true, certificate: decodeForwardedCertificate(value, encoding) };
  } catch (error) {
    if (!(error instanceof CertificateError)) throw error;
    return { ok: false, problem: problems.malformedHeader(header, encoding, error) };
  }
}
