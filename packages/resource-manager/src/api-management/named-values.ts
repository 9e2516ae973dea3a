import { armErrors } from '../message/arm-errors.js';
import { type JsonObject, objectAt, textAt, valueAt, without } from '../json.js';
import { resourcesOf } from '../world.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, levelIdOf, typeBeside } from './child-type.js';
import { documentsOf } from './policies.js';

/** Named values: the text of a secret one is told by `listValue` alone. */
export const namedValues: ResourceType = {
  ...childType('namedValues', 'NamedValue'),
  durationMs: { create: 5_000, update: 5_000, delete: 0 },
  put({ id, body, existing, world }: Put) {
    const properties = objectAt(body, 'properties');
    const displayName = textAt(properties, 'displayName');
    if (displayName === undefined || !/^[A-Za-z0-9-._]+$/.test(displayName))
      throw apiManagementErrors.validation(
        'displayName',
        'The display name may only hold letters, digits, periods, dashes and underscores.',
      );
    const twin = resourcesOf(world, typeBeside(id, 'namedValues'), `${levelIdOf(id)}/`).find(
      (other) =>
        other.id.toLowerCase() !== id.toLowerCase() &&
        textAt(other.body, 'properties', 'displayName') === displayName,
    );
    if (twin)
      throw apiManagementErrors.validation(
        'displayName',
        `A named value with the display name '${displayName}' exists already: ${twin.name}.`,
      );
    const keyVault = objectAt(properties, 'keyVault');
    const isVault = textAt(keyVault, 'secretIdentifier') !== undefined;
    const value = textAt(properties, 'value') ?? textAt(existing?.secrets, 'value');
    if (!isVault && value === undefined)
      throw apiManagementErrors.validation('value', 'The value is required.');
    const secret = isVault || valueAt(properties, 'secret') === true;
    const kept: JsonObject = {
      ...without(properties, 'value'),
      secret,
      ...(!secret && value !== undefined && { value }),
      tags: valueAt(properties, 'tags') ?? [],
      provisioningState: 'Succeeded',
      ...(isVault && {
        keyVault: {
          ...keyVault,
          lastStatus: { code: 'Success', timeStampUtc: new Date(world.settings.now()).toISOString() },
        },
      }),
    };
    return {
      body: { properties: kept },
      ...(value !== undefined && { secrets: { value } }),
      ...(isVault && { style: 'location' as const }),
    };
  },
  beforeDelete({ resource, world }) {
    const name = textAt(resource.body, 'properties', 'displayName') ?? '';
    const users = documentsOf(world, resource.id).filter(({ document }) => document.includes(`{{${name}}}`));
    if (users.length > 0)
      throw apiManagementErrors.inUse(
        `Named value ${resource.name}`,
        users.map(({ id }) => id),
      );
  },
  actions: {
    listvalue({ resource }) {
      const value = textAt(resource.secrets, 'value');
      if (value === undefined) throw armErrors.unsupported('reading the value of a Key Vault reference');
      return { kind: 'answer', response: { status: 200, body: { value } } };
    },
  },
};
