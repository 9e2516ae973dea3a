import type { Certificate, ChainStatusName, PathProfile, PathResult } from '@apim-kit/certificates';
import { describeChecks, type CheckResult } from './chain-checks.js';
import type { TrustStore } from './trust-store.js';

/** The profiles whose verdict is given: who in front of a backend may judge a client certificate. */
export const verdictProfiles = [
  'applicationGateway',
  'dotnetVerify',
  'verifyNoRevocation',
  'policy',
] as const satisfies readonly PathProfile[];

export type VerdictProfile = (typeof verdictProfiles)[number];

/** Who judges by each profile. */
export const verdictTitles: Readonly<Record<VerdictProfile, string>> = {
  applicationGateway: 'Application Gateway, client authentication in Strict mode',
  dotnetVerify: 'context.Request.Certificate.Verify()',
  verifyNoRevocation: 'context.Request.Certificate.VerifyNoRevocation()',
  policy: 'The policy validate-client-certificate, its trust check',
};

/** What one profile says to a certificate. */
export interface Verdict {
  readonly profile: VerdictProfile;
  readonly title: string;
  readonly valid: boolean;
  /** Empty exactly when it is valid. */
  readonly reasons: readonly VerdictReason[];
  /** Every rule, with what came of it. */
  readonly checks: readonly CheckResult[];
  /** From the certificate itself towards the root, as far as it could be built. */
  readonly chain: readonly ChainLink[];
}

export interface VerdictReason {
  /** In .NET's words. */
  readonly status: ChainStatusName;
  readonly reason: string;
  /** The certificate that is meant. */
  readonly subject: string;
  readonly thumbprint: string;
}

/** A certificate of a chain in short. */
export interface ChainLink {
  readonly subject: string;
  readonly issuer: string;
  readonly thumbprint: string;
  readonly notAfter: string;
  readonly role: 'leaf' | 'intermediate' | 'root';
  /** Whether the trust store holds it as an anchor. */
  readonly trusted: boolean;
}

/** Judges a certificate under every profile; `along` came with it and helps to build the chain, no more. */
export function judgeCertificate(
  certificate: Certificate,
  along: readonly Certificate[],
  store: TrustStore,
  time: Date,
): readonly Verdict[] {
  return verdictProfiles.map((profile) => {
    // The gateway and the policies never look at lists; only Verify() does.
    const checkRevocation = profile === 'dotnetVerify';
    const result = store.trust.validate(certificate, {
      time,
      profile,
      intermediates: along,
      checkRevocation,
    });
    return {
      profile,
      title: verdictTitles[profile],
      valid: result.valid,
      reasons: result.status.map(({ status, reason, certificate: { subject, thumbprint } }) => ({
        status,
        reason,
        subject,
        thumbprint,
      })),
      checks: describeChecks(profile, result),
      chain: describeChain(result, store),
    };
  });
}

function describeChain({ chain }: PathResult, store: TrustStore): readonly ChainLink[] {
  const anchors = new Set(store.roots.map((root) => root.thumbprintSha256));
  return chain.map((certificate, index) => ({
    subject: certificate.subject,
    issuer: certificate.issuer,
    thumbprint: certificate.thumbprint,
    notAfter: certificate.notAfter.toISOString(),
    role: index === 0 ? 'leaf' : certificate.selfIssued ? 'root' : 'intermediate',
    trusted: anchors.has(certificate.thumbprintSha256),
  }));
}
