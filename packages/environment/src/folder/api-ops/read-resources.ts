import type {
  ApiManagementResources,
  NamedValueDefinition,
} from '../../model/api-management/api-management-resources.js';
import type { ApiVersionSet } from '../../model/api-management/api.js';
import type {
  Backend,
  BackendCredentials,
  BackendPool,
  CircuitBreaker,
} from '../../model/api-management/backend.js';
import type { Logger } from '../../model/api-management/logger.js';
import type { Product, Subscription } from '../../model/api-management/product.js';
import type { Folder } from '../folder.js';
import { defined, flag, isObject, nameOf, readInformation, text, type Properties } from './information.js';

/** Reads every resource of a folder like `backends`, by name. */
export function readAll<T>(
  folder: Folder,
  directory: string,
  information: string,
  read: (properties: Properties, name: string) => T | undefined,
): Readonly<Record<string, T>> {
  return Object.fromEntries(
    folder.folders(directory).flatMap((name) => {
      const value = read(readInformation(folder, `${directory}/${name}/${information}`), name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/**
 * Named values by their display name, as policies write them. The folder holds no secret: a secret one comes from the
 * environment variable `NAMED_VALUE_NAME`.
 */
export function readNamedValues(
  folder: Folder,
  directory: string,
): NonNullable<ApiManagementResources['namedValues']> {
  const all = readAll(folder, directory, 'namedValueInformation.json', (properties, name) => {
    const value = text(properties, 'value');
    const secret =
      flag(properties, 'secret') === true || properties['keyVault'] != null || value === undefined;
    const definition: NamedValueDefinition = secret
      ? { secret: { environmentVariable: variable('NAMED_VALUE', name) } }
      : { value };
    const displayName = text(properties, 'displayName') ?? name;
    // What the service itself keeps the credentials of loggers in; no policy reads it.
    return displayName.startsWith('Logger-Credentials-') ? undefined : ([displayName, definition] as const);
  });
  return Object.fromEntries(Object.values(all));
}

export const readVersionSet = (properties: Properties, name: string): ApiVersionSet => ({
  displayName: text(properties, 'displayName') ?? name,
  versioningScheme: (text(properties, 'versioningScheme') ?? 'Segment') as ApiVersionSet['versioningScheme'],
  ...defined({
    versionQueryName: text(properties, 'versionQueryName'),
    versionHeaderName: text(properties, 'versionHeaderName'),
  }),
});

/** A backend; undefined for a pool. */
export function readBackend(properties: Properties): Backend | undefined {
  if (text(properties, 'type') === 'Pool') return undefined;
  const tls = properties['tls'];
  const breaker = properties['circuitBreaker'];
  const rules = isObject(breaker) ? breaker['rules'] : undefined;
  return {
    url: text(properties, 'url') ?? '',
    ...defined({
      title: text(properties, 'title'),
      validateCertificateChain: isObject(tls) ? flag(tls, 'validateCertificateChain') : undefined,
      validateCertificateName: isObject(tls) ? flag(tls, 'validateCertificateName') : undefined,
      credentials: readCredentials(properties['credentials']),
      // The same shape in the model and in Azure.
      circuitBreaker: Array.isArray(rules) ? (rules[0] as CircuitBreaker | undefined) : undefined,
    }),
  };
}

/** What Azure keeps of credentials, named values and all; certificates are named by id there, and are no part of a folder. */
function readCredentials(value: unknown): BackendCredentials | undefined {
  if (!isObject(value)) return undefined;
  const { authorization } = value;
  const scheme = isObject(authorization) ? text(authorization, 'scheme') : undefined;
  const parameter = isObject(authorization) ? text(authorization, 'parameter') : undefined;
  const credentials = defined({
    authorization: scheme === undefined || parameter === undefined ? undefined : { scheme, parameter },
    header: readLists(value['header']),
    query: readLists(value['query']),
  });
  return Object.keys(credentials).length === 0 ? undefined : credentials;
}

function readLists(value: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (!isObject(value) || Object.keys(value).length === 0) return undefined;
  return Object.fromEntries(
    Object.entries(value).map(([name, values]) => [
      name,
      Array.isArray(values) ? values.filter((one) => typeof one === 'string') : [],
    ]),
  );
}

/** A pool of backends; undefined for a single one. */
export function readBackendPool(properties: Properties): BackendPool | undefined {
  if (text(properties, 'type') !== 'Pool') return undefined;
  const pool = properties['pool'];
  const services = isObject(pool) && Array.isArray(pool['services']) ? pool['services'].filter(isObject) : [];
  return {
    services: services.map((service) => ({
      backend: nameOf(text(service, 'id')) ?? '',
      ...defined({ priority: count(service, 'priority'), weight: count(service, 'weight') }),
    })),
  };
}

/** A logger without its credentials, which the folder does not hold; events go to the sink of this machine. */
export const readLogger = (properties: Properties): Logger => ({
  loggerType: loggerTypes[(text(properties, 'loggerType') ?? '').toLowerCase()] ?? 'azureMonitor',
});

const loggerTypes: Readonly<Record<string, Logger['loggerType']>> = {
  azureeventhub: 'azureEventHub',
  applicationinsights: 'applicationInsights',
  azuremonitor: 'azureMonitor',
};

/** Products with their policies and APIs; the APIs stand in folders or, in older versions, in `apis.json`. */
export function readProducts(folder: Folder, directory: string): Readonly<Record<string, Product>> {
  return readAll(folder, directory, 'productInformation.json', (properties, name) => {
    const at = `${directory}/${name}`;
    const listed = folder.has(`${at}/apis.json`) ? folder.json(`${at}/apis.json`) : [];
    const names = Array.isArray(listed)
      ? listed.filter(isObject).flatMap((one) => text(one, 'name') ?? [])
      : [];
    return {
      displayName: text(properties, 'displayName') ?? name,
      apis: [...new Set([...linkedApis(folder, `${at}/apis`), ...names])],
      ...defined({
        state: text(properties, 'state') as Product['state'],
        subscriptionRequired: flag(properties, 'subscriptionRequired'),
        approvalRequired: flag(properties, 'approvalRequired'),
        policy: folder.has(`${at}/policy.xml`) ? { file: `${at}/policy.xml` } : undefined,
      }),
    };
  });
}

/** APIs that a product links to: by the ids that the links hold, or else by the names of their folders. */
function linkedApis(folder: Folder, at: string): readonly string[] {
  return folder.folders(at).map((link) => {
    const [file] = folder.files(`${at}/${link}`);
    const content = file === undefined ? undefined : folder.json(file);
    const properties = isObject(content) ? content['properties'] : undefined;
    return nameOf(isObject(properties) ? text(properties, 'apiId') : undefined) ?? link;
  });
}

/** Subscriptions; keys come from `SUBSCRIPTION_NAME`, and are the subscription's name where that is not set. */
export function readSubscription(properties: Properties, name: string): Subscription {
  const scope = text(properties, 'scope') ?? '';
  const [, kind, target] = /\/(products|apis)\/([^/]+)$/.exec(scope) ?? [];
  return {
    displayName: text(properties, 'displayName') ?? name,
    scope:
      target === undefined ? { allApis: true } : kind === 'products' ? { product: target } : { api: target },
    primaryKey: { environmentVariable: variable('SUBSCRIPTION', name), localDefault: name },
    ...defined({ state: text(properties, 'state') as Subscription['state'] }),
  };
}

function count(properties: Properties, name: string): number | undefined {
  const value = properties[name];
  return typeof value === 'number' ? value : undefined;
}

const variable = (prefix: string, name: string): string =>
  `${prefix}_${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
