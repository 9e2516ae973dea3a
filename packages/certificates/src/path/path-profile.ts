/**
 * Whose rules decide.
 *
 * - `applicationGateway`: Strict client authentication: EKU clientAuth, no revocation.
 * - `dotnetVerify`: X509Certificate2.Verify(): revocation of all but the root, no EKU.
 * - `verifyNoRevocation`: API Management's VerifyNoRevocation(): no revocation, no EKU.
 * - `policy`: trust as the policy validate-client-certificate checks it; time is the policy's own check.
 * - `rfc5280`: the whole profile of RFC 5280, also what a CA must write.
 */
export type PathProfile = 'applicationGateway' | 'dotnetVerify' | 'verifyNoRevocation' | 'policy' | 'rfc5280';
