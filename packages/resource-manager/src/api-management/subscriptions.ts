import { type JsonObject, objectAt, textAt } from '../json.js';
import { keyFrom } from '../identifiers.js';
import { find } from '../world.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, serviceIdOf } from './child-type.js';

/** Subscriptions: keys are told by `listSecrets` alone. */
export const subscriptions: ResourceType = {
  ...childType('subscriptions', 'Subscription'),
  put({ id, body, existing, world }: Put) {
    const properties = objectAt(body, 'properties');
    const scope = textAt(properties, 'scope');
    if (scope === undefined || textAt(properties, 'displayName') === undefined)
      throw apiManagementErrors.validation('scope', 'scope and displayName are required.');
    const full = scope.startsWith('/subscriptions/') ? scope : `${serviceIdOf(id)}${scope}`;
    const target = full.replace(/\/$/, '');
    if (!/\/(?:apis|service\/[^/]+)$/i.test(target) && find(world, target) === undefined)
      throw apiManagementErrors.validation('scope', `The scope '${scope}' does not exist.`);
    const { primaryKey, secondaryKey, ...rest } = properties;
    const kept: JsonObject = {
      state: 'submitted',
      createdDate:
        textAt(existing?.body, 'properties', 'createdDate') ?? new Date(world.settings.now()).toISOString(),
      startDate: null,
      expirationDate: null,
      endDate: null,
      notificationDate: null,
      stateComment: null,
      allowTracing: false,
      ...rest,
      scope: full,
    };
    return {
      body: { properties: kept },
      secrets: {
        primaryKey: primaryKey ?? existing?.secrets?.primaryKey ?? keyFrom(`${id} primary`),
        secondaryKey: secondaryKey ?? existing?.secrets?.secondaryKey ?? keyFrom(`${id} secondary`),
      },
    };
  },
  actions: {
    listsecrets: ({ resource }) => ({
      kind: 'answer',
      response: { status: 200, body: resource.secrets ?? {} },
    }),
  },
};
