import { guidFrom } from '../identifiers.js';
import { type JsonObject, objectAt, textAt } from '../json.js';
import { localTenantId } from '../settings.js';
import type { Put, ResourceType } from '../type/resource-type.js';

/** User-assigned identities: a principal and a client id each. */
export const managedIdentities: ResourceType = {
  type: 'Microsoft.ManagedIdentity/userAssignedIdentities',
  apiVersions: ['2023-01-31', '2024-11-30'],
  tracked: true,
  put: ({ id, body }: Put) => ({
    body: {
      ...body,
      properties: {
        tenantId: localTenantId,
        principalId: guidFrom(`${id} principal`),
        clientId: guidFrom(`${id} client`),
      },
    },
  }),
};

/** `identity` as Azure gives it back: with the ids that it made. */
export function completeIdentity(id: string, body: JsonObject): JsonObject {
  const identity = objectAt(body, 'identity');
  const type = textAt(identity, 'type');
  if (type === undefined || type === 'None') return body;
  const users = Object.fromEntries(
    Object.keys(objectAt(identity, 'userAssignedIdentities')).map((user) => [
      user,
      { principalId: guidFrom(`${user} principal`), clientId: guidFrom(`${user} client`) },
    ]),
  );
  return {
    ...body,
    identity: {
      type,
      ...(type.includes('SystemAssigned') && {
        principalId: guidFrom(`${id} system`),
        tenantId: localTenantId,
      }),
      ...(Object.keys(users).length > 0 && { userAssignedIdentities: users }),
    },
  };
}
