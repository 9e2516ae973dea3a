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
