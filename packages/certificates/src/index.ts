export { CertificateError, type CertificateErrorCode } from './certificate-error.js';
export { CertificateRevocationList } from './certificate-revocation-list.js';
export { Certificate } from './certificate.js';
export type {
  BasicConstraints,
  CertificateExtension,
  KeyUsage,
  SubjectAlternativeNames,
} from './extensions/extension.js';
export { formatExtension } from './extensions/format/format-extension.js';
export {
  decodeForwardedCertificate,
  encodeForwardedCertificate,
  type ForwardedCertificateEncoding,
} from './forwarded-certificate.js';
export type { DistinguishedName, NameAttribute } from './names/distinguished-name.js';
export type { X509NameType } from './names/get-name-info.js';
export { OcspResponse } from './ocsp/ocsp-response.js';
export type { Oid } from './object-identifiers.js';
export type { PublicKey } from './public-key.js';
export { createTrust, type Trust, type TrustOptions, type ValidationOptions } from './path/create-trust.js';
export type { ChainStatusName, PathResult, PathStatus } from './path/path-result.js';
export type { PathProfile, PathPurpose } from './path/path-profile.js';
export { validateOnline, type OnlineOptions, type RevocationFetch } from './path/validate-online.js';
export { validatePath, type ValidatePathOptions } from './path/validate-path.js';
