import type { CheckRequest, LoadedEnvironment } from '@apim-kit/environment';
import { pemOf } from './pem-of.js';
import type { Target } from './target.js';

/** The local sockets of the environment, as checks and people address them. */
export function localTargets(loaded: LoadedEnvironment): (to: CheckRequest['to']) => Target {
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
      tls: pfx ? { serverName: hostName, certificateAuthorities: [pemOf(pfx)] } : null,
    });
  }
  const direct = environment.local?.apiManagement;
  if (direct && loaded.localPfx) {
    found.set('API Management', {
      address,
      port: direct.port,
      hostHeader: `localhost:${direct.port}`,
      tls: { serverName: 'localhost', certificateAuthorities: [pemOf(loaded.localPfx)] },
    });
  }
  return (to) => {
    const name = 'listener' in to ? `listener ${to.listener}` : 'API Management';
    const target = found.get(name);
    if (!target) throw new Error(`The environment runs no ${name}.`);
    return target;
  };
}
