import { createTrust, type Certificate } from '@apim-kit/certificates';
import type { LoadedEnvironment, LoadedPfx, LoadedResources, ResourceLevel } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import { errorMessage } from '../../error-message.js';
import type { Services } from '../../services.js';
import { diagnosticAt, messages } from '../diagnostics.js';
import { NamedMap } from '../exchange/named-map.js';
import { plainTls } from './backend-tls.js';
import { compileBackends } from './compile-backends.js';
import { compileEventHubs } from './compile-event-hubs.js';
import { createIdentityCache, openIdentity, type ClientIdentity } from './client-identity.js';
import type { Installation } from './installation.js';

/** Parses and opens what a level of API Management holds; what is wrong is collected. */
export function compileInstallation(
  { environment, apiManagement }: LoadedEnvironment,
  level: ResourceLevel,
  diagnostics: DocumentDiagnostic[],
  { externalCache, events }: Pick<Services, 'externalCache' | 'events'>,
): Installation {
  const { certificates, identities } = openStore(level.loaded.certificates, diagnostics);
  // Workspaces know none of the uploaded authorities.
  const authorities = level.workspace === null ? [...apiManagement.caCertificates.values()] : [];
  const roots = authorities.filter(({ store }) => store === 'Root').map(({ certificate }) => certificate);
  const intermediates = authorities
    .filter(({ store }) => store === 'CertificateAuthority')
    .map(({ certificate }) => certificate);
  const pem = authorities.map(({ certificate }) => certificate.toPem());

  const backends = compileBackends(level, { pem, identities, diagnostics });

  return {
    context: {
      certificates,
      privateKeys: new NamedMap([...identities.entries()].map(([id, { privateKey }]) => [id, privateKey])),
      gatewayId: 'managed',
      gatewayInstanceId: 'local',
      gatewayIsManaged: true,
      region: environment.location,
      serviceId: environment.apiManagement.name,
      serviceName: environment.apiManagement.name,
    },
    certificates,
    identities,
    openIdentity: createIdentityCache(),
    trust: createTrust({ roots, intermediates }),
    backends,
    defaultTls: pem.length === 0 ? null : plainTls(pem),
    eventHubs: events === null ? null : compileEventHubs(level, diagnostics),
    hasExternalCache: externalCache !== null,
  };
}

function openStore(
  store: LoadedResources['certificates'],
  diagnostics: DocumentDiagnostic[],
): Pick<Installation, 'certificates' | 'identities'> {
  const certificates = new NamedMap<Certificate>();
  const identities = new NamedMap<ClientIdentity>();
  for (const [id, { certificate, pfx }] of store) {
    if (certificate !== null) certificates.set(id, certificate);
    const identity = pfx === null ? null : openPfx(id, pfx, diagnostics);
    if (identity === null) continue;
    identities.set(id, identity);
    certificates.set(id, identity.certificate);
  }
  return { certificates, identities };
}

function openPfx(id: string, pfx: LoadedPfx, diagnostics: DocumentDiagnostic[]): ClientIdentity | null {
  try {
    return openIdentity(pfx.bytes, pfx.password);
  } catch (error) {
    const why = errorMessage(error);
    diagnostics.push(diagnosticAt(pfx.file, messages.unreadablePfx(id, why)));
    return null;
  }
}
