import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A hash of the files of a folder: an input of `compile` for what git ignores, such as the sample's certificates.
 *
 * @param {string} folder
 */
export function hashFolder(folder) {
  const hash = createHash('sha256');
  if (existsSync(folder))
    for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(hashFolder(process.argv[2]));
