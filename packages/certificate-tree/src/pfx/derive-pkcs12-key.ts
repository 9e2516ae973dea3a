import { createHash } from 'node:crypto';

/** What a key is derived for (RFC 7292 B.3). */
export const KeyPurpose = { encryption: 1, initialVector: 2, mac: 3 } as const;

/** How a key is derived from a password. */
export interface Pkcs12Derivation {
  readonly hash: string;
  readonly blockBytes: number;
  readonly purpose: (typeof KeyPurpose)[keyof typeof KeyPurpose];
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly keyBytes: number;
}

/**
 * The key derivation of RFC 7292 appendix B, which node:crypto does not offer by itself.
 *
 * @param password as `passwordBytes` gives it.
 */
export function derivePkcs12Key(password: Uint8Array, derivation: Pkcs12Derivation): Uint8Array {
  const { hash, blockBytes, purpose, salt, iterations, keyBytes } = derivation;
  const diversifier = new Uint8Array(blockBytes).fill(purpose);
  const state = Buffer.concat([stretch(salt, blockBytes), stretch(password, blockBytes)]);
  const blocks: Uint8Array[] = [];
  for (let length = 0; length < keyBytes; length += blocks.at(-1)!.length) {
    let block = createHash(hash).update(diversifier).update(state).digest();
    for (let round = 1; round < iterations; round++) block = createHash(hash).update(block).digest();
    blocks.push(block);
    addToEach(state, stretch(block, blockBytes), blockBytes);
  }
  return Buffer.concat(blocks).subarray(0, keyBytes);
}

/** A password as PKCS#12 wants it: UTF-16, big-endian, with a terminating zero. */
export function passwordBytes(password: string): Uint8Array {
  return Buffer.from(`${password}\0`, 'utf16le').swap16();
}

/** Repeats bytes up to a whole number of blocks. */
function stretch(bytes: Uint8Array, blockBytes: number): Uint8Array {
  if (bytes.length === 0) return bytes;
  const result = new Uint8Array(Math.ceil(bytes.length / blockBytes) * blockBytes);
  for (let index = 0; index < result.length; index++) result[index] = bytes[index % bytes.length]!;
  return result;
}

/** Adds a block plus one to each block of the state, as big-endian numbers that wrap around. */
function addToEach(state: Uint8Array, block: Uint8Array, blockBytes: number): void {
  for (let start = 0; start < state.length; start += blockBytes) {
    let carry = 1;
    for (let index = blockBytes - 1; index >= 0; index--) {
      const sum = state[start + index]! + block[index]! + carry;
      state[start + index] = sum & 0xff;
      carry = sum >> 8;
    }
  }
}
