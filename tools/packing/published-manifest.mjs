/** The condition under which this workspace reads its packages from their sources. */
const sourceCondition = '@apim-kit/source';

/**
 * What the `package.json` of a package says to those who install it.
 *
 * @param {Record<string, any>} manifest the workspace's
 * @param {readonly string[]} files what is packed besides `package.json`, README and licence
 */
export function publishedManifest(manifest, files) {
  const { scripts: _scripts, nx: _nx, devDependencies: _devDependencies, ...published } = manifest;
  const { exports, sideEffects } = manifest;
  return { ...published, exports: withoutSource(exports), files, sideEffects: packed(sideEffects, files) };
}

function withoutSource(value) {
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== sourceCondition)
      .map(([key, inner]) => [key, withoutSource(inner)]),
  );
}

function packed(sideEffects, files) {
  if (!Array.isArray(sideEffects)) return sideEffects;
  return sideEffects.filter((path) => files.includes(path.replace(/^\.\//, '')));
}
