import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DeployerError } from '../deployer-error.js';
import type { ExportedFile } from './exported-file.js';
import { exportMessages } from './export-messages.js';

/** How an export is written. */
export interface WriteExportOptions {
  /** Replace a former export. Default false. */
  readonly force?: boolean;
}

/**
 * Writes an export to a folder: all of it or, when anything fails, nothing.
 *
 * @throws DeployerError `ExportFolderNotEmpty` without `force`, or when the folder holds something else than an
 *   export; `ExportNotWritten`
 */
export async function writeExport(
  files: readonly ExportedFile[],
  directory: string,
  { force = false }: WriteExportOptions = {},
): Promise<void> {
  const target = resolve(directory);
  const present = await entriesOf(target, directory);
  if (present.length > 0 && !(force && (await isExport(target)))) {
    throw new DeployerError('ExportFolderNotEmpty', exportMessages.folderNotEmpty({ directory, force }));
  }
  const draft = join(dirname(target), `.${basename(target)}-${randomUUID()}`);
  const former = `${draft}-former`;
  try {
    for (const { path, text } of files) {
      const file = join(draft, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    if (present.length > 0) await rename(target, former);
    else await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (cause) {
    if ((await entriesOf(former, directory)).length > 0) await rename(former, target);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DeployerError('ExportNotWritten', exportMessages.notWritten({ directory, reason }), { cause });
  } finally {
    await rm(draft, { recursive: true, force: true });
    await rm(former, { recursive: true, force: true });
  }
}

async function entriesOf(folder: string, directory: string): Promise<readonly string[]> {
  try {
    return await readdir(folder);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') return [];
    throw new DeployerError('ExportNotWritten', exportMessages.notWritten({ directory, reason: message }), {
      cause,
    });
  }
}

/** Only what an export wrote is replaced. */
async function isExport(folder: string): Promise<boolean> {
  try {
    return (await readFile(join(folder, 'README.md'), 'utf8')).includes('Made by `apim-kit export');
  } catch {
    return false;
  }
}
