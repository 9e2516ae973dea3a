import { randomBytes } from 'node:crypto';
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls';
import { readPfx } from '@apim-kit/certificate-tree';
import type { LoadedEnvironment, LoadedPfx } from '@apim-kit/environment';
import type { Frontend } from '../application-gateway/compile-application-gateway.js';
import { listensTo } from '../application-gateway/listener.js';
import { errorMessage } from '../error-message.js';

/** How a port speaks TLS. */
export interface TlsSettings {
  /** Of clients without a server name, or with one that nobody has. */
  readonly context: SecureContextOptions & { readonly ticketKeys: Buffer };
  /** By the server name of the client hello; undefined for the default. */
  contextFor(serverName: string): SecureContext | undefined;
  /** Ask for a client certificate. Whether it is worth anything the hop decides. */
  readonly requestCertificate: boolean;
}

/** Keys of session tickets: the same after a swap, as every connection is judged anew anyway. */
const ticketKeys = randomBytes(48);

/** The TLS of one port of the gateway; each listener brings its certificate and the CA names that it asks for. */
export async function frontendTls(frontend: Frontend, loaded: LoadedEnvironment): Promise<TlsSettings> {
  const { httpListeners, sslProfiles = {} } = loaded.environment.applicationGateway;
  const contexts = await Promise.all(
    frontend.listeners.map(async (listener) => {
      const { sslCertificate = '', sslProfile } = httpListeners[listener.name]!;
      const pfx = loaded.sslCertificates.get(sslCertificate);
      if (pfx === undefined)
        throw new Error(`The listener ${listener.name} has no readable SSL certificate.`);
      const profile = sslProfile === undefined ? undefined : sslProfiles[sslProfile];
      // Passthrough takes any certificate, so it names no authorities.
      const chains =
        profile === undefined || profile.clientAuthConfiguration.verifyClientAuthMode === 'Passthrough'
          ? []
          : profile.trustedClientCertificates;
      const authorities = chains.flatMap((name) => loaded.trustedClientCertificates.get(name) ?? []);
      const options = await contextOptions(pfx, `listener ${frontend.name}`);
      const ca = authorities.map((certificate) => certificate.toPem());
      return { listener, options: ca.length > 0 ? { ...options, ca } : options };
    }),
  );
  const secure = contexts.map(({ listener, options }) => ({
    listener,
    context: createSecureContext(options),
  }));
  return {
    // As with nginx, the first listener of the port serves those who name none.
    context: contexts[0]!.options,
    contextFor: (name) => secure.find(({ listener }) => listensTo(listener, name.toLowerCase()))?.context,
    requestCertificate: frontend.listeners.some(({ authenticate }) => authenticate !== null),
  };
}

/** The TLS of API Management's own port. */
export async function apiManagementTls(loaded: LoadedEnvironment): Promise<TlsSettings> {
  if (loaded.localPfx === null) throw new Error('local.apiManagement.certificate can not be read.');
  return {
    context: await contextOptions(loaded.localPfx, 'api-management'),
    contextFor: () => undefined,
    requestCertificate: loaded.environment.apiManagement.negotiateClientCertificate === true,
  };
}

async function contextOptions(pfx: LoadedPfx, sessionIdContext: string): Promise<TlsSettings['context']> {
  const { certificate, chain, privateKey } = openPfx(pfx);
  return {
    // Roots are not sent: who trusts one has it.
    cert: [certificate, ...chain.filter(({ selfIssued }) => !selfIssued)].map((one) => one.toPem()).join(''),
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    minVersion: 'TLSv1.2',
    ticketKeys,
    sessionIdContext: sessionIdContext.slice(0, 32),
  };
}

function openPfx({ bytes, password, file }: LoadedPfx): ReturnType<typeof readPfx> {
  try {
    return readPfx(bytes, password);
  } catch (cause) {
    throw new Error(`${file}: ${errorMessage(cause)}`, { cause });
  }
}
