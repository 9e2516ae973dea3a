import type { LoadedEnvironment } from '@apim-kit/environment';
import { apiManagement } from './api-management/api-management.js';
import { applicationGateway } from './application-gateway/application-gateway.js';
import { functionApp } from './functions/function-app.js';
import { keyVault } from './identity/key-vault.js';
import { managedIdentity } from './identity/managed-identity.js';
import { linkDependencies } from './link-dependencies.js';
import { nameSecrets } from './name-secrets.js';
import { networkSecurityGroup } from './network/network-security-group.js';
import { publicIpAddress } from './network/public-ip-address.js';
import { virtualNetwork } from './network/virtual-network.js';
import type { ArmResource } from './resource.js';
import { resourceKey } from './resource-key.js';
import { resourceContext, type ResourceContext } from './resource-context.js';

/**
 * Every resource of an environment, as Azure Resource Manager takes it: what a plan compares, what apply sends, what
 * templates hold. A resource stands after those that it depends on.
 *
 * @example
 * ```ts
 * const { loaded } = loadEnvironment(environment, { directory });
 * listResources(loaded).map(({ type, name }) => `${type} ${name}`);
 * // ['Microsoft.Network/networkSecurityGroups nsg-apim', …]
 * ```
 */
export function listResources(loaded: LoadedEnvironment): readonly ArmResource[] {
  const context = resourceContext(loaded);
  const { network, managedIdentities, keyVaults, functionApps } = context.environment;
  const each = <T>(
    record: Readonly<Record<string, T>> | undefined,
    make: (name: string, value: T, context: ResourceContext) => ArmResource | readonly ArmResource[],
  ) => Object.entries(record ?? {}).flatMap(([name, value]) => make(name, value, context));

  const resources = [
    ...each(network.networkSecurityGroups, networkSecurityGroup),
    ...each(network.publicIpAddresses, publicIpAddress),
    virtualNetwork(network, context),
    ...each(managedIdentities, managedIdentity),
    ...each(keyVaults, keyVault),
    ...each(functionApps, functionApp),
    ...apiManagement(context),
    applicationGateway(context),
  ];
  // Apps may share a plan or a storage account.
  const once = [...new Map(resources.map((each) => [resourceKey(each), each])).values()];
  return linkDependencies(nameSecrets(once));
}
