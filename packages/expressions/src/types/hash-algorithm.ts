import { defineType, type TypeDefinition, unsupportedMembers } from '../define-type.js';
import { reasons } from './reasons.js';

const namespace = 'System.Security.Cryptography';
const streaming = 'blocks are hashed in one go: use ComputeHash';

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithm */
export const hashAlgorithm = defineType({
  name: 'HashAlgorithm',
  namespace,
  kind: 'class',
  abstract: true,
  interfaces: ['IDisposable'],
  members: [
    'static HashAlgorithm Create(string hashName)',
    'byte[] Hash { get; }',
    'int HashSize { get; }',
    'void Clear()',
    'byte[] ComputeHash(byte[] buffer)',
    'byte[] ComputeHash(byte[] buffer, int offset, int count)',
    'void Dispose()',
    'void Initialize()',
    {
      signature:
        'int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)',
      unsupported: streaming,
    },
    {
      signature: 'byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)',
      unsupported: streaming,
    },
    'int InputBlockSize { get; }',
    'int OutputBlockSize { get; }',
    'bool CanTransformMultipleBlocks { get; }',
    'bool CanReuseTransform { get; }',
    ...unsupportedMembers(reasons.streams, ['byte[] ComputeHash(Stream inputStream)']),
    ...unsupportedMembers(reasons.unnamed, ['static HashAlgorithm Create()']),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.keyedhashalgorithm */
export const keyedHashAlgorithm = defineType({
  name: 'KeyedHashAlgorithm',
  namespace,
  kind: 'class',
  abstract: true,
  baseType: 'HashAlgorithm',
  members: [
    'static KeyedHashAlgorithm Create(string algName)',
    'byte[] Key { get; set; }',
    ...unsupportedMembers(reasons.unnamed, ['static KeyedHashAlgorithm Create()']),
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.hmac */
export const hmac = defineType({
  name: 'HMAC',
  namespace,
  kind: 'class',
  abstract: true,
  baseType: 'KeyedHashAlgorithm',
  members: [
    'static HMAC Create(string algorithmName)',
    'string HashName { get; set; }',
    ...unsupportedMembers(reasons.unnamed, ['static HMAC Create()']),
  ],
});

/** Names of the plain hashes. */
export const hashNames = ['MD5', 'SHA1', 'SHA256', 'SHA384', 'SHA512'] as const;

/** `MD5`, `SHA1` … */
export const hashTypes: readonly TypeDefinition[] = hashNames.map((name) =>
  defineType({
    name,
    namespace,
    kind: 'class',
    abstract: true,
    baseType: 'HashAlgorithm',
    members: [`static ${name} Create()`, `static ${name} Create(string hashName)`],
  }),
);

/** `SHA1Managed` and its like, which are constructed. */
export const managedHashTypes: readonly TypeDefinition[] = hashNames.slice(1).map((name) =>
  defineType({
    name: `${name}Managed`,
    namespace,
    kind: 'class',
    baseType: name,
    members: [`${name}Managed()`],
  }),
);

/** `HMACSHA256` and its like. */
export const hmacTypes: readonly TypeDefinition[] = hashNames.map((name) =>
  defineType({
    name: `HMAC${name}`,
    namespace,
    kind: 'class',
    baseType: 'HMAC',
    members: [
      `HMAC${name}()`,
      `HMAC${name}(byte[] key)`,
      ...unsupportedMembers('it changes how old versions of .NET computed the code', [
        ...(name === 'SHA1' ? ['HMACSHA1(byte[] key, bool useManagedSha1)'] : []),
        ...(name === 'SHA384' || name === 'SHA512' ? ['bool ProduceLegacyHmacValues { get; set; }'] : []),
      ]),
    ],
  }),
);

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.hashalgorithmname */
export const hashAlgorithmName = defineType({
  name: 'HashAlgorithmName',
  namespace,
  kind: 'struct',
  members: [
    'HashAlgorithmName(string name)',
    'static HashAlgorithmName MD5 { get; }',
    'static HashAlgorithmName SHA1 { get; }',
    'static HashAlgorithmName SHA256 { get; }',
    'static HashAlgorithmName SHA384 { get; }',
    'static HashAlgorithmName SHA512 { get; }',
    'string Name { get; }',
    'string ToString()',
    'bool Equals(HashAlgorithmName other)',
    'static bool operator ==(HashAlgorithmName left, HashAlgorithmName right)',
    'static bool operator !=(HashAlgorithmName left, HashAlgorithmName right)',
  ],
});

/** @see https://learn.microsoft.com/dotnet/api/system.security.cryptography.rngcryptoserviceprovider */
export const rngCryptoServiceProvider = defineType({
  name: 'RNGCryptoServiceProvider',
  namespace,
  kind: 'class',
  interfaces: ['IDisposable'],
  members: [
    'RNGCryptoServiceProvider()',
    'void GetBytes(byte[] data)',
    'void GetNonZeroBytes(byte[] data)',
    'void Dispose()',
    'RNGCryptoServiceProvider(byte[] rgb)',
    'RNGCryptoServiceProvider(string str)',
    ...unsupportedMembers(reasons.keyStores, ['RNGCryptoServiceProvider(CspParameters cspParams)']),
  ],
});
