import type { HttpClient, PipelineResponse } from '@azure/core-rest-pipeline';
import { createHttpHeaders, RestError } from '@azure/core-rest-pipeline';
import {
  createResourceManager,
  localSubscriptionId,
  type Fault,
  type ResourceManager,
  type ResourceManagerOptions,
} from '@apim-kit/resource-manager';
import { clouds } from '../../src/azure/cloud.js';
import type { Connection } from '../../src/azure/connection.js';

/** Where the local Azure Resource Manager would listen; requests stay in the process. */
const endpoint = 'http://127.0.0.1:4000';

/** The group that every test deploys to. */
export const group = 'rg-test';

/** A local Azure Resource Manager in process, with the real SDK clients in front of it. */
export interface LocalAzure {
  readonly manager: ResourceManager;
  readonly connection: Connection;
}

/** Starts one; nothing listens. */
export function startLocalAzure(
  options: ResourceManagerOptions & { readonly faults?: readonly Fault[] } = {},
  changes: Partial<Connection> = {},
): LocalAzure {
  const manager = createResourceManager({ resourceGroups: [group], ...options });
  const connection: Connection = {
    cloud: clouds.public,
    subscriptionId: localSubscriptionId,
    resourceGroup: group,
    credential: null,
    endpoint,
    httpClient: inProcess(manager),
    retryDelayMs: 1,
    ...changes,
  };
  return { manager, connection };
}

/** Requests of the SDK’s pipeline to a resource manager without a socket. */
export function inProcess(manager: ResourceManager): HttpClient {
  return {
    async sendRequest(request): Promise<PipelineResponse> {
      const answer = await manager.handle({
        method: request.method,
        url: request.url,
        headers: request.headers.toJSON(),
        ...(typeof request.body === 'string' ? { body: request.body } : {}),
      });
      if (request.abortSignal?.aborted) throw new Error('aborted');
      if (answer.kind === 'drop') {
        throw new RestError('socket hang up', { code: 'ECONNRESET', request });
      }
      const { status, headers, body } = answer;
      return { request, status, headers: createHttpHeaders({ ...headers }), bodyAsText: body };
    },
  };
}
