import type { KeyObject } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { decodeJwt } from 'jose/jwt/decode';
import { JwtRefusal } from './jwt-refusal.js';
import type { SigningKey } from './open-id.js';

export interface DecodedToken {
  readonly text: string;
  readonly algorithm: string;
  readonly keyId: string | null;
  readonly claims: JWTPayload;
}

/** @throws JwtRefusal */
export function decodeToken(text: string): DecodedToken {
  try {
    const { alg, kid } = decodeProtectedHeader(text);
    return { text, algorithm: alg ?? 'none', keyId: kid ?? null, claims: decodeJwt(text) };
  } catch (error) {
    throw new JwtRefusal('JwtInvalid', `${error instanceof Error ? error.message : String(error)}.`);
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

/**
 * Tokens whose signature a key has checked. That it is right never changes, and a caller shows the same token until it
 * expires; the claims are checked each time. An algorithm is part of a token, so it needs no place of its own here.
 */
const verified = new WeakMap<KeyObject, Set<string>>();

/** Tokens that are remembered of a key; the oldest goes first. */
const maximumVerified = 1000;

function remember(key: KeyObject, token: string): void {
  let tokens = verified.get(key);
  if (tokens === undefined) verified.set(key, (tokens = new Set()));
  if (tokens.size >= maximumVerified) tokens.delete(tokens.values().next().value!);
  tokens.add(token);
}

/**
 * Checks the signature with the key that the token names, or with all that come into question.
 *
 * @throws JwtRefusal `TokenSignatureKeyNotFound` when the named key is not there
 */
export async function verifySignature(token: DecodedToken, keys: readonly SigningKey[]): Promise<void> {
  const { algorithm, keyId } = token;
  if (!Object.hasOwn(keyTypes, algorithm)) {
    throw new JwtRefusal(
      'TokenSignatureInvalid',
      `The algorithm '${algorithm}' is not allowed. Access denied.`,
    );
  }
  const named = keyId === null ? keys : keys.filter(({ id }) => id === keyId || id === null);
  const candidates = named.filter(({ key }) => typeOf(key) === keyTypes[algorithm]);
  if (candidates.length === 0) {
    throw new JwtRefusal(
      'TokenSignatureKeyNotFound',
      `No key matches the token's key identifier '${keyId ?? ''}' and algorithm '${algorithm}'. Access denied.`,
    );
  }
  if (candidates.some(({ key }) => verified.get(key)?.has(token.text) === true)) return;
  // Loaded with the first token: most environments check none, and start-up must not pay for it.
  const { compactVerify } = await import('jose/jws/compact/verify');
  for (const { key } of candidates) {
    try {
      await compactVerify(token.text, key, { algorithms: [algorithm] });
      remember(key, token.text);
      return;
    } catch {
      // Another key may have signed it.
    }
  }
  throw new JwtRefusal('TokenSignatureInvalid', 'The signature of the token is invalid. Access denied.');
}

const typeOf = (key: KeyObject): string => (key.type === 'secret' ? 'secret' : (key.asymmetricKeyType ?? ''));
