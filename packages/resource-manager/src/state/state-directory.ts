import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ResourceManagerError } from '../resource-manager-error.js';

/** Documents by key, kept where the caller wants them. */
export interface Documents<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
  values(): Iterable<T>;
}

/** Documents in memory only. */
export function inMemory<T>(): Documents<T> {
  return new Map<string, T>();
}

/**
 * Documents in a directory, one file each, written aside and renamed: a process killed at any moment leaves whole files.
 *
 * @throws ResourceManagerError `StateUnreadable`
 */
export function inDirectory<T>(directory: string): Documents<T> {
  mkdirSync(directory, { recursive: true });
  const documents = new Map<string, T>();
  for (const file of readdirSync(directory)) {
    const path = join(directory, file);
    if (!file.endsWith('.json')) rmSync(path);
    else {
      const { key, value } = read<T>(path);
      documents.set(key, value);
    }
  }
  const fileOf = (key: string) =>
    join(directory, `${createHash('sha256').update(key).digest('hex').slice(0, 32)}.json`);
  return {
    get: (key) => documents.get(key),
    values: () => documents.values(),
    set(key, value) {
      const path = fileOf(key);
      writeFileSync(`${path}.new`, JSON.stringify({ key, value }, null, 1));
      renameSync(`${path}.new`, path);
      documents.set(key, value);
    },
    delete(key) {
      rmSync(fileOf(key), { force: true });
      documents.delete(key);
    },
  };
}

function read<T>(path: string): { readonly key: string; readonly value: T } {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as { key: string; value: T };
  } catch (cause) {
    throw new ResourceManagerError('StateUnreadable', `${path} is no state of a local resource manager.`, {
      cause,
    });
  }
}
