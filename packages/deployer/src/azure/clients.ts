import type { ApiManagementClient } from '@azure/arm-apimanagement';
import type { NetworkManagementClient } from '@azure/arm-network';
import type { ResourceManagementClient } from '@azure/arm-resources';
import type { ServiceClient, ServiceClientOptions } from '@azure/core-client';
import { acceptArmJson } from './arm-json.js';
import { runtimeFor } from '../runtime.js';
import type { Connection } from './connection.js';
import { developmentAuthentication, isLocal } from './development-authentication.js';
import { repeatReads } from './repeat-reads.js';
import type { RequestCounter } from './request-counter.js';

/** The SDK’s clients, each loaded when it is first asked for: together they take half a second. */
export interface Clients {
  readonly network: () => Promise<NetworkManagementClient>;
  readonly apiManagement: () => Promise<ApiManagementClient>;
  readonly resources: () => Promise<ResourceManagementClient>;
}

/** Clients for one connection that share its options and its request counter. */
export function createClients(connection: Connection, counter: RequestCounter): Clients {
  const { subscriptionId, credential } = connection;
  // The clients insist on a credential; over http the policy that would ask it is replaced below.
  const credentials = credential ?? { getToken: () => Promise.resolve(null) };
  const options = clientOptions(connection);
  const pauses = { firstMs: connection.retryDelayMs ?? 2000, delay: runtimeFor(connection).delay };
  const prepare = <Client extends ServiceClient>(client: Client): Client => {
    client.pipeline.addPolicy(repeatReads(pauses), { phase: 'Retry' });
    client.pipeline.addPolicy(counter.policy, { afterPhase: 'Retry' });
    if (isLocal(connection)) {
      client.pipeline.removePolicy({ name: 'bearerTokenAuthenticationPolicy' });
      client.pipeline.addPolicy(developmentAuthentication);
    }
    return acceptArmJson(client);
  };
  return {
    network: once(async () => {
      const { NetworkManagementClient } = await import('@azure/arm-network');
      return prepare(new NetworkManagementClient(credentials, subscriptionId, options));
    }),
    apiManagement: once(async () => {
      const { ApiManagementClient } = await import('@azure/arm-apimanagement');
      return prepare(new ApiManagementClient(credentials, subscriptionId, options));
    }),
    resources: once(async () => {
      const { ResourceManagementClient } = await import('@azure/arm-resources');
      return prepare(new ResourceManagementClient(credentials, subscriptionId, options));
    }),
  };
}

function clientOptions(connection: Connection): ServiceClientOptions & { endpoint: string } {
  const { cloud, endpoint = cloud.endpoint, httpClient, retryDelayMs } = connection;
  return {
    endpoint,
    credentialScopes: cloud.scope,
    allowInsecureConnection: isLocal(connection),
    ...(httpClient === undefined ? {} : { httpClient }),
    ...(retryDelayMs === undefined
      ? {}
      : { retryOptions: { retryDelayInMs: retryDelayMs, maxRetryDelayInMs: retryDelayMs * 8 } }),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
