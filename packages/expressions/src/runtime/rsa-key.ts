import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto';
import { namedType } from '../type-system/intern.js';
import type { NamedType } from '../type-system/type.js';
import { rsaCng, rsaParameters } from '../types/rsa.js';
import { plainBytes } from './convert/base64.js';
import { argumentNull, cryptographic } from './failures.js';
import { XName, type XElement } from './xml/nodes.js';
import { parseXml } from './xml/parse.js';

/** .NET's names of the numbers, and those of a JSON Web Key. */
const numbers = {
  Modulus: 'n',
  Exponent: 'e',
  P: 'p',
  Q: 'q',
  DP: 'dp',
  DQ: 'dq',
  InverseQ: 'qi',
  D: 'd',
} as const;
type NumberName = keyof typeof numbers;
const names = Object.keys(numbers) as NumberName[];
const publicNames: readonly NumberName[] = ['Modulus', 'Exponent'];

/** System.Security.Cryptography.RSAParameters. */
export class RsaParameters {
  readonly values: Partial<Record<NumberName, Uint8Array | null>> = {};

  get clrType(): NamedType {
    return namedType(rsaParameters);
  }

  toString(): string {
    return 'System.Security.Cryptography.RSAParameters';
  }
}

/** An RSA key: of a certificate, or imported; one that was asked for by name is made when it is first used. */
export class RsaKey {
  #key: KeyObject | null;
  readonly #newSizeBits: number;

  constructor(key: KeyObject | null, newSizeBits = 2048) {
    this.#key = key;
    this.#newSizeBits = newSizeBits;
  }

  get key(): KeyObject {
    this.#key ??= generateKeyPairSync('rsa', { modulusLength: this.#newSizeBits }).privateKey;
    return this.#key;
  }

  get clrType(): NamedType {
    return namedType(rsaCng);
  }

  toString(): string {
    return 'System.Security.Cryptography.RSACng';
  }

  get sizeBits(): number {
    return this.#key === null ? this.#newSizeBits : (this.#key.asymmetricKeyDetails?.modulusLength ?? 0);
  }

  /** Takes numbers over. Throws CryptographicException for some that are no key. */
  import({ values }: RsaParameters): void {
    const jwk: JsonWebKey = { kty: 'RSA' };
    for (const name of names) {
      const bytes = values[name];
      if (bytes != null) jwk[numbers[name]] = Buffer.from(bytes).toString('base64url');
    }
    try {
      this.#key =
        jwk.d === undefined
          ? createPublicKey({ key: jwk, format: 'jwk' })
          : createPrivateKey({ key: jwk, format: 'jwk' });
    } catch {
      throw cryptographic(
        'The specified RSA parameters are not valid; both Exponent and Modulus are required fields.',
      );
    }
  }

  export(includePrivate: boolean): RsaParameters {
    if (includePrivate && this.key.type !== 'private') throw cryptographic('Key does not exist.');
    const jwk = this.key.export({ format: 'jwk' });
    const parameters = new RsaParameters();
    for (const name of includePrivate ? names : publicNames) {
      const text = jwk[numbers[name]];
      if (typeof text === 'string') parameters.values[name] = plainBytes(Buffer.from(text, 'base64url'));
    }
    return parameters;
  }

  /** `<RSAKeyValue>…</RSAKeyValue>` with a number each in base64. */
  importXml(text: string | null): void {
    if (text === null) throw argumentNull('xmlString');
    const { root } = parseXml(text);
    const parameters = new RsaParameters();
    for (const name of names) {
      const element: XElement | undefined = root?.elements(new XName(name))[0];
      if (element !== undefined) parameters.values[name] = plainBytes(Buffer.from(element.value, 'base64'));
    }
    for (const name of publicNames) {
      if (parameters.values[name] === undefined)
        throw cryptographic(
          `Input string does not contain a valid encoding of the 'RSA' '${name}' parameter.`,
        );
    }
    this.import(parameters);
  }

  exportXml(includePrivate: boolean): string {
    const { values } = this.export(includePrivate);
    const parts = names.flatMap((name) => {
      const bytes = values[name];
      return bytes == null ? [] : [`<${name}>${Buffer.from(bytes).toString('base64')}</${name}>`];
    });
    return `<RSAKeyValue>${parts.join('')}</RSAKeyValue>`;
  }

  /** The key in DER. */
  encoded(type: 'pkcs1' | 'pkcs8' | 'spki', isPrivate: boolean): Uint8Array {
    if (isPrivate && this.key.type !== 'private') throw cryptographic('Key does not exist.');
    if (isPrivate) return plainBytes(this.key.export({ format: 'der', type: type as 'pkcs1' }));
    const publicKey = this.key.type === 'private' ? createPublicKey(this.key) : this.key;
    return plainBytes(publicKey.export({ format: 'der', type: type as 'pkcs1' }));
  }
}
