import type { Certificate } from '@apim-kit/certificates';
import { finding } from '../../finding/finding.js';
import { entries, type PreflightCheck } from '../subject.js';
import { isCertificateAuthority } from './trusted-client-chains.js';

/** What the SSL profiles let through. */
export const checkSslProfiles: PreflightCheck = function* ({ environment, loaded }) {
  for (const [name, profile] of entries(environment.applicationGateway.sslProfiles)) {
    const at = ['applicationGateway', 'sslProfiles', name];
    const { verifyClientAuthMode = 'Strict', verifyClientCertIssuerDN = false } =
      profile.clientAuthConfiguration;
    if (verifyClientAuthMode === 'Passthrough') {
      yield finding('client-certificate-not-checked', [
        ...at,
        'clientAuthConfiguration',
        'verifyClientAuthMode',
      ]);
      continue;
    }
    if (profile.trustedClientCertificates.length === 0) {
      yield finding('ssl-profile-without-trusted-ca', [...at, 'trustedClientCertificates']);
    }
    const deepest = profile.trustedClientCertificates
      .map((chain) => loaded?.trustedClientCertificates.get(chain)?.find(isIntermediate))
      .find((certificate) => certificate !== undefined);
    if (!verifyClientCertIssuerDN && deepest !== undefined) {
      yield finding('issuer-dn-not-verified', [...at, 'clientAuthConfiguration'], {
        certificate: deepest.subject,
      });
    }
  }
};

const isIntermediate = (certificate: Certificate) =>
  isCertificateAuthority(certificate) && !certificate.selfIssued;
