import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from './stage.mjs';

export const locked = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;

/**
 * What packages of this workspace need, themselves included, in the versions of its lockfile: where each stands once
 * they are installed, as a path in the project, and where it stands here.
 *
 * @param {readonly string[]} names
 * @returns {Map<string, string>}
 */
export function closureOf(names) {
  const places = new Map();
  const add = (source) => {
    const target = placeOf(source);
    if (places.has(target)) return;
    places.set(target, source);
    const home = locked[source].link === true ? locked[source].resolved : source;
    const { dependencies = {}, optionalDependencies = {} } = locked[home];
    for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = resolve(home, dependency);
      if (found === undefined) throw new Error(`The lockfile has no ${dependency} for ${home}.`);
      add(found);
    }
  };
  for (const name of names) add(`node_modules/${name}`);
  return places;
}

/** Where a package of the workspace's lockfile stands once the tarballs are installed. */
function placeOf(source) {
  const [link, { resolved } = {}] =
    Object.entries(locked).find(
      ([, { link, resolved }]) => link === true && source.startsWith(`${resolved}/`),
    ) ?? [];
  return link === undefined ? source : link + source.slice(resolved.length);
}

/** Where Node finds a package from a folder of the lockfile. */
function resolve(from, name) {
  for (let folder = from; ; folder = posix.dirname(folder)) {
    const candidate = posix.join(folder === '.' ? '' : folder, 'node_modules', name);
    if (locked[candidate] !== undefined) return candidate;
    if (folder === '.') return undefined;
  }
}
