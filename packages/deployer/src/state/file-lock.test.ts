import { describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFile, type LockHolder } from './file-lock.js';

const holder = (pid: number, dead: readonly number[] = []): LockHolder => ({
  pid,
  host: 'here',
  now: () => '2026-01-01T00:00:00Z',
  isAlive: (other) => !dead.includes(other),
});
const folder = () => mkdtemp(join(tmpdir(), 'apim-kit-lock-'));

describe('lockFile', () => {
  it('lets one of many in, and the next one after it', async () => {
    const path = join(await folder(), 'lock');
    const all = await Promise.allSettled([1, 2, 3, 4, 5].map((pid) => lockFile(path, holder(pid))));
    const taken = all.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
    expect(taken).toHaveLength(1);
    await taken[0]!();
    await (
      await lockFile(path, holder(6))
    )();
  });

  it('takes over what a dead process left, and only one of many does', async () => {
    const directory = await folder();
    const path = join(directory, 'lock');
    await lockFile(path, holder(7));
    const all = await Promise.allSettled([1, 2, 3, 4, 5].map((pid) => lockFile(path, holder(pid, [7]))));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readdir(directory)).toEqual(['lock']);
  });

  it('names the guard that a killed deployer left while it took a lock over', async () => {
    const path = join(await folder(), 'lock');
    await lockFile(path, holder(7));
    await writeFile(`${path}.takeover`, JSON.stringify({ pid: 8, host: 'here', since: 'then', id: 'y' }));
    await expect(lockFile(path, holder(1, [7, 8]))).rejects.toMatchObject({
      code: 'StateLocked',
      help: expect.stringContaining(`${path}.takeover`),
    });
  });

  it('says who holds it, and what to remove when that is on another host', async () => {
    const path = join(await folder(), 'lock');
    await writeFile(
      path,
      JSON.stringify({ pid: 42, host: 'elsewhere', since: '2026-01-01T00:00:00Z', id: 'x' }),
    );
    await expect(lockFile(path, holder(1, [42]))).rejects.toMatchObject({
      code: 'StateLocked',
      message: expect.stringContaining('process 42 on elsewhere'),
      help: expect.stringContaining(path),
    });
  });
});
