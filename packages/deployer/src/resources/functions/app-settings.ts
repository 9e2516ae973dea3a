import type { FunctionApp } from '@apim-kit/environment';
import { resourceKey } from '../resource-key.js';
import type { ArmObject, ArmValue } from '../arm-value.js';
import { secretIdentifier } from '../identity/key-vault.js';
import type { ResourceContext } from '../resource-context.js';
import { secretLeaf } from '../secret.js';

/** The settings of an app: those that the host needs, then its own. */
export function appSettings(
  key: string,
  app: FunctionApp,
  { loaded, environment }: ResourceContext,
): readonly ArmObject[] {
  const flex = app.plan.sku === 'FC1';
  const connection = {
    kind: 'storageConnection',
    of: resourceKey({ type: 'Microsoft.Storage/storageAccounts', name: app.storageAccount.name }),
  } as const;
  const settings: [string, ArmValue][] = [
    ['AzureWebJobsStorage', connection],
    // Flex Consumption refuses the two that say the runtime, and asks for one of its own.
    ...(flex
      ? [['DEPLOYMENT_STORAGE_CONNECTION_STRING', connection] satisfies [string, ArmValue]]
      : ([
          ['FUNCTIONS_EXTENSION_VERSION', '~4'],
          ['FUNCTIONS_WORKER_RUNTIME', app.runtime.name],
        ] satisfies [string, ArmValue][])),
  ];
  for (const [name, setting] of Object.entries(app.settings ?? {})) {
    if (typeof setting === 'string') settings.push([name, setting]);
    else if ('keyVault' in setting) {
      settings.push([name, `@Microsoft.KeyVault(SecretUri=${secretIdentifier(setting, environment)})`]);
    } else {
      const value = () => loaded.functionApps.get(key)?.settings.get(name) ?? '';
      const origin = 'environmentVariable' in setting.secret ? setting.secret : {};
      settings.push([name, secretLeaf(['functionApp', key, name], value, origin)]);
    }
  }
  return settings.map(([name, value]) => ({ name, value }));
}
