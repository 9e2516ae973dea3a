import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { DeployerError } from '../deployer-error.js';
import { messages } from '../messages/messages.js';

/** Who holds a lock. */
export interface LockHolder {
  readonly pid: number;
  readonly host: string;
  /** ISO 8601. */
  readonly now: () => string;
  /** Whether a process of this host still runs. */
  readonly isAlive: (pid: number) => boolean;
}

/** What stands in a lock file. */
interface LockContent {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly id: string;
}

/** How often and after what pause a lock is tried again that others are taking over. */
const maximumAttempts = 100;
const takeoverPauseMs = 10;

/**
 * Takes a lock that is a file. What a dead process of this host left is taken over; a holder on another host can’t
 * be looked at, so the error says what to remove.
 *
 * @throws DeployerError `StateLocked`
 */
export async function lockFile(path: string, holder: LockHolder): Promise<() => Promise<void>> {
  const content: LockContent = { pid: holder.pid, host: holder.host, since: holder.now(), id: randomUUID() };
  const own = `${path}.${content.id}`;
  // Written aside and linked: a lock file is never seen half written, and linking fails where one is.
  await writeFile(own, JSON.stringify(content), { mode: 0o600 });
  try {
    for (let attempt = 0; attempt < maximumAttempts; attempt++) {
      if (await tryLink(own, path)) return () => release(path, content);
      const other = await readLock(path);
      if (other === 'gone') continue;
      if (other === 'unreadable' || other.host !== holder.host || holder.isAlive(other.pid)) {
        const held = other === 'unreadable' ? { pid: 0, host: 'unknown', since: 'unknown' } : other;
        throw new DeployerError('StateLocked', messages.stateLocked({ path, ...held }));
      }
      await takeAway(path, other, own);
    }
    const guard = await readLock(`${path}.takeover`);
    const held = typeof guard === 'object' ? guard : { pid: 0, host: 'unknown', since: 'unknown' };
    throw new DeployerError('StateLocked', messages.stateLocked({ path: `${path}.takeover`, ...held }));
  } finally {
    await rm(own, { force: true });
  }
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function readLock(path: string): Promise<LockContent | 'gone' | 'unreadable'> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as LockContent;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

/**
 * Removes a stale lock, one deployer at a time: between reading a lock and removing it another could have taken it over,
 * and its lock would be removed instead. Whoever comes second looks again a moment later.
 */
async function takeAway(path: string, stale: LockContent, own: string): Promise<void> {
  const guard = `${path}.takeover`;
  if (!(await tryLink(own, guard))) {
    await setTimeout(takeoverPauseMs);
    return;
  }
  try {
    const current = await readLock(path);
    if (typeof current === 'object' && current.id === stale.id) await rm(path, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

async function release(path: string, content: LockContent): Promise<void> {
  const current = await readLock(path);
  if (typeof current === 'object' && current.id === content.id) await rm(path, { force: true });
}
