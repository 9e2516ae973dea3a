import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Value } from '@apim-kit/policy';
import { decodeProtectedHeader } from 'jose/decode/protected_header';
import { invalidValue } from '../errors/policy-failures.js';
import type { Exchange } from '../exchange/exchange.js';
import type { PolicyCompiler, Read } from '../pipeline/handler.js';
import { JwtRefusal } from './jwt-refusal.js';

interface DecryptionKey {
  readonly id?: Value<string>;
  readonly certificateId?: Value<string>;
  readonly value?: Value<string>;
}

/** Gives the signed token that a token holds; one that is not encrypted is it already. */
export type DecryptToken = (exchange: Exchange, token: string) => string | Promise<string>;

/** An encrypted token has five parts. */
const isEncrypted = (token: string): boolean => /^[^.]*(?:\.[^.]*){4}$/.test(token);

/** Compiles the keys that open encrypted tokens: private keys of the store, or secrets in base64. */
export function decryptsToken(keys: readonly DecryptionKey[], compile: PolicyCompiler): DecryptToken {
  const reads = keys.map((key) => ({
    id: key.id === undefined ? null : compile.text(key.id),
    key: keyOf(key, compile),
  }));
  return (exchange, token) => (isEncrypted(token) ? decrypted(exchange, token) : token);

  async function decrypted(exchange: Exchange, token: string): Promise<string> {
    const wanted = keyIdOf(token);
    for (const { id, key } of reads) {
      const own = id?.(exchange) ?? null;
      if (wanted !== null && own !== null && own !== wanted) continue;
      const inner = await opened(token, key(exchange));
      if (inner === undefined) continue;
      if (inner.split('.').length === 3) return inner;
      throw new JwtRefusal('JwtInvalid', 'The encrypted token holds no signed token.');
    }
    throw new JwtRefusal('JwtInvalid', 'The token is encrypted, and no key opens it.');
  }
}

/** The key that a token names; null when it names none. */
function keyIdOf(token: string): string | null {
  try {
    return decodeProtectedHeader(token).kid ?? null;
  } catch {
    return null;
  }
}

/** Undefined when the key is another. */
async function opened(token: string, key: KeyObject): Promise<string | undefined> {
  // Loaded with the first encrypted token.
  const { compactDecrypt } = await import('jose/jwe/compact/decrypt');
  try {
    const { plaintext } = await compactDecrypt(token, key);
    return Buffer.from(plaintext).toString();
  } catch {
    return undefined;
  }
}

function keyOf({ certificateId, value }: DecryptionKey, compile: PolicyCompiler): Read<KeyObject> {
  const { policy } = compile.site;
  const { identities } = compile.installation;
  if (certificateId !== undefined) {
    const readId = compile.text(certificateId);
    return (exchange) => {
      const id = readId(exchange);
      const identity = identities.get(id);
      if (identity === undefined)
        throw invalidValue(policy, `There is no certificate '${id}' with a private key.`);
      return identity.privateKey;
    };
  }
  const readSecret = compile.text(value ?? '');
  return (exchange) => {
    const text = readSecret(exchange);
    exchange.recorder.hide(text);
    const secret = Buffer.from(text, 'base64');
    if (secret.length === 0) throw invalidValue(policy, 'A key must be given in base64.');
    return createSecretKey(secret);
  };
}
