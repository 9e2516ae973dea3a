import type { Path } from '../../finding/format-path.js';
import type { Environment } from '../../model/environment.js';
import { entries } from '../subject.js';
import type { NamedReference } from './named-reference.js';

/** A value of a record that a vault holds, and the identity that fetches it. */
export interface VaultUse {
  readonly keyVault: string;
  readonly at: Path;
  /** Undefined where the service has none. */
  readonly managedIdentity: string | undefined;
  readonly hasLocalDefault: boolean;
  /** The service that fetches it, as a path. */
  readonly service: Path;
}

/** Everything that comes from a vault. */
export function* vaultUses(environment: Environment): Iterable<VaultUse> {
  const { applicationGateway, apiManagement, functionApps } = environment;
  const records: [Path, string | undefined, string, Readonly<Record<string, unknown>> | undefined][] = [
    [
      ['applicationGateway'],
      applicationGateway.managedIdentity,
      'sslCertificates',
      applicationGateway.sslCertificates,
    ],
    [['apiManagement'], apiManagement.managedIdentity, 'certificates', apiManagement.certificates],
    [['apiManagement'], apiManagement.managedIdentity, 'namedValues', apiManagement.namedValues],
    ...entries(functionApps).map(([name, app]): (typeof records)[number] => [
      ['functionApps', name],
      app.managedIdentity,
      'settings',
      app.settings,
    ]),
  ];
  for (const [service, managedIdentity, property, record] of records) {
    for (const [name, value] of entries(record)) {
      if (typeof value !== 'object' || value === null || !('keyVault' in value)) continue;
      yield {
        keyVault: String(value.keyVault),
        at: [...service, property, name],
        managedIdentity,
        hasLocalDefault: 'localDefault' in value,
        service,
      };
    }
  }
}

/** References to vaults and managed identities. */
export function* vaultReferences(environment: Environment): Iterable<NamedReference> {
  const { keyVaults, managedIdentities, applicationGateway, apiManagement, functionApps } = environment;
  for (const { keyVault, at } of vaultUses(environment)) {
    yield { kind: 'key vault', name: keyVault, at: [...at, 'keyVault'], known: keyVaults };
  }
  const identity = (name: string | undefined, ...at: Path) => ({
    kind: 'managed identity',
    name,
    at: [...at, 'managedIdentity'],
    known: managedIdentities,
  });
  yield identity(applicationGateway.managedIdentity, 'applicationGateway');
  yield identity(apiManagement.managedIdentity, 'apiManagement');
  for (const [name, app] of entries(functionApps)) yield identity(app.managedIdentity, 'functionApps', name);
}
