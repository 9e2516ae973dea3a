import { createHmac, hash } from 'node:crypto';
import type { RuntimeMembers, TypeDefinition, TypeEntry } from '../define-type.js';
import { namedType } from '../type-system/intern.js';
import * as types from '../types/hash-algorithm.js';
import { step } from './clr/budget.js';
import { currentHost } from './clr/host.js';
import { argumentException, objectDisposedException } from './clr/exceptions.js';
import { argumentNull, argumentOutOfRange, cryptographic } from './failures.js';

/** Node's name of a .NET hash. */
const nodeNames: ReadonlyMap<string, string> = new Map([
  ['MD5', 'md5'],
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA512', 'sha512'],
]);

/** Node's name of a hash by .NET's, or CryptographicException. */
export function nodeHashName(name: string | null): string {
  const found =
    name === null ? undefined : (nodeNames.get(name) ?? nodeNames.get(name.toUpperCase().replace('-', '')));
  if (found === undefined) throw cryptographic(`'${name ?? ''}' is not a known hash algorithm.`);
  return found;
}

function bytesOfLatin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** A hash or HMAC object. */
export class HashObject {
  readonly definition: TypeDefinition;
  readonly hashName: string;
  key: Uint8Array | null;
  /** The last hash, a character for each byte. */
  #hash: string | null = null;
  #disposed = false;

  constructor(definition: TypeDefinition, hashName: string, key: Uint8Array | null = null) {
    this.definition = definition;
    this.hashName = hashName;
    this.key = key;
  }

  get clrType() {
    return namedType(this.definition);
  }

  toString(): string {
    return `${this.definition.namespace}.${this.definition.name}`;
  }

  get sizeBits(): number {
    return { md5: 128, sha1: 160, sha256: 256, sha384: 384, sha512: 512 }[nodeHashName(this.hashName)] ?? 0;
  }

  compute(bytes: Uint8Array): Uint8Array {
    if (this.#disposed) throw objectDisposedException.create('Cannot access a disposed object.');
    // Hashing is slow: 128 bytes are a step.
    step(bytes.length >> 7);
    const name = nodeHashName(this.hashName);
    // As text: a Buffer of its own for each digest takes longer than the hash.
    const text =
      this.key === null
        ? hash(name, bytes, 'binary')
        : createHmac(name, this.key).update(bytes).digest('binary');
    this.#hash = text;
    return bytesOfLatin1(text);
  }

  /** The last hash that was computed, each time as an array of its own. */
  get hash(): Uint8Array | null {
    return this.#hash === null ? null : bytesOfLatin1(this.#hash);
  }

  dispose(): void {
    this.#disposed = true;
  }
}

const definitionNamed = (name: string): TypeDefinition => {
  const all = [...types.hashTypes, ...types.managedHashTypes, ...types.hmacTypes];
  const found = all.find((definition) => definition.name === name);
  if (found === undefined) throw cryptographic(`'${name}' is not a known hash algorithm.`);
  return found;
};

/** An HMAC's key when none is given: 64 random bytes. */
const randomKey = (): Uint8Array => randomBytes(64);

/** Bytes from the host's randomness. */
export function randomBytes(count: number): Uint8Array {
  const host = currentHost();
  return Uint8Array.from({ length: count }, () => Math.floor(host.random() * 256));
}

/** `HashAlgorithm.Create("SHA256")`: null for a name that .NET does not know. */
function createByName(name: string | null): HashObject | null {
  if (name === null) throw argumentNull('name');
  const bare = name
    .toUpperCase()
    .replace(/^SYSTEM\.SECURITY\.CRYPTOGRAPHY\./, '')
    .replace('-', '')
    .replace(/(MANAGED|CNG|CRYPTOSERVICEPROVIDER)$/, '');
  const isHmac = bare.startsWith('HMAC');
  const hash = isHmac ? bare.slice(4) : bare === 'SHA' ? 'SHA1' : bare;
  if (!nodeNames.has(hash)) return null;
  return new HashObject(definitionNamed(isHmac ? bare : hash), hash, isHmac ? randomKey() : null);
}

const createKeyed = (name: string | null): HashObject | null => {
  const created = createByName(name);
  return created?.key == null ? null : created;
};

const range = (buffer: Uint8Array | null, offset: number, count: number): Uint8Array => {
  if (buffer === null) throw argumentNull('buffer');
  if (offset < 0) throw argumentOutOfRange('offset', 'Non-negative number required.');
  if (count < 0 || count > buffer.length) throw argumentException.create('Value was invalid.');
  if (buffer.length - count < offset) {
    throw argumentException.create(
      'Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.',
    );
  }
  return buffer.subarray(offset, offset + count);
};

const hashAlgorithmRuntime = {
  'Create(string)': createByName,
  Hash: (self: HashObject) => self.hash,
  InputBlockSize: () => 1,
  OutputBlockSize: () => 1,
  CanTransformMultipleBlocks: () => true,
  CanReuseTransform: () => true,
  HashSize: (self: HashObject) => self.sizeBits,
  'Clear()': (self: HashObject) => self.dispose(),
  'ComputeHash(byte[])': (self: HashObject, buffer: Uint8Array | null) => {
    if (buffer === null) throw argumentNull('buffer');
    return self.compute(buffer);
  },
  'ComputeHash(byte[],int,int)': (
    self: HashObject,
    buffer: Uint8Array | null,
    offset: number,
    count: number,
  ) => self.compute(range(buffer, offset, count)),
  'Dispose()': (self: HashObject) => self.dispose(),
  'Initialize()': () => undefined,
} satisfies RuntimeMembers;

const keyedRuntime = {
  'Create(string)': createKeyed,
  Key: (self: HashObject) => (self.key === null ? null : Uint8Array.from(self.key)),
  'Key=': (self: HashObject, key: Uint8Array | null) => {
    if (key === null) throw argumentNull('value');
    self.key = Uint8Array.from(key);
  },
} satisfies RuntimeMembers;

const hmacRuntime = {
  'Create(string)': createKeyed,
  HashName: (self: HashObject) => self.hashName,
  'HashName=': () => {
    throw cryptographic('The hash of an HMAC cannot be changed here.');
  },
} satisfies RuntimeMembers;

/** System.Security.Cryptography.HashAlgorithmName. */
export class HashAlgorithmNameValue {
  readonly name: string | null;

  constructor(name: string | null) {
    this.name = name;
  }

  get clrType() {
    return namedType(types.hashAlgorithmName);
  }

  toString(): string {
    return this.name ?? '';
  }

  equals(other: unknown): boolean {
    return other instanceof HashAlgorithmNameValue && other.name === this.name;
  }
}

const named = (name: string) => () => new HashAlgorithmNameValue(name);

const hashAlgorithmNameRuntime = {
  default: () => new HashAlgorithmNameValue(null),
  'new(string)': (name: string | null) => new HashAlgorithmNameValue(name),
  MD5: named('MD5'),
  SHA1: named('SHA1'),
  SHA256: named('SHA256'),
  SHA384: named('SHA384'),
  SHA512: named('SHA512'),
  Name: (self: HashAlgorithmNameValue) => self.name,
  'ToString()': (self: HashAlgorithmNameValue) => self.toString(),
  'Equals(HashAlgorithmName)': (self: HashAlgorithmNameValue, other: HashAlgorithmNameValue) =>
    self.equals(other),
  'operator ==(HashAlgorithmName,HashAlgorithmName)': (
    l: HashAlgorithmNameValue,
    r: HashAlgorithmNameValue,
  ) => l.equals(r),
  'operator !=(HashAlgorithmName,HashAlgorithmName)': (
    l: HashAlgorithmNameValue,
    r: HashAlgorithmNameValue,
  ) => !l.equals(r),
} satisfies RuntimeMembers;

class RandomSource {
  get clrType() {
    return namedType(types.rngCryptoServiceProvider);
  }

  toString(): string {
    return 'System.Security.Cryptography.RNGCryptoServiceProvider';
  }
}

const rngRuntime = {
  'new()': () => new RandomSource(),
  // .NET ignores the seeds.
  'new(byte[])': () => new RandomSource(),
  'new(string)': () => new RandomSource(),
  'GetBytes(byte[])': (_self: RandomSource, data: Uint8Array | null) => {
    if (data === null) throw argumentNull('data');
    data.set(randomBytes(data.length));
  },
  'GetNonZeroBytes(byte[])': (_self: RandomSource, data: Uint8Array | null) => {
    if (data === null) throw argumentNull('data');
    data.set(randomBytes(data.length).map((byte) => (byte === 0 ? 1 : byte)));
  },
  'Dispose()': () => undefined,
} satisfies RuntimeMembers;

/** The hashes' lines of the registry. */
export const hashAlgorithmTypes: readonly TypeEntry[] = [
  { definition: types.hashAlgorithm, runtime: hashAlgorithmRuntime },
  { definition: types.keyedHashAlgorithm, runtime: keyedRuntime },
  { definition: types.hmac, runtime: hmacRuntime },
  { definition: types.hashAlgorithmName, runtime: hashAlgorithmNameRuntime },
  { definition: types.rngCryptoServiceProvider, runtime: rngRuntime },
  ...types.hashTypes.map((definition) => ({
    definition,
    runtime: {
      'Create()': () => new HashObject(definition, definition.name),
      'Create(string)': createByName,
    },
  })),
  ...types.managedHashTypes.map((definition) => ({
    definition,
    runtime: { 'new()': () => new HashObject(definition, definition.name.replace('Managed', '')) },
  })),
  ...types.hmacTypes.map((definition) => ({
    definition,
    runtime: {
      'new()': () => new HashObject(definition, definition.name.slice(4), randomKey()),
      'new(byte[])': (key: Uint8Array | null) => {
        if (key === null) throw argumentNull('key');
        return new HashObject(definition, definition.name.slice(4), Uint8Array.from(key));
      },
    },
  })),
];
