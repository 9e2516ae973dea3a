/**
 * Runs before npm packs the package of the current folder: makes its `package.json` the published one, and takes the
 * pointers to source maps, which are not packed, out of what is.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keptManifest, restoreManifest } from './kept-manifest.mjs';
import { publishedManifest } from './published-manifest.mjs';
import { reachableFiles } from './reachable-files.mjs';

const folder = process.cwd();
restoreManifest(folder);
const path = join(folder, 'package.json');
const text = readFileSync(path, 'utf8');
const manifest = JSON.parse(text);
const files = reachableOrExit();
for (const file of files) {
  const code = readFileSync(join(folder, file), 'utf8');
  const clean = code.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
  if (clean !== code) writeFileSync(join(folder, file), clean);
}
writeFileSync(keptManifest(folder), text);
writeFileSync(path, `${JSON.stringify(publishedManifest(manifest, files), null, 2)}\n`);

function reachableOrExit() {
  try {
    return reachableFiles(folder, manifest);
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}
