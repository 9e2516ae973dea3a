import type { Certificate } from '../certificate.js';

/** What is wrong with a certificate of a path, in the names of .NET's X509ChainStatusFlags. */
export type ChainStatusName =
  | 'NotTimeValid'
  | 'NotSignatureValid'
  | 'UntrustedRoot'
  | 'PartialChain'
  | 'InvalidBasicConstraints'
  | 'NotValidForUsage'
  | 'InvalidExtension'
  | 'HasNotSupportedCriticalExtension'
  | 'InvalidNameConstraints'
  | 'HasNotSupportedNameConstraint'
  | 'HasNotPermittedNameConstraint'
  | 'HasExcludedNameConstraint'
  | 'InvalidPolicyConstraints'
  | 'NoIssuanceChainPolicy'
  | 'HasWeakSignature'
  | 'RevocationStatusUnknown'
  | 'OfflineRevocation'
  | 'Revoked';

/** One finding on one certificate of the path. */
export interface PathStatus {
  readonly status: ChainStatusName;
  readonly certificate: Certificate;
  /** A sentence: which rule, and what was found. */
  readonly reason: string;
}

/** What validation found. */
export interface PathResult {
  readonly valid: boolean;
  /** Empty exactly when the path is valid. */
  readonly status: readonly PathStatus[];
  /** From the certificate itself towards the root, as far as it could be built. */
  readonly chain: readonly Certificate[];
}
