import { basename } from 'node:path';
import type { Finding } from '../finding/finding.js';
import type { Environment } from '../model/environment.js';
import { isApiOpsFolder, readApiOpsFolder } from './api-ops/read-api-ops-folder.js';
import { openFolder } from './folder.js';
import { refuseFile } from './refuse-file.js';
import { folderEnvironment } from './folder-environment.js';
import { readPlainFolder } from './read-plain-folder.js';
import { isPolicyFile, unreadFiles } from './unread-files.js';

/**
 * Makes an environment of a folder that nobody wrote TypeScript for: what the extractor of APIOps writes, or OpenAPI
 * documents with policies beside them.
 *
 * Its `local.apiManagement.certificate` names the file `local-server.pfx`, which the caller supplies.
 *
 * @throws EnvironmentError with the file that can't be understood, or with a policy that belongs nowhere
 * @see https://azure.github.io/apiops/
 */
export function readFolder(directory: string): {
  readonly environment: Environment;
  /** What was left out, and why. */
  readonly findings: readonly Finding[];
} {
  const folder = openFolder(directory);
  const read = isApiOpsFolder(folder)
    ? readApiOpsFolder(folder)
    : { content: readPlainFolder(folder), findings: [] };
  const [lost] = unreadFiles(folder, read, isPolicyFile(folder));
  if (lost !== undefined) refuseFile(lost, 'policy-not-used');
  return { environment: folderEnvironment(basename(directory), read.content), findings: read.findings };
}
