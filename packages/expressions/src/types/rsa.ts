import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

const namespace = 'System.Security.Cryptography';

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.asymmetricalgorithm */
export const asymmetricAlgorithm = defineType({
  name: 'AsymmetricAlgorithm',
  namespace,
  kind: 'class',
  abstract: true,
  interfaces: ['IDisposable'],
  members: [
    'int KeySize { get; }',
    'string KeyExchangeAlgorithm { get; }',
    'string SignatureAlgorithm { get; }',
    'void Clear()',
    'void Dispose()',
    'static AsymmetricAlgorithm Create(string algName)',
    'void FromXmlString(string xmlString)',
    'string ToXmlString(bool includePrivateParameters)',
    'byte[] ExportPkcs8PrivateKey()',
    'byte[] ExportSubjectPublicKeyInfo()',
    ...unsupportedMembers(reasons.unnamed, ['static AsymmetricAlgorithm Create()']),
    ...unsupportedMembers('KeySizes is not on the list of allowed types', [
      'KeySizes[] LegalKeySizes { get; }',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsa */
export const rsa = defineType({
  name: 'RSA',
  namespace,
  kind: 'class',
  abstract: true,
  baseType: 'AsymmetricAlgorithm',
  members: [
    { signature: 'static RSA Create()', unsupported: reasons.unnamed },
    'byte[] Decrypt(byte[] data, RSAEncryptionPadding padding)',
    'byte[] Encrypt(byte[] data, RSAEncryptionPadding padding)',
    'byte[] SignData(byte[] data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)',
    'byte[] SignHash(byte[] hash, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)',
    'bool VerifyData(byte[] data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)',
    'bool VerifyHash(byte[] hash, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)',
    'static RSA Create(string algName)',
    'byte[] SignData(byte[] data, int offset, int count, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)',
    'bool VerifyData(byte[] data, int offset, int count, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)',
    'byte[] DecryptValue(byte[] rgb)',
    'byte[] EncryptValue(byte[] rgb)',
    'void FromXmlString(string xmlString)',
    'string ToXmlString(bool includePrivateParameters)',
    'RSAParameters ExportParameters(bool includePrivateParameters)',
    'void ImportParameters(RSAParameters parameters)',
    'static RSA Create(int keySizeInBits)',
    'static RSA Create(RSAParameters parameters)',
    'byte[] ExportRSAPrivateKey()',
    'byte[] ExportRSAPublicKey()',
    ...unsupportedMembers(reasons.streams, [
      'byte[] SignData(Stream data, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)',
      'bool VerifyData(Stream data, byte[] signature, HashAlgorithmName hashAlgorithm, RSASignaturePadding padding)',
    ]),
  ],
});

/** The class that Windows gives for a certificate's key. */
export const rsaCng = defineType({
  name: 'RSACng',
  namespace,
  kind: 'class',
  baseType: 'RSA',
  notAllowListed: true,
  abstract: true,
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpadding */
export const rsaEncryptionPadding = defineType({
  name: 'RSAEncryptionPadding',
  namespace,
  kind: 'class',
  abstract: true,
  members: [
    'static RSAEncryptionPadding OaepSHA1 { get; }',
    'static RSAEncryptionPadding OaepSHA256 { get; }',
    'static RSAEncryptionPadding OaepSHA384 { get; }',
    'static RSAEncryptionPadding OaepSHA512 { get; }',
    'static RSAEncryptionPadding Pkcs1 { get; }',
    'string ToString()',
    'RSAEncryptionPaddingMode Mode { get; }',
    'HashAlgorithmName OaepHashAlgorithm { get; }',
    'static RSAEncryptionPadding CreateOaep(HashAlgorithmName hashAlgorithm)',
    'bool Equals(RSAEncryptionPadding other)',
    'static bool operator ==(RSAEncryptionPadding left, RSAEncryptionPadding right)',
    'static bool operator !=(RSAEncryptionPadding left, RSAEncryptionPadding right)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsasignaturepadding */
export const rsaSignaturePadding = defineType({
  name: 'RSASignaturePadding',
  namespace,
  kind: 'class',
  abstract: true,
  members: [
    'static RSASignaturePadding Pkcs1 { get; }',
    'static RSASignaturePadding Pss { get; }',
    'string ToString()',
    'RSASignaturePaddingMode Mode { get; }',
    'bool Equals(RSASignaturePadding other)',
    'static bool operator ==(RSASignaturePadding left, RSASignaturePadding right)',
    'static bool operator !=(RSASignaturePadding left, RSASignaturePadding right)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaparameters */
export const rsaParameters = defineType({
  name: 'RSAParameters',
  namespace,
  kind: 'struct',
  notAllowListed: true,
  members: ['D', 'DP', 'DQ', 'Exponent', 'InverseQ', 'Modulus', 'P', 'Q'].map(
    (name) => `byte[] ${name} { get; set; }`,
  ),
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsaencryptionpaddingmode */
export const rsaEncryptionPaddingMode = defineType({
  name: 'RSAEncryptionPaddingMode',
  namespace,
  kind: 'enum',
  notAllowListed: true,
  values: { Pkcs1: 0, Oaep: 1 },
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.rsasignaturepaddingmode */
export const rsaSignaturePaddingMode = defineType({
  name: 'RSASignaturePaddingMode',
  namespace,
  kind: 'enum',
  notAllowListed: true,
  values: { Pkcs1: 0, Pss: 1 },
});
