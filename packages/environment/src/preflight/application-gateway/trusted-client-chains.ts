import type { Certificate } from '@apim-kit/certificates';
import { finding } from '../../finding/finding.js';
import type { PreflightCheck } from '../subject.js';

/** Whether the basic constraints of a certificate make it a CA. */
export const isCertificateAuthority = (certificate: Certificate): boolean =>
  certificate.basicConstraints?.certificateAuthority ?? false;

/**
 * Each chain of trusted client CAs holds exactly one root and everything between it and the clients' issuer.
 *
 * @see https://learn.microsoft.com/azure/application-gateway/mutual-authentication-troubleshooting
 */
export const checkTrustedClientChains: PreflightCheck = function* ({ loaded }) {
  for (const [name, chain] of loaded?.trustedClientCertificates ?? []) {
    const at = ['applicationGateway', 'trustedClientCertificates', name];
    // The gateway ignores certificates that are no CA.
    const authorities = chain.filter(isCertificateAuthority);
    const roots = authorities.filter(({ selfIssued }) => selfIssued);
    if (authorities.length === 0) {
      yield finding('ApplicationGatewayTrustedClientCertificateDoesNotContainAnyCACertificate', at);
    } else if (roots.length === 0) {
      yield finding('trusted-client-chain-without-root', at);
    } else if (roots.length > 1) {
      yield finding('ApplicationGatewayOnlyOneRootCAAllowedInTrustedClientCertificate', at, {
        roots: roots.map(({ subject }) => subject),
      });
    }
    const subjects = new Set(authorities.map(({ subject }) => subject));
    for (const { subject, issuer } of roots.length === 0 ? [] : authorities) {
      if (!subjects.has(issuer)) yield finding('trusted-client-chain-incomplete', at, { subject, issuer });
    }
  }
};
