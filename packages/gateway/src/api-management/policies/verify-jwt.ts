import type { KeyObject } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { decodeJwt } from 'jose/jwt/decode';
import { errorMessage } from '../../error-message.js';
import { JwtRefusal } from './jwt-refusal.js';
import type { SigningKey } from './open-id.js';

export interface DecodedToken {
  readonly text: string;
  readonly algorithm: string;
  readonly keyId: string | null;
  readonly claims: JWTPayload;
  /** Keys that have checked its signature. */
  readonly verifiedBy: WeakSet<KeyObject>;
}

/**
 * Tokens whose signature a key has checked, by their text. That it is right never changes, and a caller shows the same
 * token until it expires; the claims are checked each time.
 */
const verified = new Map<string, DecodedToken>();

/** Tokens that are remembered; the oldest goes first. */
const maximumVerified = 1000;

/** @throws JwtRefusal */
export function decodeToken(text: string): DecodedToken {
  const known = verified.get(text);
  if (known !== undefined) return known;
  try {
    const { alg, kid } = decodeProtectedHeader(text);
    const claims = decodeJwt(text);
    return { text, algorithm: alg ?? 'none', keyId: kid ?? null, claims, verifiedBy: new WeakSet() };
  } catch (error) {
    throw new JwtRefusal('JwtInvalid', `${errorMessage(error)}.`);
  }
}

/** Which key an algorithm takes: an RSA key never checks an HMAC, whatever the token says. */
const keyTypes: Readonly<Record<string, string>> = {
  RS256: 'rsa',
  RS384: 'rsa',
  RS512: 'rsa',
  PS256: 'rsa',
  PS384: 'rsa',
  PS512: 'rsa',
  ES256: 'ec',
  ES384: 'ec',
  ES512: 'ec',
  HS256: 'secret',
  HS384: 'secret',
  HS512: 'secret',
};

function remember(token: DecodedToken, key: KeyObject): void {
  token.verifiedBy.add(key);
  if (verified.has(token.text)) return;
  if (verified.size >= maximumVerified) verified.delete(verified.keys().next().value!);
  verified.set(token.text, token);
}

/**
 * Checks the signature with the key that the token names, or with all that come into question; at once where one of
 * them has checked it before.
 *
 * @throws JwtRefusal `TokenSignatureKeyNotFound` when the named key is not there
 */
export function verifySignature(token: DecodedToken, keys: readonly SigningKey[]): Promise<void> | undefined {
  const { algorithm, keyId, verifiedBy } = token;
  if (!Object.hasOwn(keyTypes, algorithm)) {
    throw new JwtRefusal(
      'TokenSignatureInvalid',
      `The algorithm '${algorithm}' is not allowed. Access denied.`,
    );
  }
  const wanted = keyTypes[algorithm];
  const candidates = keys.filter(
    ({ id, key }) => (keyId === null || id === null || id === keyId) && typeOf(key) === wanted,
  );
  if (candidates.length === 0) {
    throw new JwtRefusal(
      'TokenSignatureKeyNotFound',
      `No key matches the token's key identifier '${keyId ?? ''}' and algorithm '${algorithm}'. Access denied.`,
    );
  }
  return candidates.some(({ key }) => verifiedBy.has(key)) ? undefined : verify(token, candidates);
}

async function verify(token: DecodedToken, candidates: readonly SigningKey[]): Promise<void> {
  // Loaded with the first token: most environments check none, and start-up must not pay for it.
  const { compactVerify } = await import('jose/jws/compact/verify');
  for (const { key } of candidates) {
    try {
      await compactVerify(token.text, key, { algorithms: [token.algorithm] });
      remember(token, key);
      return;
    } catch {
      // Another key may have signed it.
    }
  }
  throw new JwtRefusal('TokenSignatureInvalid', 'The signature of the token is invalid. Access denied.');
}

const typeOf = (key: KeyObject): string => (key.type === 'secret' ? 'secret' : (key.asymmetricKeyType ?? ''));
