import {
  constants,
  privateDecrypt,
  privateEncrypt,
  publicDecrypt,
  publicEncrypt,
  sign,
  verify,
} from 'node:crypto';
import type { RuntimeMembers, TypeEntry } from '../define-type.js';
import * as types from '../types/rsa.js';
import { plainBytes } from './convert/base64.js';
import {
  argumentNull,
  argumentOutOfRange,
  cryptographic,
  invalidArgument,
  notSupported,
} from './failures.js';
import { HashAlgorithmNameValue, nodeHashName } from './hash-algorithm.js';
import { Padding, paddings } from './rsa-padding.js';
import { RsaKey, RsaParameters } from './rsa-key.js';

export { RsaKey } from './rsa-key.js';

const given = <T>(value: T | null, name: string): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

function guarded(action: () => Buffer): Uint8Array {
  try {
    return plainBytes(action());
  } catch {
    throw cryptographic('The parameter is incorrect.');
  }
}

function signing(self: RsaKey, padding: Padding | null) {
  const name = given(padding, 'padding').name;
  return name === 'Pss'
    ? {
        key: self.key,
        padding: constants.RSA_PKCS1_PSS_PADDING,
        saltLength: constants.RSA_PSS_SALTLEN_DIGEST,
      }
    : { key: self.key, padding: constants.RSA_PKCS1_PADDING };
}

function privateKey(self: RsaKey): void {
  if (self.key.type !== 'private') throw cryptographic('Key does not exist.');
}

/** DER of the DigestInfo up to the hash, by hash. */
const digestInfo: Readonly<Record<string, string>> = {
  md5: '3020300c06082a864886f70d020505000410',
  sha1: '3021300906052b0e03021a05000414',
  sha256: '3031300d060960864801650304020105000420',
  sha384: '3041300d060960864801650304020205000430',
  sha512: '3051300d060960864801650304020305000440',
};

function digestOf(hash: Uint8Array | null, name: HashAlgorithmNameValue, padding: Padding | null): Buffer {
  if (given(padding, 'padding').name !== 'Pkcs1')
    throw notSupported('A hash is only signed with PKCS #1 padding here.');
  const prefix = Buffer.from(digestInfo[nodeHashName(name.name)] ?? '', 'hex');
  if (given(hash, 'hash').length !== prefix.at(-1)) throw cryptographic('The hash has the wrong length.');
  return Buffer.concat([prefix, given(hash, 'hash')]);
}

function encryption(self: RsaKey, padding: Padding | null) {
  const { name } = given(padding, 'padding');
  return name === 'Pkcs1'
    ? { key: self.key, padding: constants.RSA_PKCS1_PADDING }
    : { key: self.key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: nodeHashName(name.slice(4)) };
}

const part = (data: Uint8Array | null, offset: number, count: number): Uint8Array => {
  const bytes = given(data, 'data');
  if (offset < 0 || offset > bytes.length) throw argumentOutOfRange('offset');
  if (count < 0 || count > bytes.length - offset) throw argumentOutOfRange('count');
  return bytes.subarray(offset, offset + count);
};

const sizes = (bits: number): number => {
  if (bits < 512 || bits > 16_384 || bits % 8 !== 0)
    throw cryptographic('Specified key is not a valid size for this algorithm.');
  return bits;
};

const rsaRuntime = {
  'Create(string)': (name: string | null) =>
    /^(System\.Security\.Cryptography\.)?RSA(Cng|CryptoServiceProvider)?$/i.test(given(name, 'algName'))
      ? new RsaKey(null)
      : null,
  'Create(int)': (bits: number) => new RsaKey(null, sizes(bits)),
  'Create(RSAParameters)': (parameters: RsaParameters) => {
    const key = new RsaKey(null);
    key.import(parameters);
    return key;
  },
  'ImportParameters(RSAParameters)': (self: RsaKey, parameters: RsaParameters) => self.import(parameters),
  'ExportParameters(bool)': (self: RsaKey, includePrivate: boolean) => self.export(includePrivate),
  'FromXmlString(string)': (self: RsaKey, text: string | null) => self.importXml(text),
  'ToXmlString(bool)': (self: RsaKey, includePrivate: boolean) => self.exportXml(includePrivate),
  'ExportRSAPrivateKey()': (self: RsaKey) => self.encoded('pkcs1', true),
  'ExportRSAPublicKey()': (self: RsaKey) => self.encoded('pkcs1', false),
  'DecryptValue(byte[])': () => {
    throw notSupported('Method is not supported.');
  },
  'EncryptValue(byte[])': () => {
    throw notSupported('Method is not supported.');
  },
  'SignData(byte[],int,int,HashAlgorithmName,RSASignaturePadding)': (
    ...[self, data, offset, count, hash, padding]: [
      RsaKey,
      Uint8Array | null,
      number,
      number,
      HashAlgorithmNameValue,
      Padding | null,
    ]
  ): Uint8Array =>
    rsaRuntime['SignData(byte[],HashAlgorithmName,RSASignaturePadding)'](
      self,
      part(data, offset, count),
      hash,
      padding,
    ),
  'VerifyData(byte[],int,int,byte[],HashAlgorithmName,RSASignaturePadding)': (
    ...[self, data, offset, count, signature, hash, padding]: [
      RsaKey,
      Uint8Array | null,
      number,
      number,
      Uint8Array | null,
      HashAlgorithmNameValue,
      Padding | null,
    ]
  ): boolean =>
    rsaRuntime['VerifyData(byte[],byte[],HashAlgorithmName,RSASignaturePadding)'](
      self,
      part(data, offset, count),
      signature,
      hash,
      padding,
    ),
  'Decrypt(byte[],RSAEncryptionPadding)': (
    self: RsaKey,
    data: Uint8Array | null,
    padding: Padding | null,
  ) => {
    const bytes = given(data, 'data');
    privateKey(self);
    return guarded(() => privateDecrypt(encryption(self, padding), bytes));
  },
  'Encrypt(byte[],RSAEncryptionPadding)': (
    self: RsaKey,
    data: Uint8Array | null,
    padding: Padding | null,
  ) => {
    const bytes = given(data, 'data');
    return guarded(() => publicEncrypt(encryption(self, padding), bytes));
  },
  'SignData(byte[],HashAlgorithmName,RSASignaturePadding)': (
    self: RsaKey,
    data: Uint8Array | null,
    hash: HashAlgorithmNameValue,
    padding: Padding | null,
  ) => {
    const bytes = given(data, 'data');
    privateKey(self);
    const name = nodeHashName(hash.name);
    return guarded(() => sign(name, bytes, signing(self, padding)));
  },
  'SignHash(byte[],HashAlgorithmName,RSASignaturePadding)': (
    self: RsaKey,
    hash: Uint8Array | null,
    name: HashAlgorithmNameValue,
    padding: Padding | null,
  ) => {
    privateKey(self);
    const digest = digestOf(hash, name, padding);
    return guarded(() => privateEncrypt({ key: self.key, padding: constants.RSA_PKCS1_PADDING }, digest));
  },
  'VerifyData(byte[],byte[],HashAlgorithmName,RSASignaturePadding)': (
    ...[self, data, signature, hash, padding]: [
      RsaKey,
      Uint8Array | null,
      Uint8Array | null,
      HashAlgorithmNameValue,
      Padding | null,
    ]
  ) =>
    verify(
      nodeHashName(hash.name),
      given(data, 'data'),
      signing(self, padding),
      given(signature, 'signature'),
    ),
  'VerifyHash(byte[],byte[],HashAlgorithmName,RSASignaturePadding)': (
    ...[self, hash, signature, name, padding]: [
      RsaKey,
      Uint8Array | null,
      Uint8Array | null,
      HashAlgorithmNameValue,
      Padding | null,
    ]
  ) => {
    const digest = digestOf(hash, name, padding);
    try {
      return publicDecrypt(
        { key: self.key, padding: constants.RSA_PKCS1_PADDING },
        given(signature, 'signature'),
      ).equals(digest);
    } catch {
      return false;
    }
  },
} satisfies RuntimeMembers;

const asymmetricRuntime = {
  KeySize: (self: RsaKey) => self.sizeBits,
  KeyExchangeAlgorithm: () => 'RSA',
  SignatureAlgorithm: () => 'RSA',
  'Clear()': () => undefined,
  'Dispose()': () => undefined,
  'Create(string)': (name: string | null) => rsaRuntime['Create(string)'](name),
  'FromXmlString(string)': (self: RsaKey, text: string | null) => self.importXml(text),
  'ToXmlString(bool)': (self: RsaKey, includePrivate: boolean) => self.exportXml(includePrivate),
  'ExportPkcs8PrivateKey()': (self: RsaKey) => self.encoded('pkcs8', true),
  'ExportSubjectPublicKeyInfo()': (self: RsaKey) => self.encoded('spki', false),
} satisfies RuntimeMembers;

const parameterRuntime: Record<string, (...args: never[]) => unknown> = {
  default: () => new RsaParameters(),
};
for (const name of ['D', 'DP', 'DQ', 'Exponent', 'InverseQ', 'Modulus', 'P', 'Q'] as const) {
  parameterRuntime[name] = (self: RsaParameters) => self.values[name] ?? null;
  parameterRuntime[`${name}=`] = (self: RsaParameters, value: Uint8Array | null) => {
    self.values[name] = value;
  };
}

/** RSA's lines of the registry. */
export const rsaTypes: readonly TypeEntry[] = [
  { definition: types.asymmetricAlgorithm, runtime: asymmetricRuntime },
  { definition: types.rsa, runtime: rsaRuntime },
  { definition: types.rsaCng, runtime: {} },
  {
    definition: types.rsaEncryptionPadding,
    runtime: {
      ...paddings(types.rsaEncryptionPadding, [
        'OaepSHA1',
        'OaepSHA256',
        'OaepSHA384',
        'OaepSHA512',
        'Pkcs1',
      ]),
      Mode: (self: Padding) =>
        types.rsaEncryptionPaddingMode.values[self.name === 'Pkcs1' ? 'Pkcs1' : 'Oaep'],
      OaepHashAlgorithm: (self: Padding) =>
        new HashAlgorithmNameValue(self.name === 'Pkcs1' ? null : self.name.slice(4)),
      'CreateOaep(HashAlgorithmName)': ({ name }: HashAlgorithmNameValue) => {
        if (name === null || name === '')
          throw invalidArgument('The hash algorithm name cannot be null or empty.', 'hashAlgorithm');
        return new Padding(types.rsaEncryptionPadding, `Oaep${name}`);
      },
    },
  },
  {
    definition: types.rsaSignaturePadding,
    runtime: {
      ...paddings(types.rsaSignaturePadding, ['Pkcs1', 'Pss']),
      Mode: (self: Padding) => types.rsaSignaturePaddingMode.values[self.name === 'Pss' ? 'Pss' : 'Pkcs1'],
    },
  },
  { definition: types.rsaParameters, runtime: parameterRuntime },
  { definition: types.rsaEncryptionPaddingMode, runtime: {} },
  { definition: types.rsaSignaturePaddingMode, runtime: {} },
];
