import type { ApiManagement } from './api-management/api-management.js';
import type { ApplicationGateway } from './application-gateway.js';
import type { FunctionApp } from './function-app.js';
import type { KeyVault } from './key-vault.js';
import type { Local } from './local.js';
import type { ManagedIdentity } from './managed-identity.js';
import type { Names } from './names.js';
import type { Network } from './network.js';
import type { Scenario } from './scenario.js';

/**
 * Everything that one deployment consists of, as one plain value: run by the local gateway, compiled to policy
 * XML and templates, deployed through the Azure SDKs.
 *
 * Named resources are records, so a name is unique by construction; references are those names.
 */
export interface Environment<N extends Names = Names> {
  readonly name: string;
  /** Azure region, for example `westeurope`. */
  readonly location: string;
  /** On every resource that can carry tags. */
  readonly tags?: Readonly<Record<string, string>>;
  readonly network: Network<N>;
  readonly managedIdentities?: Readonly<Record<N['managedIdentity'], ManagedIdentity>>;
  readonly keyVaults?: Readonly<Record<N['keyVault'], KeyVault>>;
  readonly apiManagement: ApiManagement<N>;
  readonly applicationGateway: ApplicationGateway<N>;
  readonly functionApps?: Readonly<Record<string, FunctionApp<N>>>;
  /** How it runs on a laptop; never deployed. */
  readonly local?: Local<N>;
  /** The checks of `apim-kit up --once`. */
  readonly scenario?: Scenario<N>;
}
