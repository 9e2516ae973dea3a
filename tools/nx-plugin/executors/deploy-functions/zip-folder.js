import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/**
 * The earliest time that ZIP knows, so that the same files give the same bytes; and made on Unix, readable: a host on
 * Linux mounts the package with these rights, and finds no function in files that it can't read.
 */
const attributes = { mtime: new Date(1980, 0, 1), os: 3, attrs: 0o100644 << 16 };

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
    files[relative(folder, path).split(sep).join('/')] = [await readFile(path), attributes];
  return zipSync(files);
}
