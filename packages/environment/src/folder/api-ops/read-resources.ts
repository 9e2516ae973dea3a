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
import type { Artifacts } from './artifacts.js';
import { defined, isObject, nameOf, type Information } from './information.js';
import { linkedNames } from './linked-names.js';

/**
 * Named values by their display name, as policies write them. The folder holds no secret: a secret one comes from the
 * environment variable `NAMED_VALUE_NAME`.
 */
export function readNamedValues(
  artifacts: Artifacts,
  at: string,
): NonNullable<ApiManagementResources['namedValues']> {
  return Object.fromEntries(
    artifacts.collection(at, 'named values').flatMap(({ name, at: own }) => {
      const information = artifacts.information(`${own}/namedValueInformation.json`);
      const displayName = information.text('displayName') ?? name;
      const value = information.text('value');
      const isSecret = information.flag('secret') === true || information.take('keyVault', isThere) === true;
      const definition: NamedValueDefinition =
        isSecret || value === undefined
          ? { secret: { environmentVariable: variable('NAMED_VALUE', name) } }
          : { value };
      // What the service itself keeps the credentials of loggers in; no policy reads it.
      return displayName.startsWith('Logger-Credentials-') ? [] : [[displayName, definition] as const];
    }),
  );
}

const isThere = (value: unknown): true | undefined => (value == null ? undefined : true);

export const readVersionSet = (information: Information, name: string): ApiVersionSet => ({
  displayName: information.text('displayName') ?? name,
  versioningScheme: (information.text('versioningScheme') ?? 'Segment') as ApiVersionSet['versioningScheme'],
  ...defined({
    description: information.text('description'),
    versionQueryName: information.text('versionQueryName'),
    versionHeaderName: information.text('versionHeaderName'),
  }),
});

/** A backend; undefined for a pool. */
export function readBackend(information: Information): Backend | undefined {
  if (isPool(information)) return undefined;
  const tls = information.inner('tls');
  return {
    url: information.text('url') ?? '',
    ...defined({
      title: information.text('title'),
      description: information.text('description'),
      validateCertificateChain: tls.flag('validateCertificateChain'),
      validateCertificateName: tls.flag('validateCertificateName'),
      credentials: readCredentials(information.inner('credentials')),
      // The same shape in the model and in Azure, where more than one rule may be written but none is taken.
      circuitBreaker: information
        .inner('circuitBreaker')
        .take('rules', (rules) =>
          Array.isArray(rules) && rules.length === 1 ? (rules[0] as CircuitBreaker) : undefined,
        ),
    }),
  };
}

const isPool = (information: Information): boolean => information.text('type')?.toLowerCase() === 'pool';

/** What Azure keeps of credentials, named values and all; certificates are named by id there, and are no part of a folder. */
function readCredentials(information: Information): BackendCredentials | undefined {
  const credentials = defined({
    authorization: information.take('authorization', (value) =>
      isObject(value) && typeof value['scheme'] === 'string' && typeof value['parameter'] === 'string'
        ? { scheme: value['scheme'], parameter: value['parameter'] }
        : undefined,
    ),
    header: information.take('header', toLists),
    query: information.take('query', toLists),
  });
  return Object.keys(credentials).length === 0 ? undefined : credentials;
}

function toLists(value: unknown): Readonly<Record<string, readonly string[]>> | undefined {
  if (!isObject(value) || Object.keys(value).length === 0) return undefined;
  const isList = (one: unknown): one is string[] =>
    Array.isArray(one) && one.every((text) => typeof text === 'string');
  const lists = Object.entries(value).filter((entry): entry is [string, string[]] => isList(entry[1]));
  return lists.length === Object.keys(value).length ? Object.fromEntries(lists) : undefined;
}

/** A pool of backends; undefined for a single one. */
export function readBackendPool(information: Information): BackendPool | undefined {
  if (!isPool(information)) return undefined;
  return {
    ...defined({ description: information.text('description') }),
    services: information
      .inner('pool')
      .list('services')
      .map((service) => ({
        backend: nameOf(service.text('id')) ?? '',
        ...defined({ priority: service.count('priority'), weight: service.count('weight') }),
      })),
  };
}

/** A logger without its credentials, which the folder does not hold; events go to the sink of this machine. */
export const readLogger = (information: Information): Logger => ({
  loggerType: information.take('loggerType', toLoggerType) ?? 'azureMonitor',
  ...defined({
    description: information.text('description'),
    isBuffered: information.flag('isBuffered'),
    resourceId: information.text('resourceId'),
  }),
});

const loggerTypes = ['azureEventHub', 'applicationInsights', 'azureMonitor'] as const;
const toLoggerType = (value: unknown): Logger['loggerType'] | undefined =>
  loggerTypes.find((type) => type.toLowerCase() === String(value).toLowerCase());

/** A product with its policy and APIs. */
export const readProduct = (
  artifacts: Artifacts,
  information: Information,
  name: string,
  at: string,
): Product => ({
  displayName: information.text('displayName') ?? name,
  apis: linkedNames(artifacts, at, 'apis', 'apiId'),
  ...defined({
    description: information.text('description'),
    state: information.text('state') as Product['state'],
    subscriptionRequired: information.flag('subscriptionRequired'),
    approvalRequired: information.flag('approvalRequired'),
    subscriptionsLimit: information.count('subscriptionsLimit'),
    policy: artifacts.has(`${at}/policy.xml`) ? { file: `${at}/policy.xml` } : undefined,
  }),
});

/** Subscriptions; keys come from `SUBSCRIPTION_NAME`. The default is no name of anything: traces hide it wherever it stands. */
export function readSubscription(information: Information, name: string): Subscription {
  const scope = information.text('scope') ?? '';
  const [, kind, target] = /\/(products|apis)\/([^/]+)$/.exec(scope) ?? [];
  return {
    displayName: information.text('displayName') ?? name,
    scope:
      target === undefined ? { allApis: true } : kind === 'products' ? { product: target } : { api: target },
    primaryKey: { environmentVariable: variable('SUBSCRIPTION', name), localDefault: `${name}-key` },
    ...defined({ state: information.text('state') as Subscription['state'] }),
  };
}

const variable = (prefix: string, name: string): string =>
  `${prefix}_${name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
