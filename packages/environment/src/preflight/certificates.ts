import type { Certificate } from '@apim-kit/certificates';
import { finding } from '../finding/finding.js';
import type { Path } from '../finding/format-path.js';
import type { LoadedEnvironment } from '../load/loaded-environment.js';
import type { ResourceLevel } from '../resource-levels.js';
import { isCertificateAuthority } from './application-gateway/trusted-client-chains.js';
import type { PreflightCheck } from './subject.js';

/** Microsoft's limit for a certificate of a listener. */
const maximumPfxBytes = 16 * 1024;

/** Validity of every certificate, and CA certificates in the store where they belong. */
export const checkCertificates: PreflightCheck = function* ({ loaded, levels, now }) {
  if (loaded === null) return;
  for (const [certificate, at] of certificatesOf(loaded, levels)) {
    const { subject, notBefore, notAfter } = certificate;
    if (now > notAfter) yield finding('certificate-expired', at, { subject, notAfter });
    if (now < notBefore) yield finding('certificate-not-yet-valid', at, { subject, notBefore });
  }
  for (const [name, { bytes }] of loaded.sslCertificates) {
    if (bytes.length > maximumPfxBytes) {
      yield finding('server-certificate-too-large', ['applicationGateway', 'sslCertificates', name], {
        bytes: bytes.length,
        limit: maximumPfxBytes,
      });
    }
  }
  for (const [name, { certificate, store }] of loaded.apiManagement.caCertificates) {
    const at = ['apiManagement', 'caCertificates', name];
    const { subject, selfIssued } = certificate;
    if (!isCertificateAuthority(certificate)) yield finding('certificate-not-a-ca', at, { subject });
    else if (store === 'Root' && !selfIssued) yield finding('root-store-without-root', at, { subject });
  }
};

function* certificatesOf(
  loaded: LoadedEnvironment,
  levels: readonly ResourceLevel[],
): Iterable<readonly [Certificate, Path]> {
  for (const [name, chain] of loaded.trustedClientCertificates) {
    for (const certificate of chain) {
      yield [certificate, ['applicationGateway', 'trustedClientCertificates', name]];
    }
  }
  for (const [name, { certificate }] of loaded.apiManagement.caCertificates) {
    yield [certificate, ['apiManagement', 'caCertificates', name]];
  }
  for (const { at, loaded: level } of levels) {
    for (const [name, { certificate }] of level.certificates) {
      if (certificate) yield [certificate, [...at, 'certificates', name]];
    }
  }
}
