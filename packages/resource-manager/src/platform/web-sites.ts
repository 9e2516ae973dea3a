import { ArmError } from '../message/arm-error.js';
import { type JsonObject, objectAt, textAt, without } from '../json.js';
import type { StoredResource } from '../state/stored-resource.js';
import type { ActionResult, Put, ResourceType } from '../type/resource-type.js';
import { find, newEtag, resourcesOf } from '../world.js';
import { completeIdentity } from './managed-identities.js';

const apiVersions = ['2024-11-01', '2024-04-01', '2023-12-01'];

/** App Service plans. */
export const serverFarms: ResourceType = {
  type: 'Microsoft.Web/serverfarms',
  apiVersions,
  tracked: true,
  put({ body, name }: Put) {
    const sku = textAt(body, 'sku', 'name') ?? 'B1';
    const family = /^[A-Z]+/i.exec(sku)?.[0] ?? sku;
    return {
      body: {
        kind: 'app',
        ...body,
        sku: { size: sku, family, capacity: 0, ...objectAt(body, 'sku'), name: sku },
        properties: {
          reserved: false,
          hyperV: false,
          zoneRedundant: false,
          perSiteScaling: false,
          maximumElasticWorkerCount: 1,
          ...objectAt(body, 'properties'),
          serverFarmName: name,
          status: 'Ready',
          provisioningState: 'Succeeded',
        },
      },
    };
  },
  beforeDelete({ resource, world }) {
    const user = resourcesOf(world, 'Microsoft.Web/sites').find(
      ({ body }) => textAt(body, 'properties', 'serverFarmId')?.toLowerCase() === resource.id.toLowerCase(),
    );
    if (user)
      throw new ArmError(
        409,
        'Conflict',
        `Server farm '${resource.name}' cannot be deleted because it has web app(s) ${user.name} assigned to it.`,
      );
  },
};

/** Sites: `siteConfig` is written with the site and read at `config/web`; settings are told by an action alone. */
export const sites: ResourceType = {
  type: 'Microsoft.Web/sites',
  apiVersions,
  tracked: true,
  put({ id, name, body, existing, world }: Put) {
    const properties = objectAt(body, 'properties');
    const plan = textAt(properties, 'serverFarmId');
    if (plan !== undefined && find(world, plan) === undefined)
      throw new ArmError(404, 'NotFound', `Cannot find ServerFarm with name ${plan.split('/').at(-1)}.`);
    if (!existing && world.settings.takenNames.includes(name))
      throw new ArmError(409, 'Conflict', `Website with given name ${name} already exists.`);
    const host = `${name.toLowerCase()}.azurewebsites.net`;
    const scm = `${name.toLowerCase()}.scm.azurewebsites.net`;
    const kept: JsonObject = {
      httpsOnly: false,
      clientAffinityEnabled: false,
      clientCertEnabled: false,
      clientCertMode: 'Required',
      publicNetworkAccess: 'Enabled',
      keyVaultReferenceIdentity: 'SystemAssigned',
      virtualNetworkSubnetId: null,
      ...without(properties, 'siteConfig'),
      siteConfig: { numberOfWorkers: 1, linuxFxVersion: '', http20Enabled: false },
      state: 'Running',
      enabled: true,
      hostNames: [host],
      enabledHostNames: [host, scm],
      defaultHostName: host,
      hostNameSslStates: [
        { name: host, sslState: 'Disabled', hostType: 'Standard' },
        { name: scm, sslState: 'Disabled', hostType: 'Repository' },
      ],
      outboundIpAddresses: '192.0.2.1,192.0.2.2',
      repositorySiteName: name,
      provisioningState: 'Succeeded',
    };
    return {
      body: { kind: 'app', ...completeIdentity(id, body), properties: kept },
      also: configurations(id, properties, newEtag(world), (config) => find(world, config)),
    };
  },
  actions: {
    start: ({ resource }) => changed(resource),
    stop: ({ resource }) => changed(resource),
    restart: ({ resource }) => changed(resource),
    syncfunctiontriggers: ({ resource }) => changed(resource),
  },
};

const changed = (_resource: StoredResource): ActionResult => ({ kind: 'answer', response: { status: 200 } });

/** What a site's `siteConfig` says, kept where it is read: `config/web` and `config/appsettings`. */
function configurations(
  id: string,
  properties: JsonObject,
  etag: string,
  old: (id: string) => StoredResource | undefined,
): StoredResource[] {
  const { appSettings, ...web } = objectAt(properties, 'siteConfig');
  const make = (name: string, settings: JsonObject, secrets?: JsonObject): StoredResource => ({
    id: `${id}/config/${name}`,
    type: 'Microsoft.Web/sites/config',
    name,
    etag,
    body: { properties: settings },
    ...(secrets && { secrets }),
  });
  const before = objectAt(old(`${id}/config/web`)?.body, 'properties');
  const all = [make('web', { ftpsState: 'FtpsOnly', minTlsVersion: '1.2', ...before, ...web })];
  if (Array.isArray(appSettings)) {
    const settings = Object.fromEntries(
      appSettings.map((setting) => [textAt(setting, 'name') ?? '', textAt(setting, 'value') ?? '']),
    );
    all.push(make('appsettings', {}, settings));
  } else if (old(`${id}/config/appsettings`) === undefined) all.push(make('appsettings', {}, {}));
  return all;
}

/** `config/web`, and `config/appsettings`, whose values only `list` tells. */
export const siteConfigurations: ResourceType = {
  type: 'Microsoft.Web/sites/config',
  apiVersions,
  names: ['web', 'appsettings'],
  put({ name, body, existing }: Put) {
    const properties = objectAt(body, 'properties');
    if (name.toLowerCase() === 'appsettings')
      return { body: { properties: {} }, secrets: properties, status: 200 };
    return {
      body: { properties: { ...objectAt(existing?.body, 'properties'), ...properties } },
      status: 200,
    };
  },
  show({ resource, request }) {
    if (resource.name !== 'appsettings') return resource.body;
    if (request.method === 'GET')
      throw new ArmError(405, 'MethodNotAllowed', 'Settings are read with POST …/list.');
    return { properties: resource.secrets ?? {} };
  },
  actions: {
    list: ({ resource }) => ({
      kind: 'answer',
      response: {
        status: 200,
        body: {
          id: resource.id,
          name: resource.name,
          type: resource.type,
          properties: resource.secrets ?? {},
        },
      },
    }),
  },
};

/** Functions of a site: they are there once a package was uploaded. */
export const siteFunctions: ResourceType = { type: 'Microsoft.Web/sites/functions', apiVersions };

/** Who may publish with a user name and a password. */
export const publishingPolicies: ResourceType = {
  type: 'Microsoft.Web/sites/basicPublishingCredentialsPolicies',
  apiVersions,
  names: ['scm', 'ftp'],
  put: ({ body }: Put) => {
    readAllow(body);
    return { body, status: 200 };
  },
};

function readAllow(body: JsonObject): void {
  if (typeof objectAt(body, 'properties').allow !== 'boolean')
    throw new ArmError(400, 'BadRequest', 'properties.allow is required.');
}
