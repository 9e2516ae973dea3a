/**
 * Whose rules decide.
 *
 * - `applicationGateway`: client authentication in Strict mode: EKU clientAuth required, no revocation.
 * - `dotnetVerify`: `X509Certificate2.Verify()`: revocation of all but the root, no EKU.
 * - `verifyNoRevocation`: API Management's `VerifyNoRevocation()`: no revocation, no EKU.
 * - `policy`: trust as the policy validate-client-certificate checks it: as before, but the validity period of the
 *   client certificate itself is left to the policy, which has switches and reasons of its own for it.
 * - `rfc5280`: RFC 5280 to the letter, also what its section 4 demands of whoever writes certificates; for judging
 *   a certificate, not for letting clients in.
 */
export type PathProfile = 'applicationGateway' | 'dotnetVerify' | 'verifyNoRevocation' | 'policy' | 'rfc5280';

/** What a path is used for. */
export type PathPurpose = 'client' | 'server' | 'any';

/** The initial values with which RFC 5280 6.1.1 (c) to (g) looks at certificate policies. */
export interface PolicyInputs {
  /** Object identifiers of acceptable policies, `anyPolicy` for all. */
  readonly initialPolicies: ReadonlySet<string>;
  readonly initialExplicitPolicy: boolean;
  readonly initialPolicyMappingInhibit: boolean;
  readonly initialInhibitAnyPolicy: boolean;
}

/** What a profile asks for. */
export interface ProfileRules {
  readonly purpose: PathPurpose;
  /** Whether the certificate must name the purpose; else it may have no EKU at all. */
  readonly requiresExtendedKeyUsage: boolean;
  readonly checksLeafTime: boolean;
  readonly checksRevocation: boolean;
  /** Whether the rules for writers of certificates are held against them. */
  readonly checksConformance: boolean;
  /** Whether only self-issued certificates among the roots are anchors, as in .NET; else every root is. */
  readonly anchorsAreSelfIssued: boolean;
  /** Whether weak keys and signatures are refused beyond those that are broken. */
  readonly refusesWeak: boolean;
  readonly policies: PolicyInputs;
  /** A DNS name or an IP address that the certificate must bear; null: any. */
  readonly host: string | null;
  /** Authorities between the certificate and the anchor, those that issued to themselves not counted; null: any. */
  readonly maximumIntermediates: number | null;
}

/** What is up to the caller, whatever the profile. */
type CallersRules = 'refusesWeak' | 'policies' | 'host' | 'maximumIntermediates';

/** The rules behind each profile; without those that are up to the caller. */
export const profileRules: Readonly<Record<PathProfile, Omit<ProfileRules, CallersRules>>> = {
  applicationGateway: {
    purpose: 'client',
    requiresExtendedKeyUsage: true,
    checksLeafTime: true,
    checksRevocation: false,
    checksConformance: false,
    anchorsAreSelfIssued: true,
  },
  dotnetVerify: {
    purpose: 'any',
    requiresExtendedKeyUsage: false,
    checksLeafTime: true,
    checksRevocation: true,
    checksConformance: false,
    anchorsAreSelfIssued: true,
  },
  verifyNoRevocation: {
    purpose: 'any',
    requiresExtendedKeyUsage: false,
    checksLeafTime: true,
    checksRevocation: false,
    checksConformance: false,
    anchorsAreSelfIssued: true,
  },
  policy: {
    purpose: 'any',
    requiresExtendedKeyUsage: false,
    checksLeafTime: false,
    checksRevocation: false,
    checksConformance: false,
    anchorsAreSelfIssued: true,
  },
  rfc5280: {
    purpose: 'any',
    requiresExtendedKeyUsage: false,
    checksLeafTime: true,
    checksRevocation: false,
    checksConformance: true,
    anchorsAreSelfIssued: false,
  },
};
