import { createHash, generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { JWK } from 'jose';
import type { ConnectionAuthorization, TokenIssuer } from './token-issuer.js';

/** An issuer that needs no identity provider: who is named in its tokens never changes, its key lives as long as it. */
export interface LocalTokenIssuer extends TokenIssuer {
  /** What its tokens can be checked with. */
  jwks(): Promise<{ readonly keys: JWK[] }>;
}

/** Tokens of managed identities are valid for a day. */
const lifetimeSeconds = 86_400;

/** A token is renewed when it has no more than this left. */
const renewedBeforeMs = 300_000;

/** The tenant of all local tokens: no tenant of Microsoft Entra has this ID. */
export const localTenantId = '00000000-0000-4000-8000-000000000000';

const keyId = 'apim-kit';

/**
 * An issuer in memory.
 *
 * @param now Milliseconds since 1970.
 * @example
 * await createLocalTokenIssuer(Date.now).managedIdentityToken({ resource: 'api://orders', clientId: null })
 * // a JWT with `"aud": "api://orders"`, valid for a day
 */
export function createLocalTokenIssuer(now: () => number): LocalTokenIssuer {
  const cached = new Map<string, { readonly token: string; readonly expiresAtMs: number }>();
  let made: Promise<{ readonly publicKey: KeyObject; readonly privateKey: KeyObject }> | undefined;
  const keys = () => (made ??= promisify(generateKeyPair)('rsa', { modulusLength: 2048 }));

  const issue = async (audience: string, subject: string, appId: string): Promise<string> => {
    const key = `${audience}\n${subject}`;
    const known = cached.get(key);
    if (known !== undefined && known.expiresAtMs - now() > renewedBeforeMs) return known.token;
    const issuedAt = Math.floor(now() / 1000);
    const { privateKey } = await keys();
    // Loaded with the first token: most environments need none, and start-up must not pay for it.
    const { SignJWT } = await import('jose/jwt/sign');
    const token = await new SignJWT({
      appid: appId,
      idtyp: 'app',
      oid: subject,
      tid: localTenantId,
      ver: '1.0',
    })
      .setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid: keyId })
      .setAudience(audience)
      .setIssuer(`https://sts.windows.net/${localTenantId}/`)
      .setSubject(subject)
      .setIssuedAt(issuedAt)
      .setNotBefore(issuedAt)
      .setExpirationTime(issuedAt + lifetimeSeconds)
      .sign(privateKey);
    cached.set(key, { token, expiresAtMs: (issuedAt + lifetimeSeconds) * 1000 });
    return token;
  };

  return {
    managedIdentityToken: ({ resource, clientId }) =>
      issue(
        resource,
        guidOf(`principal ${clientId ?? 'system-assigned'}`),
        clientId ?? guidOf('application system-assigned'),
      ),
    async authorization({ providerId, authorizationId }): Promise<ConnectionAuthorization> {
      const subject = guidOf(`connection ${providerId} ${authorizationId}`);
      return { accessToken: await issue(providerId, subject, authorizationId), claims: {} };
    },
    async jwks() {
      const { publicKey } = await keys();
      const { exportJWK } = await import('jose/key/export');
      return { keys: [{ ...(await exportJWK(publicKey)), kid: keyId, use: 'sig', alg: 'RS256' }] };
    },
  };
}

/** The same GUID for the same name, on every machine. */
function guidOf(name: string): string {
  const digits = createHash('sha256').update(`apim-kit ${name}`).digest('hex');
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}
