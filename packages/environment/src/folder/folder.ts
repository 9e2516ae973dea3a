import { existsSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { refuseFile } from './refuse-file.js';

/** A folder that an environment is read from; paths are relative to it, with slashes. */
export interface Folder {
  readonly has: (path: string) => boolean;
  /** Names of the folders below a path, sorted; none where there is no such path. */
  readonly folders: (path: string) => readonly string[];
  /** Paths of the files directly in a path, sorted; none where there is no such path. */
  readonly files: (path: string) => readonly string[];
  readonly text: (path: string) => string;
  /** @throws EnvironmentError that names the file */
  readonly json: (path: string) => unknown;
}

/** Opens a folder on this machine, each of those in it once. */
export function openFolder(directory: string): Folder {
  const lists = new Map<string, readonly Dirent[]>();
  const list = (path: string): readonly Dirent[] => {
    const absolute = join(directory, path);
    const known = lists.get(absolute);
    if (known !== undefined) return known;
    const entries = existsSync(absolute) ? readdirSync(absolute, { withFileTypes: true }) : [];
    lists.set(absolute, entries);
    return entries;
  };
  const pathOf = (path: string, name: string) =>
    relative(directory, join(directory, path, name))
      .split(sep)
      .join('/');
  const text = (path: string) => readFileSync(join(directory, path), 'utf8').replace(/^\uFEFF/, '');
  return {
    has: (path) => existsSync(join(directory, path)),
    folders: (path) =>
      list(path)
        .filter(
          (entry) => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules',
        )
        .map(({ name }) => name)
        .sort(),
    files: (path) =>
      list(path)
        .filter((entry) => entry.isFile())
        .map(({ name }) => pathOf(path, name))
        .sort(),
    text,
    json: (path) => {
      try {
        return JSON.parse(text(path)) as unknown;
      } catch (error) {
        return refuseFile(path, 'file-not-json', { reason: (error as Error).message });
      }
    },
  };
}

/** A path below another; the folder itself has the empty path. */
export const under = (path: string, name: string): string => (path === '' ? name : `${path}/${name}`);
