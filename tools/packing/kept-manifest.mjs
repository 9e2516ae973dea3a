import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** Where the workspace's `package.json` is kept while npm packs. */
export const keptManifest = (folder) => join(folder, 'package.json.workspace');

/** Brings the workspace's `package.json` back; nothing when none is kept. */
export function restoreManifest(folder) {
  if (existsSync(keptManifest(folder))) renameSync(keptManifest(folder), join(folder, 'package.json'));
}
