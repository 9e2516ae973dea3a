export { readCheckFile } from './check-file/read-check-file.js';
export { defineEnvironment } from './define-environment.js';
export { defineStages, isStages, type Stages } from './define-stages.js';
export { EnvironmentError, type EnvironmentErrorCode } from './environment-error.js';
export type { Finding } from './finding/finding.js';
export { folderServerPfx } from './folder/folder-environment.js';
export { readFolder } from './folder/read-folder.js';
export { loadEnvironment } from './load/load-environment.js';
export type { LoadOptions } from './load/sources.js';
export type * from './load/loaded-environment.js';
export type * from './model/api-management/api-management-resources.js';
export type * from './model/api-management/api-management.js';
export type * from './model/api-management/api.js';
export type * from './model/api-management/backend.js';
export type * from './model/api-management/logger.js';
export type * from './model/api-management/operation.js';
export type * from './model/api-management/policy-source.js';
export type * from './model/api-management/product.js';
export type * from './model/api-management/workspace.js';
export type * from './model/application-gateway.js';
export type * from './model/certificate-source.js';
export type * from './model/environment.js';
export type * from './model/function-app.js';
export type * from './model/key-vault.js';
export type * from './model/local.js';
export type * from './model/managed-identity.js';
export type * from './model/names.js';
export type * from './model/network.js';
export type * from './model/scenario.js';
export {
  forwardedCertificateHeaders,
  whyHeaderIsForgeable,
} from './preflight/application-gateway/forwarded-certificates.js';
export { sampleDocument } from './open-api/sample-schema.js';
export type { OpenedPfx, ReadPfx } from './preflight/pfx-files.js';
export { preflight, type PreflightOptions } from './preflight/preflight.js';
export { resourceLevels, type ResourceLevel } from './resource-levels.js';
export { checkShape } from './shape/check-shape.js';
export type { CheckFileContent } from './shape/scenario.js';
