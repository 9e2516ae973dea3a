import { type JsonObject, textAt } from '../json.js';
import { armErrors } from '../message/arm-errors.js';
import { readJson } from '../message/arm-request.js';
import type { ArmResponse } from '../message/arm-response.js';
import { type ResourceAddress, subscriptionOf } from '../path/resource-id.js';
import { serveDeleted } from './deleted-resources.js';
import { operationResult, operationStatus } from './operation-status.js';
import type { Call } from './call.js';

/** Serves what stands under a provider of a subscription and is no resource: names, operations, deleted services. */
export function serveSubscriptionProvider(call: Call, address: ResourceAddress): ArmResponse | undefined {
  const { request } = call;
  const { namespace, segments } = address;
  const words = segments.map((segment) => segment.toLowerCase());
  const [first, , third, name] = words;
  if (segments.length === 0 || first === 'register') return serveProvider(call, address);
  if (request.method === 'POST' && first === 'checknameavailability')
    return checkName(call, namespace, segments);
  if (first === 'locations' && third === 'operations' && name) return operationStatus(call, name);
  if (first === 'locations' && third === 'operationresults' && name) return operationResult(call, name);
  return serveDeleted(call, address);
}

function serveProvider(
  { registry, world, request }: Call,
  { namespace, segments }: ResourceAddress,
): ArmResponse {
  if (!registry.hasNamespace(namespace)) throw armErrors.unknownNamespace(namespace);
  const expected = segments.length === 0 ? 'GET' : 'POST';
  if (request.method !== expected) throw armErrors.methodNotAllowed(request.method);
  const registered = !world.settings.unregisteredProviders.some(
    (other) => other.toLowerCase() === namespace.toLowerCase(),
  );
  const types = registry.types.filter(({ type }) =>
    type.toLowerCase().startsWith(`${namespace.toLowerCase()}/`),
  );
  return {
    status: 200,
    body: {
      id: `/subscriptions/${subscriptionOf(request.path) ?? ''}/providers/${namespace}`,
      namespace,
      registrationState: registered ? 'Registered' : segments.length === 0 ? 'NotRegistered' : 'Registering',
      resourceTypes: types.map(({ type, apiVersions }) => ({
        resourceType: type.slice(type.indexOf('/') + 1),
        locations: [],
        apiVersions: [...apiVersions],
      })),
    },
  };
}

/** Types whose names are unique in all of Azure, and what their check calls a free name. */
const globalNames: Readonly<Record<string, string>> = {
  'microsoft.apimanagement': 'Microsoft.ApiManagement/service',
  'microsoft.keyvault': 'Microsoft.KeyVault/vaults',
  'microsoft.storage': 'Microsoft.Storage/storageAccounts',
  'microsoft.web': 'Microsoft.Web/sites',
};

function checkName({ world, request }: Call, namespace: string, segments: readonly string[]): ArmResponse {
  const type = globalNames[namespace.toLowerCase()];
  if (type === undefined || segments.length !== 1) throw armErrors.invalidPath(request.path);
  const name = textAt(readJson(request), 'name');
  if (name === undefined) throw armErrors.invalidRequestContent("the property 'name' is missing");
  const same = (other: string) => other.toLowerCase() === name.toLowerCase();
  const taken =
    world.settings.takenNames.some(same) ||
    [...world.store.resources.values()].some((resource) => resource.type === type && same(resource.name)) ||
    [...world.store.deleted.values()].some(({ resource }) => resource.type === type && same(resource.name));
  const body: JsonObject = taken
    ? {
        nameAvailable: false,
        reason: 'AlreadyExists',
        message: `${name} is already in use. Please select a different name.`,
      }
    : { nameAvailable: true, reason: namespace.toLowerCase() === 'microsoft.apimanagement' ? 'Valid' : null };
  return { status: 200, body };
}
