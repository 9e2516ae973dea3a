import { ArmError } from '../message/arm-error.js';
import { armErrors } from '../message/arm-errors.js';
import { type JsonObject, listAt, objectAt, textAt, valueAt, without } from '../json.js';
import { softDeletedKey } from '../state/soft-deleted-key.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { find, keep, newEtag, resourcesOf } from '../world.js';

const type = 'Microsoft.KeyVault/vaults';
const apiVersions = ['2024-11-01', '2023-07-01'];

/** Key vaults: names unique in all of Azure, deleted softly. */
export const keyVaults: ResourceType = {
  type,
  apiVersions,
  tracked: true,
  deleteStyle: 'immediate',
  put({ id, name, body, existing, world }: Put) {
    const properties = objectAt(body, 'properties');
    if (!/^[A-Za-z][A-Za-z0-9-]{1,22}[A-Za-z0-9]$/.test(name) || name.includes('--'))
      throw new ArmError(400, 'VaultNameNotValid', `The vault name '${name}' is invalid.`);
    if (textAt(properties, 'tenantId') === undefined || textAt(properties, 'sku', 'name') === undefined)
      throw new ArmError(400, 'BadRequest', 'The parameters tenantId and sku are required.');
    const same = (other: string) => other.toLowerCase() === name.toLowerCase();
    const elsewhere = resourcesOf(world, type).some((other) => same(other.name) && other.id !== id);
    if (!existing && (elsewhere || world.settings.takenNames.some(same)))
      throw new ArmError(409, 'VaultAlreadyExists', `The vault name '${name}' is already in use.`);
    const key = softDeletedKey(type, name);
    if (world.store.deleted.get(key)) {
      if (textAt(properties, 'createMode') !== 'recover')
        throw new ArmError(
          409,
          'ConflictError',
          `A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault: ${name}.`,
        );
      world.store.deleted.delete(key);
    }
    const rbac = valueAt(properties, 'enableRbacAuthorization') === true;
    if (!rbac && valueAt(properties, 'accessPolicies') === undefined)
      throw new ArmError(400, 'BadRequest', 'The parameter accessPolicies is required.');
    const kept: JsonObject = {
      accessPolicies: [],
      enabledForDeployment: false,
      enableSoftDelete: true,
      softDeleteRetentionInDays: 90,
      enableRbacAuthorization: false,
      publicNetworkAccess: 'Enabled',
      ...without(properties, 'createMode'),
      vaultUri: `https://${name.toLowerCase()}.vault.azure.net/`,
      provisioningState: 'Succeeded',
    };
    return { body: { ...body, properties: kept } };
  },
  beforeDelete({ resource, world }) {
    const now = world.settings.now();
    world.store.deleted.set(softDeletedKey(type, resource.name), {
      resource,
      children: [],
      deletedAt: new Date(now).toISOString(),
      purgeAt: new Date(now + 90 * 86_400_000).toISOString(),
    });
  },
};

/** Secrets of a vault, as Azure Resource Manager shows them: without their value. */
export const keyVaultSecrets: ResourceType = {
  type: `${type}/secrets`,
  apiVersions,
  put({ id, body, name }: Put) {
    const properties = objectAt(body, 'properties');
    const vault = id.split('/')[8] ?? '';
    const secretUri = `https://${vault.toLowerCase()}.vault.azure.net/secrets/${name}`;
    return {
      body: {
        ...body,
        properties: {
          attributes: { enabled: true },
          ...without(properties, 'value'),
          secretUri,
          secretUriWithVersion: `${secretUri}/00000000000000000000000000000001`,
        },
      },
    };
  },
};

/** `accessPolicies/add`, `replace` and `remove`: they change the vault and are no resources themselves. */
export const vaultAccessPolicies: ResourceType = {
  type: `${type}/accessPolicies`,
  apiVersions,
  names: ['add', 'replace', 'remove'],
  unlisted: true,
  put({ id, name, body, world }: Put) {
    const vault = find(world, id.slice(0, id.toLowerCase().lastIndexOf('/accesspolicies/')));
    if (vault === undefined) throw armErrors.parentNotFound('vaults/accessPolicies', id);
    const given = listAt(body, 'properties', 'accessPolicies');
    const properties = objectAt(vault.body, 'properties');
    const others = listAt(properties, 'accessPolicies').filter(
      (policy) => name === 'replace' || !given.some(({ objectId }) => objectId === policy.objectId),
    );
    const accessPolicies = name === 'replace' ? given : name === 'remove' ? others : [...others, ...given];
    keep(world, {
      ...vault,
      etag: newEtag(world),
      body: { ...vault.body, properties: { ...properties, accessPolicies } },
    });
    return { body: { properties: { accessPolicies } }, status: 200 };
  },
  show({ resource, request }) {
    if (request.method === 'GET') throw armErrors.methodNotAllowed('GET');
    return resource.body;
  },
};
