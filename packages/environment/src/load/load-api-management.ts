import type { Path } from '../finding/format-path.js';
import type { ApiManagement, CaCertificate } from '../model/api-management/api-management.js';
import { loadCertificate } from './load-certificate.js';
import { defaultGlobalPolicy } from './load-policy.js';
import { loadResources } from './load-resources.js';
import type { LoadedApiManagement, LoadedCaCertificate } from './loaded-environment.js';
import { mapNamed } from './map-named.js';
import type { Sources } from './sources.js';

/** Loads what API Management holds. */
export function loadApiManagement(definition: ApiManagement, sources: Sources): LoadedApiManagement {
  const at: Path = ['apiManagement'];
  const caCertificates = mapNamed(definition.caCertificates, [...at, 'caCertificates'], (source, path) =>
    loadCaCertificate(source, path, sources),
  );
  const resources = loadResources(definition, at, sources);
  return {
    ...resources,
    policy: resources.policy ?? defaultGlobalPolicy,
    caCertificates,
    workspaces: mapNamed(definition.workspaces, [...at, 'workspaces'], (workspace, path) =>
      loadResources(workspace, path, sources),
    ),
  };
}

function loadCaCertificate(
  source: CaCertificate,
  at: Path,
  sources: Sources,
): LoadedCaCertificate | undefined {
  const certificate = loadCertificate(source, at, sources);
  return certificate && { certificate, store: source.store };
}
