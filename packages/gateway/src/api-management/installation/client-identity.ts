import { createHash, type KeyObject } from 'node:crypto';
import { readPfx } from '@apim-kit/certificate-tree';
import type { Certificate } from '@apim-kit/certificates';
import type { BackendTls } from '../backend/backend-client.js';

/** A certificate with its private key, as TLS shows it to a backend. */
export interface ClientIdentity {
  readonly certificate: Certificate;
  readonly privateKey: KeyObject;
  readonly tls: NonNullable<BackendTls['clientCertificate']>;
}

/**
 * Opens a PFX.
 *
 * @throws whatever `readPfx` throws: a wrong password, no PFX, no private key.
 */
export function openIdentity(bytes: Uint8Array, password: string): ClientIdentity {
  const { certificate, chain, privateKey } = readPfx(bytes, password);
  return {
    certificate,
    privateKey,
    tls: {
      certificate: [certificate, ...chain].map((one) => one.toPem()).join(''),
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    },
  };
}

/** Opens PFX data that expressions give; opening costs milliseconds, so the last ones are kept. */
export function createIdentityCache(capacity = 32): (bytes: Uint8Array, password: string) => ClientIdentity {
  const opened = new Map<string, ClientIdentity>();
  return (bytes, password) => {
    const key = createHash('sha256').update(bytes).update('\0').update(password).digest('base64');
    const known = opened.get(key);
    if (known !== undefined) return known;
    const identity = openIdentity(bytes, password);
    if (opened.size >= capacity) opened.delete(opened.keys().next().value!);
    opened.set(key, identity);
    return identity;
  };
}
