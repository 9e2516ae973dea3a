import { realpath, rename, stat, writeFile } from 'node:fs/promises';

/** Writes a file that is either the old one or the new one, never half of it; its mode stays. */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const target = await realpath(path);
  const { mode } = await stat(target);
  const temporary = `${target}.${process.pid}.tmp`;
  await writeFile(temporary, content, { mode });
  await rename(temporary, target);
}
