import { readPfx } from '@apim-kit/certificate-tree';
import type { CheckRequest, LoadedEnvironment, LoadedPfx } from '@apim-kit/environment';

/** Where a check connects to and what it says of itself there. */
export interface Target {
  readonly address: string;
  readonly port: number;
  readonly hostHeader: string;
  readonly tls: { readonly serverName: string; /** PEM */ readonly certificateAuthority: string } | null;
}

/** The local sockets of the environment, as checks and people address them. */
export async function targets(loaded: LoadedEnvironment): Promise<(to: CheckRequest['to']) => Target> {
  const { environment } = loaded;
  const address = environment.local?.host ?? '127.0.0.1';
  const found = new Map<string, Target>();
  for (const [name, listener] of Object.entries(environment.applicationGateway.httpListeners)) {
    const frontendPort = environment.applicationGateway.frontendPorts[listener.frontendPort]!;
    const port = environment.local?.ports?.[frontendPort] ?? frontendPort;
    const hostName = listener.hostName ?? listener.hostNames?.[0] ?? address;
    const pfx = listener.sslCertificate ? loaded.sslCertificates.get(listener.sslCertificate) : undefined;
    found.set(`listener ${name}`, {
      address,
      port,
      hostHeader: `${hostName}:${port}`,
      tls: pfx ? { serverName: hostName, certificateAuthority: await pemOf(pfx) } : null,
    });
  }
  const direct = environment.local?.apiManagement;
  if (direct && loaded.localPfx) {
    found.set('API Management', {
      address,
      port: direct.port,
      hostHeader: `localhost:${direct.port}`,
      tls: { serverName: 'localhost', certificateAuthority: await pemOf(loaded.localPfx) },
    });
  }
  return (to) => {
    const name = 'listener' in to ? `listener ${to.listener}` : 'API Management';
    const target = found.get(name);
    if (!target) throw new Error(`The environment runs no ${name}.`);
    return target;
  };
}

/** The certificate of a PFX and what it carries of its chain, as PEM. */
async function pemOf({ bytes, password }: LoadedPfx): Promise<string> {
  const { certificate, chain } = await readPfx(bytes, password);
  return [certificate, ...chain].map((one) => one.toPem()).join('');
}
