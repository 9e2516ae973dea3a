import type { FunctionApp } from '@apim-kit/environment';
import { apiVersion } from '../api-version.js';
import { armObject } from '../arm-object.js';
import type { ArmResource } from '../resource.js';
import type { ResourceContext } from '../resource-context.js';

const type = 'Microsoft.Storage/storageAccounts';

/** Where Flex Consumption keeps the package of the app. */
export const containerName = 'app-package';

/** `Microsoft.Storage/storageAccounts`, which the Functions host keeps its keys and locks in. */
export function storageAccount(
  { storageAccount: { name } }: FunctionApp,
  { location, tags }: ResourceContext,
): ArmResource {
  return {
    type,
    name,
    apiVersion: apiVersion.storage,
    body: armObject({
      location,
      tags,
      kind: 'StorageV2',
      sku: { name: 'Standard_LRS' },
      properties: {
        allowBlobPublicAccess: false,
        minimumTlsVersion: 'TLS1_2',
        supportsHttpsTrafficOnly: true,
      },
    }),
    dependsOn: [],
    slice: 'functions',
  };
}

/** The container for the package; the blob service itself is there from the start. */
export function deploymentContainer({ storageAccount: { name } }: FunctionApp): readonly ArmResource[] {
  return [
    {
      type: `${type}/blobServices/containers`,
      name: `${name}/default/${containerName}`,
      apiVersion: apiVersion.storage,
      body: { properties: { publicAccess: 'None' } },
      dependsOn: [],
      slice: 'functions',
    },
  ];
}
