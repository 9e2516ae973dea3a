import type { FunctionApp } from '@apim-kit/environment';
import { apiVersion } from '../api-version.js';
import { armObject } from '../arm-object.js';
import type { ArmObject } from '../arm-value.js';
import { vaultAccess } from '../identity/key-vault.js';
import { userAssigned } from '../identity/managed-identity.js';
import { idOf } from '../references.js';
import { resourceKey } from '../resource-key.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';
import { appSettings } from './app-settings.js';
import { containerName, deploymentContainer, storageAccount } from './storage-account.js';

const planType = 'Microsoft.Web/serverfarms';

/** A Functions app with its plan and its storage account. */
export function functionApp(key: string, app: FunctionApp, context: ResourceContext): readonly ArmResource[] {
  const flex = app.plan.sku === 'FC1';
  return [
    storageAccount(app, context),
    ...(flex ? deploymentContainer(app) : []),
    plan(app, context),
    site(key, app, context),
  ];
}

function plan({ plan: { name, sku } }: FunctionApp, { location, tags }: ResourceContext): ArmResource {
  const tier = sku === 'FC1' ? 'FlexConsumption' : sku.startsWith('EP') ? 'ElasticPremium' : undefined;
  return {
    type: planType,
    name,
    apiVersion: apiVersion.web,
    body: armObject({
      location,
      tags,
      kind: sku.startsWith('EP') ? 'elastic' : sku === 'FC1' ? 'functionapp' : 'linux',
      sku: armObject({ name: sku, tier }),
      // Linux
      properties: { reserved: true },
    }),
    dependsOn: [],
    slice: 'functions',
  };
}

function site(key: string, app: FunctionApp, context: ResourceContext): ArmResource {
  const { location, tags, environment } = context;
  const flex = app.plan.sku === 'FC1';
  const dedicated = !flex && !app.plan.sku.startsWith('EP');
  const vaults = Object.values(app.settings ?? {}).flatMap((setting) =>
    typeof setting === 'object' && 'keyVault' in setting ? vaultAccess(setting.keyVault, environment) : [],
  );
  const { runtime, managedIdentity } = app;
  return {
    type: 'Microsoft.Web/sites',
    name: app.name,
    apiVersion: apiVersion.web,
    body: armObject({
      location,
      tags,
      kind: 'functionapp,linux',
      identity: userAssigned(managedIdentity),
      properties: armObject({
        serverFarmId: idOf(planType, app.plan.name),
        httpsOnly: true,
        keyVaultReferenceIdentity:
          managedIdentity === undefined
            ? undefined
            : idOf('Microsoft.ManagedIdentity/userAssignedIdentities', managedIdentity),
        functionAppConfig: flex ? flexConfiguration(app) : undefined,
        siteConfig: armObject({
          minTlsVersion: '1.2',
          ftpsState: 'Disabled',
          linuxFxVersion: flex
            ? undefined
            : `${runtime.name === 'node' ? 'Node' : runtime.name}|${runtime.version}`,
          alwaysOn: dedicated ? true : undefined,
          appSettings: appSettings(key, app, context),
        }),
      }),
    }),
    dependsOn: [...vaults, ...(flex ? deploymentContainer(app).map(resourceKey) : [])],
    slice: 'functions',
    writeOnly: [['properties', 'siteConfig']],
  };
}

function flexConfiguration(app: FunctionApp): ArmObject {
  const { runtime, storageAccount, maximumInstanceCount = 100, instanceMemoryMB = 2048 } = app;
  return {
    deployment: {
      storage: {
        type: 'blobContainer',
        value: `https://${storageAccount.name}.blob.core.windows.net/${containerName}`,
        authentication: {
          type: 'StorageAccountConnectionString',
          storageAccountConnectionStringName: 'DEPLOYMENT_STORAGE_CONNECTION_STRING',
        },
      },
    },
    scaleAndConcurrency: { maximumInstanceCount, instanceMemoryMB },
    runtime: { name: runtime.name, version: runtime.version },
  };
}
