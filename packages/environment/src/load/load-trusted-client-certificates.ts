import { Certificate } from '@apim-kit/certificates';
import type { Path } from '../finding/format-path.js';
import type { CertificateSource } from '../model/certificate-source.js';
import { hasPrivateKey, readCertificateSource, tryParse } from './load-certificate.js';
import type { Sources } from './sources.js';

/** Microsoft: a chain of trusted client CAs has at most 25 KB. */
const maximumBytes = 25 * 1024;

/**
 * Reads a chain of trusted client CAs as far as its text goes; what its certificates are is for preflight.
 *
 * @see https://learn.microsoft.com/azure/application-gateway/mutual-authentication-troubleshooting
 */
export function loadTrustedClientCertificates(
  source: CertificateSource,
  at: Path,
  sources: Sources,
): readonly Certificate[] | undefined {
  const read = readCertificateSource(source, at, sources);
  if (read === undefined) return undefined;
  const { bytes } = read;
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.trim() === '') {
    return sources.report('ApplicationGatewayTrustedClientCertificateMustSpecifyData', read.at);
  }
  if (bytes.length > maximumBytes) {
    return sources.report('trusted-client-chain-too-large', read.at, {
      bytes: bytes.length,
      limit: maximumBytes,
    });
  }
  if (hasPrivateKey(bytes)) {
    return sources.report('ApplicationGatewayTrustedClientCertificateMustNotHavePrivateKey', read.at);
  }
  const invalid = (reason: string) =>
    sources.report('ApplicationGatewayTrustedClientCertificateInvalidData', read.at, {
      source: read.label,
      reason,
    });
  if (!text.includes('-----BEGIN CERTIFICATE-----')) {
    return invalid('It has no marker -----BEGIN CERTIFICATE-----.');
  }
  const parsed = tryParse(() => Certificate.parseAll(bytes));
  return 'value' in parsed ? parsed.value : invalid(parsed.reason);
}
