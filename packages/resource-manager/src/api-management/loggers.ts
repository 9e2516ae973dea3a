import { type JsonObject, objectAt, textAt } from '../json.js';
import { keyFrom } from '../identifiers.js';
import { find, newEtag } from '../world.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, levelIdOf, serviceIdOf, typeBeside } from './child-type.js';

/** Loggers: credentials become named values of API Management's own, and references to them are shown. */
export const loggers: ResourceType = {
  ...childType('loggers', 'Logger'),
  put({ id, body, world }: Put) {
    const properties = objectAt(body, 'properties');
    if (textAt(properties, 'loggerType') === undefined)
      throw apiManagementErrors.validation('loggerType', 'loggerType is required.');
    const shown: JsonObject = {};
    const made = [];
    for (const [key, value] of Object.entries(objectAt(properties, 'credentials'))) {
      if (typeof value !== 'string' || value.startsWith('{{') || key === 'identityClientId') {
        shown[key] = value;
        continue;
      }
      const name = keyFrom(`${id} ${key}`, 24);
      const displayName = `Logger-Credentials--${name}`;
      shown[key] = `{{${displayName}}}`;
      made.push({
        id: `${levelIdOf(id)}/namedValues/${name}`,
        type: typeBeside(id, 'namedValues'),
        name,
        etag: newEtag(world),
        body: { properties: { displayName, secret: true, tags: [], provisioningState: 'Succeeded' } },
        secrets: { value },
      });
    }
    return {
      body: {
        properties: {
          description: null,
          isBuffered: true,
          resourceId: null,
          ...properties,
          credentials: shown,
        },
      },
      also: made,
    };
  },
};

/** Diagnostics of the service and of APIs. */
export const diagnostics: readonly ResourceType[] = ['diagnostics', 'apis/diagnostics'].map((type) => ({
  ...childType(type, 'Diagnostic'),
  put({ id, body, world }: Put) {
    const properties = objectAt(body, 'properties');
    const logger = textAt(properties, 'loggerId') ?? '';
    const full = logger.startsWith('/subscriptions/') ? logger : `${serviceIdOf(id)}${logger}`;
    if (find(world, full) === undefined)
      throw apiManagementErrors.validation('loggerId', `The logger '${logger}' does not exist.`);
    return {
      body: {
        properties: {
          alwaysLog: 'allErrors',
          httpCorrelationProtocol: 'Legacy',
          verbosity: 'information',
          logClientIp: true,
          sampling: { samplingType: 'fixed', percentage: 100 },
          ...properties,
          loggerId: full,
        },
      },
    };
  },
}));
