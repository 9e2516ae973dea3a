export { CertificateTreeError, type CertificateTreeErrorCode } from './certificate-tree-error.js';
export type {
  AlternativeNames,
  CertificateDefinition,
  IssuedCertificate,
} from './certificate/certificate-definition.js';
export { createCertificate, type CreateCertificateOptions } from './certificate/create-certificate.js';
export {
  createRevocationList,
  type RevocationListOptions,
  type RevokedCertificate,
} from './certificate/create-revocation-list.js';
export type { KeyAlgorithm } from './certificate/key-algorithm.js';
export type { PfxContent } from './pfx/pfx-content.js';
export { readPfx } from './pfx/read-pfx.js';
export { writePfx, type WritePfxOptions } from './pfx/write-pfx.js';
export { writePkcs7 } from './pkcs7/write-pkcs7.js';
export {
  createTree,
  type CreateTreeOptions,
  type Tree,
  type TreeCertificate,
  type TreeDefinition,
} from './tree/create-tree.js';
export { readTreeDefinition, type TreeFileDefinition } from './tree/read-tree-definition.js';
export { writeTree, type WriteTreeOptions } from './tree/write-tree.js';
export {
  scenarioChains,
  scenarioNames,
  scenarioNamesWithKey,
  scenarioPassword,
  scenarioTree,
  type ScenarioName,
} from './tree/scenario-tree.js';
export {
  hasScenarioTree,
  scenarioFiles,
  writeScenarioTree,
  type WriteScenarioTreeOptions,
} from './tree/write-scenario-tree.js';
