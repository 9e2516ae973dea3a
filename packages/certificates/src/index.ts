export { Certificate, type Oid, type PublicKey } from './certificate.js';
export { CertificateError, type CertificateErrorCode } from './certificate-error.js';
export { CertificateRevocationList } from './certificate-revocation-list.js';
export type { DistinguishedName, NameAttribute } from './names/distinguished-name.js';
export type {
  BasicConstraints,
  CertificateExtension,
  KeyUsage,
  SubjectAlternativeNames,
} from './extensions/extension.js';
export {
  decodeForwardedCertificate,
  encodeForwardedCertificate,
  type ForwardedCertificateEncoding,
} from './forwarded-certificate.js';
export { createTrust, type Trust, type TrustOptions, type ValidationOptions } from './path/create-trust.js';
export type { PathProfile } from './path/path-profile.js';
export type { ChainStatusName, PathResult, PathStatus } from './path/path-result.js';
export { validatePath } from './path/validate-path.js';
export type { X509NameType } from './names/get-name-info.js';
export type { PathPurpose } from './path/path-profile.js';
export type { ValidatePathOptions } from './path/validate-path.js';
