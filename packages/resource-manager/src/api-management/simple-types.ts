import { type JsonObject, objectAt, textAt, valueAt } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { find } from '../world.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, serviceIdOf } from './child-type.js';

/** A type of which Azure only asks for some properties and fills in others. */
function simpleType(
  type: string,
  entity: string,
  required: readonly string[] = [],
  defaults: JsonObject = {},
): ResourceType {
  return {
    ...childType(type, entity),
    put({ body }: Put) {
      const properties = objectAt(body, 'properties');
      for (const name of required)
        if (textAt(properties, name) === undefined)
          throw apiManagementErrors.validation(name, `${name} is required.`);
      return { body: { properties: { ...defaults, ...properties } } };
    },
  };
}

/** Types without behaviour of their own that workspaces have too. */
export const simpleTypes: readonly ResourceType[] = [
  {
    ...simpleType('backends', 'Backend', ['protocol']),
    put({ body }: Put) {
      const properties = objectAt(body, 'properties');
      if (textAt(properties, 'url') === undefined && textAt(properties, 'type') !== 'Pool')
        throw apiManagementErrors.validation('url', 'url is required.');
      const tls = {
        validateCertificateChain: true,
        validateCertificateName: true,
        ...objectAt(properties, 'tls'),
      };
      return { body: { properties: { title: null, description: null, ...properties, tls } } };
    },
  },
  simpleType('tags', 'Tag', ['displayName']),
  simpleType('groups', 'Group', ['displayName'], { type: 'custom', builtIn: false, description: null }),
  simpleType('apiVersionSets', 'ApiVersionSet', ['displayName', 'versioningScheme'], { description: null }),
  simpleType('apis/schemas', 'Schema', ['contentType']),
  {
    ...childType('apis/releases', 'ApiRelease'),
    put({ id, body, existing, world }: Put) {
      const properties = objectAt(body, 'properties');
      const api = textAt(properties, 'apiId') ?? '';
      const target = find(world, api.startsWith('/subscriptions/') ? api : `${serviceIdOf(id)}${api}`);
      if (target === undefined)
        throw apiManagementErrors.validation('apiId', `The API '${api}' does not exist.`);
      if (valueAt(target.body, 'properties', 'isCurrent') !== true)
        throw armErrors.unsupported('a release that makes another revision current');
      const now = new Date(world.settings.now()).toISOString();
      const createdDateTime = textAt(existing?.body, 'properties', 'createdDateTime') ?? now;
      return { body: { properties: { notes: null, ...properties, createdDateTime, updatedDateTime: now } } };
    },
  },
];

/** Those of the service alone. */
export const serviceTypes: readonly ResourceType[] = [
  simpleType('users', 'User', ['email', 'firstName', 'lastName'], {
    state: 'active',
    note: null,
    identities: [],
  }),
  simpleType('schemas', 'Schema', ['schemaType']),
  simpleType('apis/resolvers', 'Resolver', ['displayName', 'path'], { description: null }),
  simpleType('caches', 'Cache', ['connectionString', 'useFromLocation']),
];
