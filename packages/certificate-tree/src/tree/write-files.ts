import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { CertificateTreeError } from '../certificate-tree-error.js';
import { problems, treeError } from '../problems.js';

/** A file of a tree; keys and PFX are for their owner only. */
export interface TreeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly secret: boolean;
}

/** Names of the entries of a directory; none when it is not there. */
export async function entriesOf(directory: string): Promise<readonly string[]> {
  return existsSync(directory) ? readdir(directory) : [];
}

/** Refuses a directory that holds anything, or with `force` anything but these files. */
export async function checkTarget(
  target: string,
  shown: string,
  files: readonly string[],
  force: boolean,
): Promise<void> {
  const entries = await entriesOf(target);
  if (entries.length === 0) return;
  if (!force) throw treeError(problems.directoryExists(shown));
  const foreign = entries.find((entry) => !files.includes(entry));
  if (foreign !== undefined) throw treeError(problems.foreignFiles(shown, foreign));
}

/** Writes a directory as a whole or, when anything fails or ends the process, not at all; secret files have mode 0600. */
export async function writeFiles(target: string, shown: string, files: readonly TreeFile[]): Promise<void> {
  let temporary: string | undefined;
  const stopWatching = onSignal(() => {
    if (temporary !== undefined) rmSync(temporary, { recursive: true, force: true });
  });
  try {
    await mkdir(dirname(target), { recursive: true });
    temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
    for (const { name, content, secret } of files) {
      await writeFile(join(temporary, name), content, { mode: secret ? 0o600 : 0o644 });
    }
    // Until now nobody else could look into it.
    await chmod(temporary, 0o755);
    await replace(target, temporary);
  } catch (cause) {
    if (temporary !== undefined) await rm(temporary, { recursive: true, force: true });
    throw cause instanceof CertificateTreeError ? cause : treeError(problems.writeFailed(shown), cause);
  } finally {
    stopWatching();
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Cleans up before a signal ends the process, as it would without this. */
function onSignal(cleanUp: () => void): () => void {
  const stop = (): void => signals.forEach((signal) => process.off(signal, end));
  const end = (signal: NodeJS.Signals): void => {
    cleanUp();
    stop();
    process.kill(process.pid, signal);
  };
  signals.forEach((signal) => process.on(signal, end));
  return stop;
}

/** Puts the new directory where the old one is; the old one is gone only when that has worked. */
async function replace(target: string, temporary: string): Promise<void> {
  if (!existsSync(target)) {
    await rename(temporary, target);
    return;
  }
  const old = `${temporary}-old`;
  await rename(target, old);
  try {
    await rename(temporary, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}
