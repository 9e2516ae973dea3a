import { type JsonObject, listAt, objectAt, textAt, valueAt, without } from '../json.js';
import { find, newEtag, resourcesOf, type World } from '../world.js';
import type { StoredResource } from '../state/stored-resource.js';
import type { Put, ResourceType } from '../type/resource-type.js';
import { apiManagementErrors } from './api-management-errors.js';
import { childType, levelIdOf, serviceIdOf, typeBeside } from './child-type.js';
import { importedOperations } from './import-operations.js';

const keyParameters = { header: 'Ocp-Apim-Subscription-Key', query: 'subscription-key' };

/** APIs and their revisions (`name;rev=2`): a path of their own, defaults filled in. */
export const apis: ResourceType = {
  ...childType('apis', 'Api'),
  put({ id, name, body, existing, world }: Put) {
    const properties = objectAt(body, 'properties');
    const imported = importedOperations(id, properties, world);
    const [, revision = '1'] = /;rev=(\d+)$/.exec(name) ?? [];
    const source = sourceOf(properties, world);
    const path = textAt(properties, 'path') ?? textAt(source?.body, 'properties', 'path');
    if (path === undefined) throw apiManagementErrors.validation('path', 'The path is required.');
    checkPath(id, name, path, properties, world);
    const versionSet = textAt(properties, 'apiVersionSetId');
    if (versionSet !== undefined && find(world, fullId(id, versionSet)) === undefined)
      throw apiManagementErrors.validation(
        'apiVersionSetId',
        `API version set ${versionSet} does not exist.`,
      );
    const handshake = handshakeOf(id, properties, world);
    const kept: JsonObject = {
      description: null,
      subscriptionRequired: true,
      serviceUrl: null,
      protocols: [handshake === undefined ? 'https' : 'wss'],
      authenticationSettings: {
        oAuth2: null,
        openid: null,
        oAuth2AuthenticationSettings: [],
        openidAuthenticationSettings: [],
      },
      apiRevision: revision,
      provisioningState: null,
      ...objectAt(source?.body, 'properties'),
      ...without(properties, 'sourceApiId', 'format', 'value'),
      path,
      subscriptionKeyParameterNames: {
        ...keyParameters,
        ...objectAt(properties, 'subscriptionKeyParameterNames'),
      },
      ...(revision !== '1' && { apiRevision: revision }),
      isCurrent: existing ? (valueAt(existing.body, 'properties', 'isCurrent') ?? true) : revision === '1',
    };
    return {
      body: { properties: kept },
      ...(source && !existing && { also: copyChildren(source, id, world) }),
      ...(handshake && !existing && !source && { also: [handshake] }),
      // An import takes its time, and replaces the operations that were there.
      ...(imported && {
        style: 'both' as const,
        also: imported,
        remove: resourcesOf(world, typeBeside(id, 'apis/operations'), `${id}/`).map((old) => old.id),
      }),
    };
  },
};

/** Operations: template parameters declared, no two with one method and template. */
export const operations: ResourceType = {
  ...childType('apis/operations', 'Operation'),
  beforeDelete: ({ resource, world }) => refuseOfWebSocket(resource.id, world),
  put({ id, body, world }: Put) {
    const properties = objectAt(body, 'properties');
    for (const needed of ['displayName', 'method', 'urlTemplate'])
      if (textAt(properties, needed) === undefined)
        throw apiManagementErrors.validation(needed, `${needed} is required.`);
    refuseOfWebSocket(id, world);
    const template = textAt(properties, 'urlTemplate') ?? '';
    const used = [...template.matchAll(/\{\*?([^}]+)\}/g)].map(([, name]) => name ?? '');
    const declared = listAt(properties, 'templateParameters').map((item) => textAt(item, 'name') ?? '');
    const missing = used.filter((name) => !declared.includes(name));
    const extra = declared.filter((name) => !used.includes(name));
    if (missing.length > 0 || extra.length > 0)
      throw apiManagementErrors.validation(
        'templateParameters',
        `All template parameters used in the UriTemplate must be defined in the Operation, please ensure the Template Parameters are defined for the operation: ${[...missing, ...extra].join(', ')}.`,
      );
    const api = id.slice(0, id.lastIndexOf('/operations/'));
    const same = resourcesOf(world, typeBeside(id, 'apis/operations'), `${api}/`).find(
      (other) =>
        other.id.toLowerCase() !== id.toLowerCase() &&
        textAt(other.body, 'properties', 'method') === properties.method &&
        textAt(other.body, 'properties', 'urlTemplate') === template,
    );
    if (same)
      throw apiManagementErrors.validation(
        'urlTemplate',
        `Operation with the same method and URL template already exists: ${String(properties.method)}, ${template}.`,
      );
    return {
      body: {
        properties: {
          templateParameters: [],
          description: null,
          responses: [],
          policies: null,
          ...properties,
          request: completeRequest(objectAt(properties, 'request')),
        },
      },
    };
  },
};

/** The one operation of a WebSocket API, which comes with it; undefined for other APIs. */
function handshakeOf(api: string, properties: JsonObject, world: World): StoredResource | undefined {
  if (textAt(properties, 'type') !== 'websocket') return undefined;
  const serviceUrl = textAt(properties, 'serviceUrl') ?? '';
  if (!/^wss?:\/\//i.test(serviceUrl))
    throw apiManagementErrors.validation(
      'serviceUrl',
      'The service URL of a WebSocket API begins with ws or wss.',
    );
  return {
    id: `${api}/operations/onHandshake`,
    type: typeBeside(api, 'apis/operations'),
    name: 'onHandshake',
    etag: newEtag(world),
    body: {
      properties: {
        displayName: 'onHandshake',
        method: 'GET',
        urlTemplate: '/',
        description: null,
        templateParameters: [],
        responses: [],
        policies: null,
      },
    },
  };
}

/** The operations of a WebSocket API can neither be written nor deleted. */
function refuseOfWebSocket(operation: string, world: World): void {
  const api = find(world, operation.slice(0, operation.lastIndexOf('/operations/')));
  if (textAt(api?.body, 'properties', 'type') === 'websocket')
    throw apiManagementErrors.validation(
      'name',
      'The operation of a WebSocket API is its handshake, which stays as it is.',
    );
}

function completeRequest(request: JsonObject): JsonObject {
  return { description: null, queryParameters: [], headers: [], representations: [], ...request };
}

/** Relative ids start at the service. */
function fullId(id: string, reference: string): string {
  return reference.startsWith('/subscriptions/')
    ? reference
    : `${serviceIdOf(id)}/${reference.replace(/^\//, '')}`;
}

function sourceOf(properties: JsonObject, world: World): StoredResource | undefined {
  const source = textAt(properties, 'sourceApiId');
  if (source === undefined) return undefined;
  const found = find(world, source.replace(/;rev=1$/, ''));
  if (found === undefined)
    throw apiManagementErrors.validation('sourceApiId', `The API ${source} does not exist.`);
  return found;
}

function checkPath(id: string, name: string, path: string, properties: JsonObject, world: World): void {
  const plain = (text: string) => text.toLowerCase().replace(/^\/|\/$/g, '');
  const versionSet = textAt(properties, 'apiVersionSetId');
  const same = resourcesOf(world, typeBeside(id, 'apis'), `${levelIdOf(id)}/`).find(
    (other) =>
      other.name.split(';')[0]?.toLowerCase() !== name.split(';')[0]?.toLowerCase() &&
      plain(textAt(other.body, 'properties', 'path') ?? '') === plain(path) &&
      (versionSet === undefined ||
        textAt(other.body, 'properties', 'apiVersionSetId')?.toLowerCase() !== versionSet.toLowerCase()),
  );
  if (same)
    throw apiManagementErrors.validation(
      'path',
      `Cannot create API '${name}' with the same Path '${path}' as API '${same.name}'.`,
    );
}

function copyChildren(source: StoredResource, id: string, world: World): StoredResource[] {
  const prefix = `${source.id}/`;
  return [...world.store.resources.values()]
    .filter((child) => child.id.startsWith(prefix))
    .map((child) => ({ ...child, id: `${id}/${child.id.slice(prefix.length)}`, etag: newEtag(world) }));
}
