import { resolve } from 'node:path';
import { writePfx } from '../pfx/write-pfx.js';
import { problems, treeError } from '../problems.js';
import { createTree, type Tree } from './create-tree.js';
import {
  scenarioChains,
  scenarioNames,
  scenarioNamesWithKey,
  scenarioPassword,
  scenarioTree,
  type ScenarioName,
} from './scenario-tree.js';
import { checkTarget, entriesOf, writeFiles, type TreeFile } from './write-files.js';

/** How the tree of the scenario is written. */
export interface WriteScenarioTreeOptions {
  /** Replace a tree that is there. Default false. */
  readonly force?: boolean;
  /** PFX with SHA-1 and TripleDES; see `writePfx`. Default false. */
  readonly legacy?: boolean;
  /** When the tree is made. Default: now. */
  readonly now?: Date;
  readonly onProgress?: (message: string) => void;
}

/** The files of the scenario's tree. */
export const scenarioFiles: readonly string[] = [
  ...scenarioNames.flatMap((name) => [`${name}.cer`, `${name}.without-markers.cer`]),
  ...Object.keys(scenarioChains).map((name) => `${name}.cer`),
  ...scenarioNamesWithKey.flatMap((name) => [`${name}.pfx`, `${name}.pem`, `${name}.key`]),
];

/**
 * Makes the tree of the scenario in a directory, for each certificate:
 *
 * - `<name>.cer` as PEM and `<name>.without-markers.cer` as bare base64, which is what uploads to Azure take,
 * - with a private key also `<name>.pfx`, and `<name>.pem` (certificate and intermediates) and `<name>.key` for
 *   `curl --cert <name>.pem --key <name>.key`; the files with a private key have mode 0600,
 * - `dev|tst-intermediate-ca-with-root-ca.cer`.
 *
 * The tree appears at once or, when anything fails, not at all.
 *
 * @throws CertificateTreeError `DirectoryExists` without `force`; `ForeignFiles` when other files would be lost;
 *   `WriteFailed` when the directory can't be written.
 */
export async function writeScenarioTree(
  directory: string,
  options: WriteScenarioTreeOptions = {},
): Promise<void> {
  const target = resolve(directory);
  const progress = options.onProgress ?? (() => {});
  await checkTarget(target, directory, scenarioFiles, options.force ?? false);
  const tree = await createTree(scenarioTree(options.now ?? new Date()), { onProgress: progress });
  const files = filesOf(tree, options.legacy ?? false);
  await writeFiles(target, directory, files);
  progress(`${files.length} files written`);
}

/** Whether a directory holds the whole tree; false when there is none. */
export async function hasScenarioTree(directory: string): Promise<boolean> {
  const present = new Set(await entriesOf(directory));
  if (present.size === 0) return false;
  const missing = scenarioFiles.find((name) => !present.has(name));
  if (missing !== undefined) throw treeError(problems.directoryIncomplete(directory, missing));
  return true;
}

function filesOf(tree: Tree<ScenarioName>, legacy: boolean): readonly TreeFile[] {
  const files: TreeFile[] = [];
  for (const name of scenarioNames) {
    const { certificate, chain, privateKey } = tree[name];
    const bare = Buffer.from(certificate.rawData).toString('base64');
    files.push({ name: `${name}.cer`, content: certificate.toPem(), secret: false });
    files.push({ name: `${name}.without-markers.cer`, content: bare, secret: false });
    if (!scenarioNamesWithKey.includes(name)) continue;
    const sent = [certificate, ...chain.filter((above) => !above.selfIssued)];
    const pfx = writePfx({ certificate, chain, privateKey }, scenarioPassword, { legacy });
    files.push({ name: `${name}.pfx`, content: pfx, secret: true });
    files.push({ name: `${name}.pem`, content: sent.map((one) => one.toPem()).join(''), secret: false });
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' });
    files.push({ name: `${name}.key`, content: key, secret: true });
  }
  for (const [name, members] of Object.entries(scenarioChains)) {
    const content = members.map((member) => tree[member].certificate.toPem()).join('');
    files.push({ name: `${name}.cer`, content, secret: false });
  }
  return files;
}
