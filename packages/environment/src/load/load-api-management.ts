import type { Path } from '../finding/format-path.js';
import type {
  Api,
  ApiManagement,
  CaCertificate,
  NamedValueDefinition,
  Subscription,
} from '../model/api-management.js';
import type { CertificateSource, PfxSource } from '../model/certificate-source.js';
import { loadCertificate } from './load-certificate.js';
import { loadPfx } from './load-pfx.js';
import { defaultGlobalPolicy, loadPolicy } from './load-policy.js';
import { mapNamed } from './map-named.js';
import type {
  LoadedApi,
  LoadedApiManagement,
  LoadedCaCertificate,
  LoadedCertificate,
  LoadedNamedValue,
  LoadedSubscription,
} from './loaded-environment.js';
import type { Sources } from './sources.js';

/** Loads what API Management holds. */
export function loadApiManagement(definition: ApiManagement, sources: Sources): LoadedApiManagement {
  const at: Path = ['apiManagement'];
  const load = <T, L>(
    property: keyof ApiManagement & string,
    records: Readonly<Record<string, T>> | undefined,
    loadOne: (value: T, path: Path, sources: Sources) => L | undefined,
  ) => mapNamed(records, [...at, property], (value, path) => loadOne(value, path, sources));

  return {
    caCertificates: load('caCertificates', definition.caCertificates, loadCaCertificate),
    certificates: load('certificates', definition.certificates, loadStoreEntry),
    namedValues: load('namedValues', definition.namedValues, loadNamedValue),
    policy: definition.policy
      ? loadPolicy(definition.policy, [...at, 'policy'], sources)
      : defaultGlobalPolicy,
    fragments: load('policyFragments', definition.policyFragments, loadPolicy),
    apis: load('apis', definition.apis, loadApi),
    products: load('products', definition.products, loadOptionalPolicy),
    subscriptions: load('subscriptions', definition.subscriptions, loadSubscription),
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

function loadStoreEntry(
  source: CertificateSource | PfxSource,
  at: Path,
  sources: Sources,
): LoadedCertificate | undefined {
  if ('pfx' in source) {
    const pfx = loadPfx(source, at, sources);
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
  const value = sources.secret(definition.secret, [...at, 'secret']);
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

function loadApi(api: Api, at: Path, sources: Sources): LoadedApi {
  return {
    policy: loadOptionalPolicy(api, at, sources),
    operations: mapNamed(api.operations, [...at, 'operations'], (operation, path) =>
      loadOptionalPolicy(operation, path, sources),
    ),
  };
}

function loadOptionalPolicy(owner: Pick<Api, 'policy'>, at: Path, sources: Sources) {
  return owner.policy ? loadPolicy(owner.policy, [...at, 'policy'], sources) : null;
}
