import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { RuntimeMembers } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import { symmetricAlgorithm } from '../types/symmetric-algorithm.js';
import { plainBytes } from './convert/base64.js';
import { argumentNull, cryptographic } from './failures.js';
import { randomBytes } from './hash-algorithm.js';

interface Cipher {
  readonly keySizesBits: readonly number[];
  readonly blockBytes: number;
  /** Name in OpenSSL for a key of so many bits and a mode. */
  nodeName(keyBits: number, mode: string): string;
}

const aes: Cipher = {
  keySizesBits: [128, 192, 256],
  blockBytes: 16,
  nodeName: (bits, mode) => `aes-${bits}-${mode}`,
};
const tripleDes: Cipher = {
  keySizesBits: [192],
  blockBytes: 8,
  nodeName: (_bits, mode) => (mode === 'ecb' ? 'des-ede3' : `des-ede3-${mode}`),
};

const ciphers: Readonly<Record<string, Cipher>> = {
  aes,
  aesmanaged: aes,
  aescryptoserviceprovider: aes,
  rijndael: aes,
  rijndaelmanaged: aes,
  tripledes: tripleDes,
  '3des': tripleDes,
};

const modes: Readonly<Record<number, string>> = { 1: 'cbc', 2: 'ecb' };
const [noPadding, pkcs7, zeros, ansiX923] = [1, 2, 3, 4];

/** A symmetric algorithm with its settings. */
export class SymmetricObject {
  readonly cipher: Cipher;
  #key: Uint8Array | null = null;
  #iv: Uint8Array | null = null;
  keySizeBits: number;
  mode = 1;
  padding = pkcs7;

  constructor(cipher: Cipher) {
    this.cipher = cipher;
    this.keySizeBits = cipher.keySizesBits.at(-1) ?? 256;
  }

  /** By .NET's name; null for one that is not known. */
  static create(name: string | null): SymmetricObject | null {
    if (name === null) throw argumentNull('name');
    const bare = name.toLowerCase().replace('system.security.cryptography.', '');
    const cipher = Object.hasOwn(ciphers, bare) ? ciphers[bare] : undefined;
    return cipher === undefined ? null : new SymmetricObject(cipher);
  }

  get clrType() {
    return namedType(symmetricAlgorithm);
  }

  toString(): string {
    return 'System.Security.Cryptography.SymmetricAlgorithm';
  }

  get key(): Uint8Array {
    return (this.#key ??= randomBytes(this.keySizeBits / 8));
  }

  set key(key: Uint8Array) {
    if (!this.cipher.keySizesBits.includes(key.length * 8)) {
      throw cryptographic('Specified key is not a valid size for this algorithm.');
    }
    this.#key = Uint8Array.from(key);
    this.keySizeBits = key.length * 8;
  }

  get iv(): Uint8Array {
    return (this.#iv ??= randomBytes(this.cipher.blockBytes));
  }

  set iv(iv: Uint8Array) {
    if (iv.length !== this.cipher.blockBytes) {
      throw cryptographic(
        'Specified initialization vector (IV) does not match the block size for this algorithm.',
      );
    }
    this.#iv = Uint8Array.from(iv);
  }

  regenerate(what: 'key' | 'iv'): void {
    if (what === 'key') this.#key = null;
    else this.#iv = null;
  }

  transform(bytes: Uint8Array, direction: 'encrypt' | 'decrypt'): Uint8Array {
    const mode = modes[this.mode];
    if (mode === undefined) throw cryptographic('Specified cipher mode is not valid for this algorithm.');
    const name = this.cipher.nodeName(this.key.length * 8, mode);
    const iv = mode === 'ecb' ? null : this.iv;
    try {
      const cipher =
        direction === 'encrypt' ? createCipheriv(name, this.key, iv) : createDecipheriv(name, this.key, iv);
      cipher.setAutoPadding(this.padding === pkcs7);
      const input = direction === 'encrypt' ? this.#pad(bytes) : bytes;
      const output = plainBytes(Buffer.concat([cipher.update(input), cipher.final()]));
      return direction === 'decrypt' ? this.#unpad(output) : output;
    } catch (error) {
      throw cryptographic(
        String((error as { code?: string }).code).includes('WRONG_FINAL_BLOCK_LENGTH')
          ? 'Length of the data to decrypt is invalid.'
          : 'Padding is invalid and cannot be removed.',
      );
    }
  }

  #pad(bytes: Uint8Array): Uint8Array {
    if (this.padding === pkcs7 || this.padding === noPadding) return bytes;
    if (this.padding !== zeros && this.padding !== ansiX923)
      throw cryptographic('The padding mode is not supported.');
    const block = this.cipher.blockBytes;
    const rest = bytes.length % block;
    const missing = this.padding === zeros ? (block - rest) % block : block - rest;
    const padded = new Uint8Array(bytes.length + missing);
    padded.set(bytes);
    if (this.padding === ansiX923) padded[padded.length - 1] = missing;
    return padded;
  }

  #unpad(bytes: Uint8Array): Uint8Array {
    if (this.padding !== ansiX923) return bytes;
    return bytes.subarray(0, bytes.length - (bytes.at(-1) ?? 0));
  }
}

const given = <T>(value: T | null, name = 'value'): T => {
  if (value === null) throw argumentNull(name);
  return value;
};

/** `bytes.Encrypt(alg, key, iv)` and `Decrypt`, by name or with an algorithm object. */
export function crypt(
  direction: 'encrypt' | 'decrypt',
): (
  input: Uint8Array | null,
  algorithm: string | SymmetricObject | null,
  key?: Uint8Array | null,
  iv?: Uint8Array | null,
) => Uint8Array {
  return (input, algorithm, key, iv) => {
    const bytes = given(input, 'input');
    const chosen = given(algorithm, 'alg');
    const found = typeof chosen === 'string' ? SymmetricObject.create(chosen) : chosen;
    if (found === null) throw cryptographic(`'${String(chosen)}' is not a known algorithm.`);
    if (key === undefined) return found.transform(bytes, direction);
    const used = new SymmetricObject(found.cipher);
    [used.mode, used.padding] = [found.mode, found.padding];
    used.key = given(key, 'key');
    used.iv = given(iv ?? null, 'iv');
    return used.transform(bytes, direction);
  };
}

export const symmetricAlgorithmRuntime = {
  'Create(string)': (name: string | null) => SymmetricObject.create(name),
  BlockSize: (self: SymmetricObject) => self.cipher.blockBytes * 8,
  'BlockSize=': (self: SymmetricObject, bits: number) => {
    if (bits !== self.cipher.blockBytes * 8) {
      throw cryptographic('Specified block size is not valid for this algorithm.');
    }
  },
  IV: (self: SymmetricObject) => Uint8Array.from(self.iv),
  'IV=': (self: SymmetricObject, iv: Uint8Array | null) => {
    self.iv = given(iv);
  },
  Key: (self: SymmetricObject) => Uint8Array.from(self.key),
  'Key=': (self: SymmetricObject, key: Uint8Array | null) => {
    self.key = given(key);
  },
  KeySize: (self: SymmetricObject) => self.keySizeBits,
  'KeySize=': (self: SymmetricObject, bits: number) => {
    if (!self.cipher.keySizesBits.includes(bits)) {
      throw cryptographic('Specified key is not a valid size for this algorithm.');
    }
    self.keySizeBits = bits;
    self.regenerate('key');
  },
  Mode: (self: SymmetricObject) => self.mode,
  'Mode=': (self: SymmetricObject, mode: number) => {
    if (modes[mode] === undefined)
      throw cryptographic('Specified cipher mode is not valid for this algorithm.');
    self.mode = mode;
  },
  Padding: (self: SymmetricObject) => self.padding,
  'Padding=': (self: SymmetricObject, padding: number) => {
    if (padding < 1 || padding > 5)
      throw cryptographic('Specified padding mode is not valid for this algorithm.');
    self.padding = padding;
  },
  'Clear()': () => undefined,
  'Dispose()': () => undefined,
  'GenerateIV()': (self: SymmetricObject) => self.regenerate('iv'),
  'GenerateKey()': (self: SymmetricObject) => self.regenerate('key'),
  'ValidKeySize(int)': (self: SymmetricObject, bits: number) => self.cipher.keySizesBits.includes(bits),
} satisfies RuntimeMembers;
