import { ArmError } from '../message/arm-error.js';
import { keyFrom } from '../identifiers.js';
import { type JsonObject, objectAt, textAt } from '../json.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { newEtag, resourcesOf } from '../world.js';
import { completeIdentity } from './managed-identities.js';

const type = 'Microsoft.Storage/storageAccounts';
const apiVersions = ['2025-01-01', '2024-01-01', '2023-05-01'];

/** Storage accounts: made behind a Location address that shows nothing until it is done. */
export const storageAccounts: ResourceType = {
  type,
  apiVersions,
  tracked: true,
  durationMs: { create: 20_000, update: 0, delete: 0 },
  put({ id, name, body, existing, world }: Put) {
    if (!/^[a-z0-9]{3,24}$/.test(name))
      throw new ArmError(
        400,
        'AccountNameInvalid',
        `${name} is not a valid storage account name. Storage account name must be between 3 and 24 characters in length and use numbers and lower-case letters only.`,
      );
    const sku = textAt(body, 'sku', 'name');
    if (sku === undefined || textAt(body, 'kind') === undefined)
      throw new ArmError(400, 'InvalidRequestContent', 'sku.name and kind are required.');
    const taken =
      world.settings.takenNames.includes(name) ||
      resourcesOf(world, type).some((other) => other.name === name && other.id !== id);
    if (!existing && taken)
      throw new ArmError(
        409,
        'StorageAccountAlreadyTaken',
        `The storage account named ${name} is already taken.`,
      );
    const endpoints = Object.fromEntries(
      ['blob', 'queue', 'table', 'file'].map((kind) => [kind, `https://${name}.${kind}.core.windows.net/`]),
    );
    const properties: JsonObject = {
      supportsHttpsTrafficOnly: true,
      allowBlobPublicAccess: false,
      minimumTlsVersion: 'TLS1_0',
      accessTier: 'Hot',
      networkAcls: { bypass: 'AzureServices', virtualNetworkRules: [], ipRules: [], defaultAction: 'Allow' },
      encryption: {
        services: {
          file: { keyType: 'Account', enabled: true },
          blob: { keyType: 'Account', enabled: true },
        },
        keySource: 'Microsoft.Storage',
      },
      privateEndpointConnections: [],
      ...objectAt(body, 'properties'),
      primaryEndpoints: endpoints,
      primaryLocation: textAt(body, 'location') ?? '',
      statusOfPrimary: 'available',
      provisioningState: existing ? 'Succeeded' : 'Creating',
      creationTime:
        textAt(existing?.body, 'properties', 'creationTime') ?? new Date(world.settings.now()).toISOString(),
    };
    const service = {
      id: `${id}/blobServices/default`,
      type: `${type}/blobServices`,
      name: 'default',
      etag: newEtag(world),
      body: { properties: { deleteRetentionPolicy: { enabled: false } } },
    };
    return {
      body: {
        ...completeIdentity(id, body),
        sku: { name: sku, tier: sku.split('_')[0] ?? '' },
        properties,
      },
      ...(existing ? {} : { style: 'location' as const, also: [service] }),
    };
  },
  actions: {
    listkeys: ({ resource }) => ({
      kind: 'answer',
      response: {
        status: 200,
        body: {
          keys: ['key1', 'key2'].map((keyName) => ({
            keyName,
            value: Buffer.from(keyFrom(`${resource.id} ${keyName}`, 64)).toString('base64'),
            permissions: 'FULL',
          })),
        },
      },
    }),
  },
};

/** The blob service of an account and its containers. */
export const storageChildren: readonly ResourceType[] = [
  { type: `${type}/blobServices`, apiVersions, names: ['default'] },
  {
    type: `${type}/blobServices/containers`,
    apiVersions,
    put: ({ body }: Put) => ({
      body: { properties: { publicAccess: 'None', ...objectAt(body, 'properties') } },
    }),
  },
];
