import { createCipheriv, createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';
import {
  bytesOf,
  childrenOf,
  DecodeError,
  isInteger,
  isOctetString,
  numberOf,
  oidOf,
  type DecodedElement,
} from '../asn1/decode.js';
import { integer, nothing, octetString, oid, sequence, type Element } from '../asn1/encode.js';
import { problems, treeError } from '../problems.js';
import { decryptRc2 } from './decrypt-rc2.js';
import { derivePkcs12Key, KeyPurpose, passwordBytes } from './derive-pkcs12-key.js';
import {
  ciphers,
  ObjectIdentifier,
  pseudoRandomFunctions,
  rc2Schemes,
  unsupportedSchemes,
} from './object-identifiers.js';

/** As many as OpenSSL writes; a file says how many it needs. */
export const defaultIterations = 2048;
/** A file that asks for more would keep the process busy for seconds. */
const maximumIterations = 2_000_000;

/** A cipher with its key. */
interface Cipher {
  readonly name: string;
  readonly key: Uint8Array;
  readonly initialVector: Uint8Array;
}

/** Decrypts what an algorithm identifier of PBES2 or PKCS#12 describes. */
export function decrypt(
  algorithm: DecodedElement | undefined,
  data: Uint8Array,
  password: string,
): Uint8Array {
  const rc2KeyBytes = rc2Schemes.get(oidOf(childrenOf(algorithm)[0]));
  if (rc2KeyBytes !== undefined) {
    const { key, initialVector } = pkcs12Cipher('rc2', rc2KeyBytes, childrenOf(algorithm)[1], password);
    const decrypted = decryptRc2(data, key, initialVector);
    if (decrypted === undefined) throw treeError(problems.wrongPassword());
    return decrypted;
  }
  const cipher = readCipher(algorithm, password);
  const decipher = createDecipheriv(cipher.name, cipher.key, cipher.initialVector);
  try {
    return Buffer.concat([decipher.update(data), decipher.final()]);
  } catch (cause) {
    throw treeError(problems.wrongPassword(), cause);
  }
}

/** Encrypts, and describes how: AES-256 under PBES2, or TripleDES as old Windows versions want it. */
export function encrypt(
  data: Uint8Array,
  password: string,
  legacy: boolean,
): { readonly algorithm: Element; readonly data: Uint8Array } {
  const { algorithm, cipher } = legacy ? createTripleDes(password) : createPbes2(password);
  const encryption = createCipheriv(cipher.name, cipher.key, cipher.initialVector);
  return { algorithm, data: Buffer.concat([encryption.update(data), encryption.final()]) };
}

/** Checks the work that a file asks for. */
export function checkedIterations(iterations: number): number {
  if (!Number.isInteger(iterations) || iterations < 1 || iterations > maximumIterations) {
    throw treeError(problems.unsupportedPfx(`${iterations} rounds of key derivation`));
  }
  return iterations;
}

function readCipher(algorithm: DecodedElement | undefined, password: string): Cipher {
  const [identifier, parameters] = childrenOf(algorithm);
  const scheme = oidOf(identifier);
  if (scheme === ObjectIdentifier.pbes2) return readPbes2(parameters, password);
  if (scheme !== ObjectIdentifier.pbeSha1TripleDes) {
    throw treeError(problems.unsupportedPfx(unsupportedSchemes.get(scheme) ?? `the algorithm ${scheme}`));
  }
  return pkcs12Cipher('des-ede3-cbc', 24, parameters, password);
}

/** RFC 7292 C */
function pkcs12Cipher(
  name: string,
  keyBytes: number,
  parameters: DecodedElement | undefined,
  password: string,
): Cipher {
  const [salt, iterations] = childrenOf(parameters);
  return deriveCipher(name, keyBytes, password, bytesOf(salt), checkedIterations(numberOf(iterations)));
}

/** RFC 8018 A.4 */
function readPbes2(parameters: DecodedElement | undefined, password: string): Cipher {
  const [derivation, encryption] = childrenOf(parameters).map(childrenOf);
  if (derivation === undefined || encryption === undefined)
    throw new DecodeError('the encryption is not described');
  const derivationOid = oidOf(derivation[0]);
  if (derivationOid !== ObjectIdentifier.pbkdf2) {
    throw treeError(problems.unsupportedPfx(`the key derivation ${derivationOid}`));
  }
  const [salt, iterations, ...rest] = childrenOf(derivation[1]);
  if (!isOctetString(salt)) throw treeError(problems.unsupportedPfx('a salt from elsewhere'));
  const functionElement = rest.find((element) => !isInteger(element));
  const functionOid =
    functionElement === undefined ? ObjectIdentifier.hmacSha1 : oidOf(childrenOf(functionElement)[0]);
  const hash = pseudoRandomFunctions.get(functionOid);
  const cipherOid = oidOf(encryption[0]);
  const cipher = ciphers.get(cipherOid);
  if (hash === undefined) throw treeError(problems.unsupportedPfx(`the function ${functionOid}`));
  if (cipher === undefined) throw treeError(problems.unsupportedPfx(`the cipher ${cipherOid}`));
  return {
    name: cipher.name,
    key: pbkdf2Sync(password, bytesOf(salt), checkedIterations(numberOf(iterations)), cipher.keyBytes, hash),
    initialVector: bytesOf(encryption[1]),
  };
}

function createPbes2(password: string): { algorithm: Element; cipher: Cipher } {
  const salt = randomBytes(16);
  const initialVector = randomBytes(16);
  const algorithm = sequence(
    oid(ObjectIdentifier.pbes2),
    sequence(
      sequence(
        oid(ObjectIdentifier.pbkdf2),
        sequence(
          octetString(salt),
          integer(defaultIterations),
          sequence(oid(ObjectIdentifier.hmacSha256), nothing()),
        ),
      ),
      sequence(oid(ObjectIdentifier.aes256Cbc), octetString(initialVector)),
    ),
  );
  const key = pbkdf2Sync(password, salt, defaultIterations, 32, 'sha256');
  return { algorithm, cipher: { name: 'aes-256-cbc', key, initialVector } };
}

function createTripleDes(password: string): { algorithm: Element; cipher: Cipher } {
  const salt = randomBytes(8);
  return {
    algorithm: sequence(
      oid(ObjectIdentifier.pbeSha1TripleDes),
      sequence(octetString(salt), integer(defaultIterations)),
    ),
    cipher: deriveCipher('des-ede3-cbc', 24, password, salt, defaultIterations),
  };
}

function deriveCipher(
  name: string,
  keyBytes: number,
  password: string,
  salt: Uint8Array,
  iterations: number,
): Cipher {
  const derive = (purpose: 1 | 2, bytes: number) =>
    derivePkcs12Key(passwordBytes(password), {
      hash: 'sha1',
      blockBytes: 64,
      purpose,
      salt,
      iterations,
      keyBytes: bytes,
    });
  return {
    name,
    key: derive(KeyPurpose.encryption, keyBytes),
    initialVector: derive(KeyPurpose.initialVector, 8),
  };
}
