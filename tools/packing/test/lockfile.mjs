import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from './stage.mjs';

const locked = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8')).packages;

/**
 * The lockfile of a project that installs tarballs: what else they need comes in the versions of this workspace, which
 * npm has in its cache since it installed them here.
 *
 * @param {Record<string, any>} manifest of the project; its dependencies are the tarballs as `file:` paths
 */
export function lockfileFor(manifest) {
  const packages = { '': manifest };
  const add = (source) => {
    const target = placeOf(source);
    if (packages[target] !== undefined) return;
    const { dev: _dev, peer: _peer, devOptional: _devOptional, link: _link, ...entry } = locked[source];
    const name = source.slice(source.lastIndexOf('node_modules/') + 13);
    packages[target] = manifest.dependencies[name] === undefined ? entry : tarball(name, manifest);
    const home = locked[source].link === true ? locked[source].resolved : source;
    const { dependencies = {}, optionalDependencies = {} } = locked[home];
    for (const dependency of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const found = resolve(home, dependency);
      if (found === undefined) throw new Error(`The lockfile has no ${dependency} for ${home}.`);
      add(found);
    }
  };
  for (const name of Object.keys(manifest.dependencies)) add(`node_modules/${name}`);
  return { name: manifest.name, version: manifest.version, lockfileVersion: 3, requires: true, packages };
}

function tarball(name, { dependencies }) {
  const { version, dependencies: needs, bin } = locked[locked[`node_modules/${name}`].resolved];
  return { version, resolved: dependencies[name], dependencies: needs, bin };
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
