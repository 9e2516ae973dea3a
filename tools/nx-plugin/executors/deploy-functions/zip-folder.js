import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/** The earliest time that ZIP knows, so that the same files give the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * The files of a folder as a ZIP file.
 *
 * @param {string} folder
 * @returns {Promise<Uint8Array>}
 */
export async function zipFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (paths.length === 0) throw new Error(`${folder} is empty: there is nothing to upload.`);
  const files = {};
  for (const path of paths.sort())
    files[relative(folder, path).split(sep).join('/')] = [await readFile(path), { mtime }];
  return zipSync(files);
}
