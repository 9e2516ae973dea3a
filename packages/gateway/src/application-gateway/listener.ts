import type { Certificate } from '@apim-kit/certificates';
import type { Environment, HttpListener, LoadedEnvironment } from '@apim-kit/environment';
import type { ClientAuthentication } from './client-authentication/compile-client-authentication.js';
import { compileClientAuthentication } from './client-authentication/compile-client-authentication.js';
import type { Report } from './findings.js';
import { matchesHost } from '../message/host-name.js';
import type { Route } from './route.js';

/** A listener that a routing rule names, ready to choose and to judge. */
export interface Listener {
  readonly name: string;
  readonly hostNames: readonly string[];
  /** Null without an SSL profile: then nobody asks for a client certificate. */
  readonly authenticate: ClientAuthentication | null;
  readonly route: Route;
}

/** Tells whether a listener takes requests for a host. */
export const listensTo = (listener: Listener, host: string): boolean =>
  listener.hostNames.length === 0 || listener.hostNames.some((pattern) => matchesHost(pattern, host));

/** The host names of a listener in lower case; none listens to all. */
export function hostNamesOf(listener: HttpListener): readonly string[] {
  const names = [...(listener.hostNames ?? []), ...(listener.hostName ? [listener.hostName] : [])];
  return names.map((name) => name.toLowerCase());
}

/** Compiles the listener of a routing rule. */
export function compileListener(
  name: string,
  listener: HttpListener,
  route: Route,
  loaded: LoadedEnvironment,
  now: () => number,
  report: Report,
): Listener {
  return {
    name,
    hostNames: hostNamesOf(listener),
    authenticate:
      listener.sslProfile === undefined
        ? null
        : authentication(loaded, `httpListeners.${name}.sslProfile`, listener.sslProfile, now, report),
    route,
  };
}

function authentication(
  loaded: LoadedEnvironment,
  path: string,
  profileName: string,
  now: () => number,
  report: Report,
): ClientAuthentication {
  const gateway: Environment['applicationGateway'] = loaded.environment.applicationGateway;
  const profile = gateway.sslProfiles?.[profileName];
  if (profile === undefined) {
    report('UnknownReference', path, 'SSL profile', profileName);
    return compileClientAuthentication(
      { trustedClientCertificates: [], clientAuthConfiguration: {} },
      [],
      now,
    );
  }
  const { verifyClientRevocation, verifyClientAuthMode } = profile.clientAuthConfiguration;
  const at = `sslProfiles.${profileName}`;
  if (verifyClientRevocation === 'OCSP' && verifyClientAuthMode !== 'Passthrough') {
    report('UnsupportedOcsp', `${at}.clientAuthConfiguration.verifyClientRevocation`);
  }
  const chains: (readonly Certificate[])[] = [];
  profile.trustedClientCertificates.forEach((chainName, index) => {
    const chain = loaded.trustedClientCertificates.get(chainName);
    if (chain) chains.push(chain);
    else {
      const where = `${at}.trustedClientCertificates.${index}`;
      report('UnknownReference', where, 'readable trusted client certificate', chainName);
    }
  });
  return compileClientAuthentication(profile, chains, now);
}
