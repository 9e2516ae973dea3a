import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

const namespace = 'System.Security.Cryptography.X509Certificates';

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate */
export const x509Certificate = defineType({
  name: 'X509Certificate',
  namespace,
  kind: 'class',
  interfaces: ['IDisposable'],
  members: [
    'X509Certificate(byte[] data)',
    'string Issuer { get; }',
    'string Subject { get; }',
    'void Dispose()',
    'bool Equals(object obj)',
    'bool Equals(X509Certificate other)',
    'byte[] Export(X509ContentType contentType)',
    'byte[] GetCertHash()',
    'string GetCertHashString()',
    'string GetEffectiveDateString()',
    'string GetExpirationDateString()',
    'string GetFormat()',
    'int GetHashCode()',
    'string GetIssuerName()',
    'string GetKeyAlgorithm()',
    'string GetName()',
    'byte[] GetPublicKey()',
    'string GetPublicKeyString()',
    'byte[] GetRawCertData()',
    'string GetRawCertDataString()',
    'byte[] GetSerialNumber()',
    'string GetSerialNumberString()',
    'string ToString()',
    {
      signature: 'string ToString(bool fVerbose)',
      unsupported: 'the verbose text of a certificate is not written',
    },
    { signature: 'byte[] GetKeyAlgorithmParameters()', unsupported: 'key parameters are not read' },
    { signature: 'string GetKeyAlgorithmParametersString()', unsupported: 'key parameters are not read' },
    'X509Certificate(byte[] rawData, string password)',
    'X509Certificate(X509Certificate cert)',
    'byte[] Export(X509ContentType contentType, string password)',
    'byte[] GetCertHash(HashAlgorithmName hashAlgorithm)',
    'string GetCertHashString(HashAlgorithmName hashAlgorithm)',
    ...unsupportedMembers(reasons.keyStores, [
      'X509Certificate(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)',
      'void Import(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)',
    ]),
    ...unsupportedMembers(reasons.files, [
      'X509Certificate(string fileName)',
      'X509Certificate(string fileName, string password)',
      'X509Certificate(string fileName, string password, X509KeyStorageFlags keyStorageFlags)',
      'static X509Certificate CreateFromCertFile(string filename)',
      'static X509Certificate CreateFromSignedFile(string filename)',
      'void Import(string fileName)',
      'void Import(string fileName, string password, X509KeyStorageFlags keyStorageFlags)',
    ]),
    ...unsupportedMembers('certificates do not change here: construct a new one', [
      'X509Certificate()',
      'void Reset()',
      'void Import(byte[] rawData)',
    ]),
  ],
});

/**
 * Extensions have no type here: they are not on API Management's list.
 *
 * @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509certificate2
 */
export const x509Certificate2 = defineType({
  name: 'X509Certificate2',
  namespace,
  kind: 'class',
  baseType: 'X509Certificate',
  members: [
    'X509Certificate2(byte[] rawData)',
    'X509Certificate2(byte[] rawData, string password)',
    'X509Certificate2(string fileName)',
    'X509Certificate2(X509Certificate certificate)',
    'bool Archived { get; }',
    'string FriendlyName { get; }',
    'bool HasPrivateKey { get; }',
    'X500DistinguishedName IssuerName { get; }',
    'DateTime NotAfter { get; }',
    'DateTime NotBefore { get; }',
    'AsymmetricAlgorithm PrivateKey { get; }',
    'PublicKey PublicKey { get; }',
    'byte[] RawData { get; }',
    'string SerialNumber { get; }',
    'Oid SignatureAlgorithm { get; }',
    'X500DistinguishedName SubjectName { get; }',
    'string Thumbprint { get; }',
    'int Version { get; }',
    'string GetNameInfo(X509NameType nameType, bool forIssuer)',
    'string ToString()',
    {
      signature: 'string ToString(bool verbose)',
      unsupported: 'the verbose text of a certificate is not written',
    },
    'bool Verify()',
    'static X509ContentType GetCertContentType(byte[] rawData)',
    ...unsupportedMembers(reasons.keyStores, [
      'X509Certificate2(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)',
      'X509ExtensionCollection Extensions { get; }',
      'void Import(byte[] rawData, string password, X509KeyStorageFlags keyStorageFlags)',
    ]),
    ...unsupportedMembers(reasons.files, [
      'X509Certificate2(string fileName, string password)',
      'X509Certificate2(string fileName, string password, X509KeyStorageFlags keyStorageFlags)',
      'static X509ContentType GetCertContentType(string fileName)',
      'void Import(string fileName)',
      'void Import(string fileName, string password, X509KeyStorageFlags keyStorageFlags)',
    ]),
    ...unsupportedMembers('certificates do not change here: construct a new one', ['X509Certificate2()']),
    ...unsupportedMembers('certificates do not change here: construct a new one', [
      'void Reset()',
      'void Import(byte[] rawData)',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x500distinguishedname */
export const x500DistinguishedName = defineType({
  name: 'X500DistinguishedName',
  namespace,
  kind: 'class',
  members: ['string Name { get; }'],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.publickey */
export const publicKey = defineType({
  name: 'PublicKey',
  namespace,
  kind: 'class',
  members: [
    'AsymmetricAlgorithm Key { get; }',
    'Oid Oid { get; }',
    ...unsupportedMembers(reasons.keyStores, [
      'PublicKey(Oid oid, AsnEncodedData parameters, AsnEncodedData keyValue)',
      'AsnEncodedData EncodedKeyValue { get; }',
      'AsnEncodedData EncodedParameters { get; }',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.oid */
export const oid = defineType({
  name: 'Oid',
  namespace: 'System.Security.Cryptography',
  kind: 'class',
  members: [
    'string FriendlyName { get; }',
    'string Value { get; }',
    'Oid()',
    'Oid(string value, string friendlyName)',
    'Oid(Oid oid)',
    ...unsupportedMembers('OidGroup is not on the list of allowed types: use new Oid', [
      'static Oid FromFriendlyName(string friendlyName, OidGroup group)',
      'static Oid FromOidValue(string oidValue, OidGroup group)',
    ]),
    ...unsupportedMembers('names of object identifiers are not looked up: give both', ['Oid(string oid)']),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.rsacertificateextensions */
export const rsaCertificateExtensions = defineType({
  name: 'RSACertificateExtensions',
  namespace,
  kind: 'static class',
  members: [
    'static RSA GetRSAPrivateKey(this X509Certificate2 certificate)',
    'static RSA GetRSAPublicKey(this X509Certificate2 certificate)',
    'static X509Certificate2 CopyWithPrivateKey(this X509Certificate2 certificate, RSA privateKey)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509contenttype */
export const x509ContentType = defineType({
  name: 'X509ContentType',
  namespace,
  kind: 'enum',
  values: {
    Unknown: 0,
    Cert: 1,
    SerializedCert: 2,
    Pfx: 3,
    Pkcs12: 3,
    SerializedStore: 4,
    Pkcs7: 5,
    Authenticode: 6,
  },
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.x509certificates.x509nametype */
export const x509NameType = defineType({
  name: 'X509NameType',
  namespace,
  kind: 'enum',
  values: { SimpleName: 0, EmailName: 1, UpnName: 2, DnsName: 3, DnsFromAlternativeName: 4, UrlName: 5 },
});
