import { find, resourcesOf, type World } from '../world.js';
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

/** The id of what a part is kept in: its workspace, or the service. */
export function levelIdOf(id: string): string {
  const [, inWorkspace = ''] = /\/service\/[^/]+(\/workspaces\/[^/]+)\//i.exec(id) ?? [];
  return `${serviceIdOf(id)}${inWorkspace}`;
}

/** The type of a collection at the level where a part is kept. */
export function typeBeside(id: string, collection: string): string {
  const isOfService = levelIdOf(id) === serviceIdOf(id);
  return isOfService ? `${serviceType}/${collection}` : `${serviceType}/workspaces/${collection}`;
}

/** A type that the service and its workspaces have; the names of one service differ, whatever the level. */
export function atBothLevels(type: ResourceType): readonly ResourceType[] {
  const collection = type.type.slice(serviceType.length + 1);
  const inWorkspaces = `${serviceType}/workspaces/${collection}`;
  const beforeWrite = (id: string, world: World): void => {
    type.beforeWrite?.(id, world);
    const name = id.slice(id.lastIndexOf('/') + 1).toLowerCase();
    const twin = [type.type, inWorkspaces]
      .flatMap((each) => resourcesOf(world, each, `${serviceIdOf(id)}/`))
      .find((other) => other.name.toLowerCase() === name && levelIdOf(other.id) !== levelIdOf(id));
    if (twin) throw apiManagementErrors.nameInUse(twin.id);
  };
  const hasOwnNames = !collection.includes('/') && !fixedNames.has(collection);
  const both = hasOwnNames ? { ...type, beforeWrite } : type;
  return [both, { ...both, type: inWorkspaces }];
}

/** Collections whose names Azure gives. */
const fixedNames: ReadonlySet<string> = new Set(['policies', 'diagnostics']);

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
