import { resolve } from 'node:path';
import { EnvironmentError } from '../environment-error.js';
import type { Finding } from '../finding/finding.js';
import type { Environment } from '../model/environment.js';
import type { Local } from '../model/local.js';
import { checkShape } from '../shape/check-shape.js';
import { loadApiManagement } from './load-api-management.js';
import { loadChecks } from './load-checks.js';
import { loadFunctionApp } from './load-function-app.js';
import { loadPfx, loadPfxOrKeyVault } from './load-pfx.js';
import { loadTrustedClientCertificates } from './load-trusted-client-certificates.js';
import type { LoadedEnvironment } from './loaded-environment.js';
import { mapNamed } from './map-named.js';
import { openSources, type LoadOptions, type Sources } from './sources.js';

/**
 * Reads and parses everything that an environment names: certificates, policies, secrets.
 *
 * What is missing or unreadable comes back as a finding with its place and a remedy. An environment with a finding
 * of severity `error` is not to be run; {@link preflight} finds what else is wrong with it.
 *
 * @throws EnvironmentError `InvalidEnvironment` when the value has not the shape of an environment
 *
 * @example
 * ```ts
 * const { loaded, findings } = loadEnvironment(environment, { directory: import.meta.dirname });
 * ```
 */
export function loadEnvironment(
  environment: Environment,
  options: LoadOptions,
): { readonly loaded: LoadedEnvironment; readonly findings: readonly Finding[] } {
  const misshapen = checkShape(environment);
  if (misshapen.length > 0) throw new EnvironmentError('InvalidEnvironment', misshapen);

  const sources = openSources(options);
  const { applicationGateway: gateway, local, scenario } = environment;
  const loaded: LoadedEnvironment = {
    environment,
    directory: resolve(options.directory),
    trustedClientCertificates: mapNamed(
      gateway.trustedClientCertificates,
      ['applicationGateway', 'trustedClientCertificates'],
      (source, at) => loadTrustedClientCertificates(source, at, sources),
    ),
    sslCertificates: mapNamed(
      gateway.sslCertificates,
      ['applicationGateway', 'sslCertificates'],
      (source, at) => loadPfxOrKeyVault(source, at, sources),
    ),
    apiManagement: loadApiManagement(environment.apiManagement, sources),
    functionApps: mapNamed(environment.functionApps, ['functionApps'], (app, at) =>
      loadFunctionApp(app, at, sources),
    ),
    localPfx:
      (local?.apiManagement &&
        loadPfx(local.apiManagement.certificate, ['local', 'apiManagement', 'certificate'], sources)) ??
      null,
    localExternalCache: loadExternalCache(local, sources),
    clientCertificates: mapNamed(
      scenario?.clientCertificates,
      ['scenario', 'clientCertificates'],
      (source, at) => loadPfx(source, at, sources),
    ),
    checks: loadChecks(scenario, sources),
    localDefaults: sources.localDefaults,
    watchedFiles: [...sources.files],
  };
  return { loaded, findings: sources.findings };
}

function loadExternalCache(local: Local | undefined, sources: Sources): string | null {
  const redis = local?.externalCache?.redis;
  if (redis === undefined || typeof redis === 'string') return redis ?? null;
  return sources.secret(redis, ['local', 'externalCache', 'redis']) ?? null;
}
