import type { Names } from '../names.js';
import type { ApiManagementResources } from './api-management-resources.js';

/**
 * A part of a service that a team keeps its own APIs in. What its policies name is the workspace's own; users alone
 * are the service's.
 *
 * No name of a resource may stand twice in a service, whatever the workspace: Azure compares them per type.
 *
 * @see https://learn.microsoft.com/azure/api-management/workspaces-overview
 */
export interface Workspace<N extends Names = Names> extends ApiManagementResources<N> {
  readonly displayName: string;
  readonly description?: string;
}
