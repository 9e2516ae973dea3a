import { connectAzure } from '../azure/azure.js';
import { clouds, findCloud, type Cloud } from '../azure/cloud.js';
import type { Connection } from '../azure/connection.js';
import { checkEndpoint } from '../azure/development-authentication.js';
import { DeployerError } from '../deployer-error.js';
import { isObject, type Json } from '../json.js';
import { messages } from '../messages/messages.js';
import { logIn } from './log-in.js';

/** What a user says about where to deploy. */
export interface ConnectionOptions {
  readonly subscription?: string;
  readonly resourceGroup?: string;
  readonly tenant?: string;
  /** Default `public`. */
  readonly cloud?: string;
  /** Another Resource Manager, for example a local one. */
  readonly endpoint?: string;
}

/** The subscription that a local Resource Manager has unless it is told otherwise. */
const localSubscriptionId = '00000000-0000-4000-8000-000000000001';

/**
 * Logs in and finds out where to deploy: flags first, then `AZURE_SUBSCRIPTION_ID`, `AZURE_RESOURCE_GROUP`,
 * `AZURE_TENANT_ID`; the only subscription of the login; the group `rg-<environment>`.
 *
 * @throws DeployerError `LoginFailed`, `SubscriptionMissing`, `CloudUnknown`, `EndpointInvalid`
 */
export async function openConnection(
  options: ConnectionOptions,
  environment: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Connection> {
  const cloud = options.cloud === undefined ? clouds.public : findCloud(options.cloud);
  const resourceGroup = options.resourceGroup ?? nonEmpty(env['AZURE_RESOURCE_GROUP']) ?? `rg-${environment}`;
  const named = options.subscription ?? nonEmpty(env['AZURE_SUBSCRIPTION_ID']);
  if (options.endpoint !== undefined) {
    const endpoint = checkEndpoint(options.endpoint);
    if (endpoint.startsWith('http:')) {
      return {
        cloud,
        subscriptionId: named ?? localSubscriptionId,
        resourceGroup,
        credential: null,
        endpoint,
      };
    }
    const credential = await logIn(cloud, options.tenant ?? nonEmpty(env['AZURE_TENANT_ID']));
    return withSubscription(
      { cloud, subscriptionId: named ?? '', resourceGroup, credential, endpoint },
      cloud,
    );
  }
  const credential = await logIn(cloud, options.tenant ?? nonEmpty(env['AZURE_TENANT_ID']));
  return withSubscription({ cloud, subscriptionId: named ?? '', resourceGroup, credential }, cloud);
}

const nonEmpty = (text: string | undefined) => (text === '' ? undefined : text);

/** The connection itself where a subscription is named; else with the only one that the login has. */
async function withSubscription(connection: Connection, cloud: Cloud): Promise<Connection> {
  if (connection.subscriptionId !== '') return connection;
  const answer = await connectAzure(connection).send('GET', '/subscriptions?api-version=2022-12-01');
  const all = isObject(answer) && Array.isArray(answer['value']) ? (answer['value'] as readonly Json[]) : [];
  const known = all.filter(isObject).map(({ subscriptionId, displayName }) => ({
    id: String(subscriptionId),
    name: String(displayName ?? ''),
  }));
  const [only, ...others] = known;
  if (only !== undefined && others.length === 0) return { ...connection, subscriptionId: only.id };
  throw new DeployerError('SubscriptionMissing', messages.subscriptionMissing({ known, cloud: cloud.name }));
}
