export {
  isLeaf,
  type ArmLeaf,
  type ArmObject,
  type ArmValue,
  type IdMapLeaf,
  type OutputLeaf,
  type ResourceIdLeaf,
  type SecretLeaf,
  type StorageConnectionLeaf,
} from './resources/arm-value.js';
export { exportArm, printArm } from './export/arm/export-arm.js';
export { exportBicep, printBicep } from './export/bicep/export-bicep.js';
export type { ExportedFile } from './export/exported-file.js';
export { writeExport, type WriteExportOptions } from './export/write-export.js';
export { listResources } from './resources/list-resources.js';
export type { ArmResource, Slice } from './resources/resource.js';
export { ownerTag } from './resources/resource-context.js';
export { resourceKey, type ResourceKey } from './resources/resource-key.js';
export { resourcePath } from './resources/resource-path.js';
export type { ApplyResult } from './apply/apply-plan.js';
export type { DeployEvent, FailedEvent } from './apply/deploy-event.js';
export { connectAzure, type Azure } from './azure/azure.js';
export { AzureFailure, type FailureDetails } from './azure/azure-failure.js';
export { clouds, type Cloud, type CloudName } from './azure/cloud.js';
export type { Connection } from './azure/connection.js';
export { DeployerError, type DeployerErrorCode } from './deployer-error.js';
export {
  deploy,
  planDeployment,
  type DeployOptions,
  type DeployOutcome,
  type PlanOptions,
  type PlanOutcome,
} from './deploy.js';
export { destroy, type DestroyOptions, type DestroyOutcome } from './destroy/destroy.js';
export { openConnection, type ConnectionOptions } from './login/open-connection.js';
export { readOutputs, type Outputs } from './outputs/read-outputs.js';
export { switchGateway } from './outputs/switch-gateway.js';
export { formatPlan, planToJson, type Paint } from './plan/format-plan.js';
export { effectiveChanges, type Plan, type PlannedChange } from './plan/plan.js';
export type { PropertyChange } from './plan/property-change.js';
export { PreflightError } from './preflight/preflight-error.js';
export type { PreflightFinding } from './preflight/preflight-finding.js';
export type { SoftDeleted } from './preflight/preflight-azure.js';
export { runtimeFor, systemRuntime, type Runtime } from './runtime.js';
export { defaultStateFile } from './state/default-state-file.js';
export { openStateStore } from './state/open-state-store.js';
export type { StateStore } from './state/state-store.js';
