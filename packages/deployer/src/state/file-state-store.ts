import { mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DeployerError } from '../deployer-error.js';
import { messages } from '../messages/messages.js';
import { lockFile, type LockHolder } from './file-lock.js';
import type { StateStore } from './state-store.js';

/** What a store does to the disk; a test lets it fail. */
export interface Disk {
  /** Writes a file and waits until it is on the disk. */
  writeDurably(path: string, text: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
}

const realDisk: Disk = {
  async writeDurably(path, text) {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
  },
  rename,
};

/**
 * A state in a local file, readable by its owner only, replaced by renaming: a reader sees the old one or the new
 * one. `FILE.lock` beside it keeps a second deployer out.
 */
export function createFileStateStore(path: string, holder: LockHolder, disk: Disk = realDisk): StateStore {
  return {
    location: path,
    async read() {
      try {
        return await readFile(path, 'utf8');
      } catch (cause) {
        if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
        const reason = (cause as Error).message;
        throw new DeployerError('StateInvalid', messages.stateInvalid({ location: path, reason }), { cause });
      }
    },
    async write(text) {
      const temporary = `${path}.${holder.pid}.tmp`;
      try {
        await makeFolder(dirname(path));
        await disk.writeDurably(temporary, text);
        await disk.rename(temporary, path);
      } catch (cause) {
        await rm(temporary, { force: true }).catch(() => undefined);
        const reason = (cause as Error).message;
        throw new DeployerError('StateNotWritten', messages.stateNotWritten({ location: path, reason }), {
          cause,
        });
      }
    },
    async lock() {
      await makeFolder(dirname(path));
      return lockFile(`${path}.lock`, holder);
    },
  };
}

/** The folder of this tool’s own files tells git to leave it alone, whatever the repository’s rules are. */
async function makeFolder(folder: string): Promise<void> {
  const made = await mkdir(folder, { recursive: true });
  if (made === undefined || basename(folder) !== '.apim-kit') return;
  await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined);
}
