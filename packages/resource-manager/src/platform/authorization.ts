import { ArmError } from '../message/arm-error.js';
import { type JsonObject, objectAt, textAt } from '../json.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { resourcesOf } from '../world.js';

const type = 'Microsoft.Authorization/roleAssignments';

/** Role assignments: never changed, one for each principal, role and scope. */
export const roleAssignments: ResourceType = {
  type,
  apiVersions: ['2022-04-01'],
  extension: true,
  put({ id, body, existing, world }: Put) {
    const properties = objectAt(body, 'properties');
    for (const needed of ['principalId', 'roleDefinitionId'])
      if (textAt(properties, needed) === undefined)
        throw new ArmError(
          400,
          'BadRequestFormat',
          `The request was incorrectly formatted: ${needed} is missing.`,
        );
    const scope = id.slice(0, id.toLowerCase().lastIndexOf('/providers/'));
    const key = (other: JsonObject) =>
      [textAt(other, 'principalId'), textAt(other, 'roleDefinitionId')?.split('/').at(-1)]
        .join(' ')
        .toLowerCase();
    if (existing && key(objectAt(existing.body, 'properties')) !== key(properties))
      throw new ArmError(
        400,
        'RoleAssignmentUpdateNotPermitted',
        'Tenant ID, application ID, principal ID, and scope are not allowed to be updated.',
      );
    const twin = resourcesOf(world, type, `${scope}/providers/`).find(
      (other) => other.id !== existing?.id && key(objectAt(other.body, 'properties')) === key(properties),
    );
    if (twin) throw new ArmError(409, 'RoleAssignmentExists', 'The role assignment already exists.');
    return {
      body: {
        properties: {
          principalType: 'ServicePrincipal',
          condition: null,
          conditionVersion: null,
          ...properties,
          scope,
          createdOn:
            textAt(existing?.body, 'properties', 'createdOn') ?? new Date(world.settings.now()).toISOString(),
        },
      },
    };
  },
};

/** Management locks; what they forbid is refused with `ScopeLocked`. */
export const locks: ResourceType = {
  type: 'Microsoft.Authorization/locks',
  apiVersions: ['2016-09-01', '2020-05-01'],
  extension: true,
  put({ body }: Put) {
    const level = textAt(body, 'properties', 'level');
    if (level !== 'CanNotDelete' && level !== 'ReadOnly')
      throw new ArmError(400, 'InvalidLockLevel', 'The level of a lock is CanNotDelete or ReadOnly.');
    return { body };
  },
};
