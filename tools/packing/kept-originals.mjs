import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const originals = ['package.json', 'bin', 'dist'];
const kept = (folder, name) => join(folder, `${name}.workspace`);

/** Keeps what packing changes as it is in the workspace. */
export function keepOriginals(folder) {
  for (const name of originals.filter((name) => existsSync(join(folder, name)))) {
    // A copy that was cut off must not be taken for a whole one.
    const copying = `${kept(folder, name)}.copying`;
    rmSync(copying, { recursive: true, force: true });
    cpSync(join(folder, name), copying, { recursive: true });
    renameSync(copying, kept(folder, name));
  }
}

/** Brings back what is kept; nothing when nothing is. */
export function restoreOriginals(folder) {
  for (const name of originals) {
    if (!existsSync(kept(folder, name))) continue;
    rmSync(join(folder, name), { recursive: true, force: true });
    renameSync(kept(folder, name), join(folder, name));
  }
}
