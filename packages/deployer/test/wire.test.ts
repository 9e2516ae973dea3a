import { describe, expect, it } from '@jest/globals';
import { connectAzure } from '../src/azure/azure.js';
import type { Connection } from '../src/azure/connection.js';
import { clouds } from '../src/azure/cloud.js';
import { wireBody } from '../src/apply/wire-body.js';
import type { JsonObject } from '../src/json.js';
import { resolveBody } from '../src/plan/resolve-body.js';
import { resourceKey } from '../src/resources/resource-key.js';
import type { ArmResource } from '../src/resources/resource.js';
import { listResources } from '../src/index.js';
import { loadMaximalEnvironment } from './maximal-environment.js';
import { createHttpHeaders, type PipelineRequest } from '@azure/core-rest-pipeline';
import { scenarioResources } from './support/scenario.js';

/** What a PUT of a resource puts on the wire. */
async function sent(resource: ArmResource, all: readonly ArmResource[]) {
  const requests: PipelineRequest[] = [];
  const connection: Connection = {
    cloud: clouds.public,
    subscriptionId: '00000000-0000-4000-8000-000000000001',
    resourceGroup: 'rg-test',
    credential: null,
    endpoint: 'http://127.0.0.1:1',
    httpClient: {
      sendRequest(request) {
        const listKeys = request.url.includes('/listKeys');
        if (!listKeys) requests.push(request);
        const bodyAsText = listKeys ? '{"keys":[{"value":"a2V5"}]}' : '{}';
        return Promise.resolve({ request, status: 200, headers: createHttpHeaders(), bodyAsText });
      },
    },
  };
  const azure = connectAzure(connection);
  const resolved = resolveBody(resource.body, { idOf: azure.idOf, output: () => '10.0.1.5' });
  const declared = new Map(all.map((each) => [resourceKey(each), each]));
  const wire: JsonObject = await wireBody(resolved, azure, declared, resource.name);
  await azure.put(resource, wire, { pollIntervalMs: 0, delay: () => Promise.resolve() });
  return { requests, wire, id: azure.idOf(resource) };
}

describe.each([
  ['the scenario', scenarioResources],
  ['an environment with everything', () => Promise.resolve(listResources(loadMaximalEnvironment()))],
])('on the wire, resources of %s', (_, load) => {
  it('are what the list says, with its api-version: no property is lost in the SDK’s models', async () => {
    const resources = await load();
    for (const resource of resources) {
      const { requests, wire, id } = await sent(resource, resources);
      const [put] = requests;
      expect(put?.method).toBe('PUT');
      const url = new URL(put!.url);
      expect(decodeURIComponent(url.pathname)).toBe(id);
      expect({ type: resource.type, version: url.searchParams.get('api-version') }).toEqual({
        type: resource.type,
        version: resource.apiVersion,
      });
      const body = typeof put?.body === 'string' ? (JSON.parse(put.body) as JsonObject) : {};
      expect({ [resource.type]: body }).toEqual({ [resource.type]: wire });
    }
  });
});
