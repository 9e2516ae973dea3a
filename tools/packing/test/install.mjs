import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { closureOf, locked } from './closure.mjs';
import { npm, root } from './stage.mjs';

/**
 * Installs tarballs into an empty project with npm. What else they need comes in the versions of this workspace, which
 * npm has in its cache since it installed them here.
 *
 * @param {string} folder of the project
 * @param {Map<string, string>} tarballs by name, all that need each other
 */
export function install(folder, tarballs) {
  const dependencies = Object.fromEntries([...tarballs].map(([name, path]) => [name, `file:${path}`]));
  const manifest = { name: 'consumer', version: '1.0.0', private: true, dependencies };
  const packages = { '': manifest };
  for (const [target, source] of closureOf([...tarballs.keys()])) {
    const { dev: _dev, peer: _peer, devOptional: _devOptional, link, resolved, ...entry } = locked[source];
    const { version, dependencies: needs, bin } = locked[resolved] ?? {};
    packages[target] = link
      ? { version, resolved: dependencies[source.slice('node_modules/'.length)], dependencies: needs, bin }
      : entry;
  }
  const lockfile = { name: 'consumer', version: '1.0.0', lockfileVersion: 3, requires: true, packages };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockfile));
  npm(folder, 'ci', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund');
}

/**
 * Lays tarballs out as npm would, in a moment: what else they need, and nothing more, is linked to where this workspace
 * has it. A dependency that a package forgot to name is not found.
 */
export function layOut(folder, tarballs) {
  for (const [name, path] of tarballs) {
    const place = join(folder, 'node_modules', name);
    mkdirSync(place, { recursive: true });
    execFileSync('tar', ['-xzf', path, '-C', place, '--strip-components=1']);
  }
  for (const [target, source] of closureOf([...tarballs.keys()])) {
    const [from, to] = [join(root, source), join(folder, target)];
    // Optional packages for other platforms are locked and not there.
    if (locked[source].link || existsSync(to) || !existsSync(from)) continue;
    mkdirSync(dirname(to), { recursive: true });
    symlinkSync(from, to, 'junction');
  }
}
