import { find, type World } from '../world.js';
import type { ResourceType } from '../type/resource-type.js';
import { objectAt, textAt } from '../json.js';
import { allowsInbound, securityGroupOf } from '../network/inbound-rule.js';
import { apiManagementErrors } from './api-management-errors.js';

/** The api-versions of Microsoft.ApiManagement that are taken. */
export const apiManagementVersions = ['2024-05-01', '2023-09-01-preview', '2022-08-01'];

/** The type of the service itself. */
export const serviceType = 'Microsoft.ApiManagement/service';

/** What all parts of an API Management service share. `entity` is what Azure calls it in a 404. */
export function childType(type: string, entity: string): ResourceType {
  return {
    type: `${serviceType}/${type}`,
    apiVersions: apiManagementVersions,
    etagHeader: true,
    deleteNeedsIfMatch: true,
    beforeWrite: requireReachableService,
    notFound: () => apiManagementErrors.notFound(entity),
  };
}

/** The id of the service in an id below it. */
export function serviceIdOf(id: string): string {
  return /^.*?\/providers\/Microsoft\.ApiManagement\/service\/[^/]+/i.exec(id)?.[0] ?? '';
}

/** Refuses writes while the service changes, and where its network keeps the management plane out. */
function requireReachableService(id: string, world: World): void {
  const service = find(world, serviceIdOf(id));
  if (service === undefined) throw apiManagementErrors.serviceNotFound(id.split('/')[8] ?? '');
  if (service.operation !== undefined && world.operations.poll(service.operation)?.status === 'InProgress')
    throw apiManagementErrors.serviceLocked(service.name);
  const properties = objectAt(service.body, 'properties');
  const subnet = textAt(properties, 'virtualNetworkConfiguration', 'subnetResourceId');
  if (subnet === undefined || textAt(properties, 'virtualNetworkType') === 'None') return;
  const group = securityGroupOf(world, subnet);
  if (group && !allowsInbound(group, 'ApiManagement', 3443))
    throw apiManagementErrors.managementEndpoint(service.name);
}
