import { createHash } from 'node:crypto';
import type { Backend } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import type { BackendTls } from '../backend/backend-client.js';
import { diagnosticAt, messages } from '../diagnostics.js';
import type { Installation } from './installation.js';

/** TLS towards a backend of the environment; null for the defaults. */
export function backendTls(
  id: string,
  { clientCertificates = [], validateCertificateChain = true, validateCertificateName = true }: Backend,
  place: string,
  authorities: readonly string[],
  identities: Installation['identities'],
  diagnostics: DocumentDiagnostic[],
): BackendTls | null {
  const [name] = clientCertificates;
  const identity = name === undefined ? undefined : identities.get(name);
  if (name !== undefined && identity === undefined) {
    diagnostics.push(diagnosticAt(place, messages.noPrivateKey(name)));
  }
  if (clientCertificates.length > 1) {
    diagnostics.push(diagnosticAt(place, messages.severalClientCertificates(id)));
  }
  const plain = authorities.length === 0 && validateCertificateChain && validateCertificateName;
  if (plain && identity === undefined) return null;
  return {
    ...plainTls(authorities),
    key: [
      authoritiesKey(authorities),
      validateCertificateChain,
      validateCertificateName,
      identity?.certificate.thumbprintSha256 ?? '',
    ].join(' '),
    clientCertificate: identity?.tls ?? null,
    validateCertificateChain,
    validateCertificateName,
  };
}

/** TLS with the uploaded authorities beside the public ones, and no client certificate. */
export const plainTls = (authorities: readonly string[]): BackendTls => ({
  key: `${authoritiesKey(authorities)} true true `,
  authorities,
  clientCertificate: null,
  validateCertificateChain: true,
  validateCertificateName: true,
});

const authoritiesKey = (authorities: readonly string[]): string =>
  authorities.length === 0 ? '' : createHash('sha256').update(authorities.join('')).digest('base64');
