import { defineType, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

const namespace = 'System.Security.Cryptography';

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.symmetricalgorithm */
export const symmetricAlgorithm = defineType({
  name: 'SymmetricAlgorithm',
  namespace,
  kind: 'class',
  abstract: true,
  interfaces: ['IDisposable'],
  members: [
    'static SymmetricAlgorithm Create(string algName)',
    'int BlockSize { get; set; }',
    'byte[] IV { get; set; }',
    'byte[] Key { get; set; }',
    'int KeySize { get; set; }',
    'CipherMode Mode { get; set; }',
    'PaddingMode Padding { get; set; }',
    'void Clear()',
    'void Dispose()',
    'void GenerateIV()',
    'void GenerateKey()',
    'bool ValidKeySize(int bitLength)',
    {
      signature: 'ICryptoTransform CreateEncryptor()',
      unsupported: 'ICryptoTransform is not on the list: use Encrypt',
    },
    {
      signature: 'ICryptoTransform CreateDecryptor()',
      unsupported: 'ICryptoTransform is not on the list: use Decrypt',
    },
    ...unsupportedMembers(reasons.unnamed, ['static SymmetricAlgorithm Create()']),
    ...unsupportedMembers('KeySizes is not on the list of allowed types: use ValidKeySize', [
      'KeySizes[] LegalBlockSizes { get; }',
      'KeySizes[] LegalKeySizes { get; }',
    ]),
    ...unsupportedMembers('the modes with feedback (OFB, CFB) are not available', [
      'int FeedbackSize { get; set; }',
    ]),
    ...unsupportedMembers('ICryptoTransform is not on the list: use Encrypt', [
      'ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)',
    ]),
    ...unsupportedMembers('ICryptoTransform is not on the list: use Decrypt', [
      'ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)',
    ]),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.icryptotransform */
export const cryptoTransform = defineType({
  name: 'ICryptoTransform',
  namespace,
  kind: 'interface',
  unsupported: 'ICryptoTransform is not on the list: use Encrypt and Decrypt',
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.ciphermode */
export const cipherMode = defineType({
  name: 'CipherMode',
  namespace,
  kind: 'enum',
  values: { CBC: 1, ECB: 2, OFB: 3, CFB: 4, CTS: 5 },
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.paddingmode */
export const paddingMode = defineType({
  name: 'PaddingMode',
  namespace,
  kind: 'enum',
  values: { None: 1, PKCS7: 2, Zeros: 3, ANSIX923: 4, ISO10126: 5 },
});
