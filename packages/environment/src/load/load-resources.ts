import type { Path } from '../finding/format-path.js';
import type {
  ApiManagementResources,
  NamedValueDefinition,
} from '../model/api-management/api-management-resources.js';
import type { Logger } from '../model/api-management/logger.js';
import type { Subscription } from '../model/api-management/product.js';
import type { CertificateSource, KeyVaultCertificate, PfxSource } from '../model/certificate-source.js';
import { loadApi } from './load-api.js';
import { loadCertificate } from './load-certificate.js';
import { loadPfxOrKeyVault } from './load-pfx.js';
import { loadOptionalPolicy, loadPolicy } from './load-policy.js';
import type {
  LoadedCertificate,
  LoadedNamedValue,
  LoadedResources,
  LoadedSubscription,
} from './loaded-environment.js';
import { mapNamed } from './map-named.js';
import type { Sources } from './sources.js';

/** Loads what a service holds at its own level, or a workspace at its. */
export function loadResources(
  definition: ApiManagementResources,
  at: Path,
  sources: Sources,
): LoadedResources {
  const load = <T, L>(
    property: keyof ApiManagementResources & string,
    records: Readonly<Record<string, T>> | undefined,
    loadOne: (value: T, path: Path, sources: Sources) => L | undefined,
  ) => mapNamed(records, [...at, property], (value, path) => loadOne(value, path, sources));

  return {
    certificates: load('certificates', definition.certificates, loadStoreEntry),
    namedValues: load('namedValues', definition.namedValues, loadNamedValue),
    policy: loadOptionalPolicy(definition, at, sources),
    fragments: load('policyFragments', definition.policyFragments, loadPolicy),
    apis: load('apis', definition.apis, loadApi),
    products: load('products', definition.products, loadOptionalPolicy),
    loggers: load('loggers', definition.loggers, loadLogger),
    subscriptions: load('subscriptions', definition.subscriptions, loadSubscription),
  };
}

function loadStoreEntry(
  source: CertificateSource | PfxSource | KeyVaultCertificate,
  at: Path,
  sources: Sources,
): LoadedCertificate | undefined {
  if ('pfx' in source || 'keyVault' in source) {
    const pfx = loadPfxOrKeyVault(source, at, sources);
    return pfx && { certificate: null, pfx };
  }
  const certificate = loadCertificate(source, at, sources);
  return certificate && { certificate, pfx: null };
}

function loadNamedValue(
  definition: NamedValueDefinition,
  at: Path,
  sources: Sources,
): LoadedNamedValue | undefined {
  if ('value' in definition) return { value: definition.value, secret: false };
  const secret = 'keyVault' in definition ? definition.localDefault : definition.secret;
  const way = 'keyVault' in definition ? 'localDefault' : 'secret';
  const value = secret && sources.secret(secret, [...at, way]);
  return value === undefined ? undefined : { value, secret: true };
}

function loadSubscription(
  { primaryKey, secondaryKey }: Subscription,
  at: Path,
  sources: Sources,
): LoadedSubscription | undefined {
  const primary = sources.secret(primaryKey, [...at, 'primaryKey']);
  const secondary = secondaryKey && sources.secret(secondaryKey, [...at, 'secondaryKey']);
  if (primary === undefined || (secondaryKey && secondary === undefined)) return undefined;
  return { primaryKey: primary, secondaryKey: secondary ?? null };
}

function loadLogger({ credentials }: Logger, at: Path, sources: Sources): ReadonlyMap<string, string> {
  return mapNamed(credentials, [...at, 'credentials'], (value, path) =>
    typeof value === 'string' ? value : sources.secret(value.secret, [...path, 'secret']),
  );
}
