export type { Fault, FaultEffect } from './faults/fault.js';
export type { FaultList } from './faults/fault-list.js';
export type { LoggedRequest, RequestFilter, RequestLog } from './log/request-log.js';
export type { ManagementRequest } from './message/arm-request.js';
export type { ManagementResponse } from './message/arm-response.js';
export { createResourceManager, type ResourceManager } from './resource-manager.js';
export { ResourceManagerError, type ResourceManagerErrorCode } from './resource-manager-error.js';
export { localSubscriptionId, localTenantId, type ResourceManagerOptions } from './settings.js';
export { type RunningResourceManager, startResourceManager } from './start-resource-manager.js';
