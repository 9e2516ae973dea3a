import { ApiManagementClient } from '@azure/arm-apimanagement';
import { NetworkManagementClient } from '@azure/arm-network';
import { ResourceManagementClient } from '@azure/arm-resources';
import { createHttpHeaders, type HttpClient, type Pipeline } from '@azure/core-rest-pipeline';
import { createResourceManager, localSubscriptionId, type ResourceManager } from '../src/index.js';

/** The group that the tests work in. */
export const group = 'rg-test';

/** The id of that group. */
export const groupId = `/subscriptions/${localSubscriptionId}/resourceGroups/${group}`;

/** The three clients of the Azure SDK, talking to a local resource manager at an address or in process. */
export function createClients(target: string | ResourceManager) {
  const credential = {
    getToken: async () => ({ token: 'local', expiresOnTimestamp: Date.now() + 3_600_000 }),
  };
  const options = {
    endpoint: typeof target === 'string' ? target : 'http://127.0.0.1',
    credentialScopes: ['local'],
    allowInsecureConnection: true,
    retryOptions: { maxRetries: 0 },
    ...(typeof target !== 'string' && { httpClient: inProcess(target) }),
  };
  const network = new NetworkManagementClient(credential, localSubscriptionId, options);
  const apiManagement = new ApiManagementClient(credential, localSubscriptionId, options);
  const resources = new ResourceManagementClient(credential, localSubscriptionId, options);
  for (const { pipeline } of [network, apiManagement, resources]) useDevelopmentHeader(pipeline);
  return { network, apiManagement, resources };
}

/** A local resource manager in process with its clients. */
export function inProcessClients(options: Parameters<typeof createResourceManager>[0] = {}) {
  const manager = createResourceManager({ resourceGroups: [group], writeMs: 0, ...options });
  return { manager, ...createClients(manager) };
}

function useDevelopmentHeader(pipeline: Pipeline): void {
  const name = 'bearerTokenAuthenticationPolicy';
  pipeline.removePolicy({ name });
  pipeline.addPolicy({
    name,
    sendRequest: (request, next) => {
      request.headers.set('authorization', 'Bearer local');
      return next(request);
    },
  });
}

function inProcess(manager: ResourceManager): HttpClient {
  return {
    async sendRequest(request) {
      const response = await manager.handle({
        method: request.method,
        url: request.url,
        headers: Object.fromEntries([...request.headers].map(([name, value]) => [name.toLowerCase(), value])),
        ...(typeof request.body === 'string' && { body: request.body }),
      });
      if (response.kind === 'drop') throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      return {
        request,
        status: response.status,
        headers: createHttpHeaders({ ...response.headers }),
        bodyAsText: response.body,
      };
    },
  };
}
