/**
 * Runs before npm packs the package of the current folder: makes its `package.json` the published one, and its modules
 * small. Comments are for readers of the sources and of the declarations, which keep theirs.
 *
 * No code here asks for the name of a function or of a class: errors name themselves.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { keepOriginals, restoreOriginals } from './kept-originals.mjs';
import { publishedManifest } from './published-manifest.mjs';
import { reachableFiles } from './reachable-files.mjs';

const folder = process.cwd();
restoreOriginals(folder);
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const files = reachableOrExit();
keepOriginals(folder);
for (const file of files) {
  const path = join(folder, file);
  const code = readFileSync(path, 'utf8');
  writeFileSync(path, file.endsWith('.js') ? small(code) : withoutMap(code));
}
const published = publishedManifest(manifest, files);
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);

function small(code) {
  return transformSync(code, { minify: true, legalComments: 'inline', target: 'node20.19' }).code;
}

/** Source maps are not packed. */
function withoutMap(code) {
  return code.replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
}

function reachableOrExit() {
  try {
    return reachableFiles(folder, manifest);
  } catch (error) {
    console.error(error.message);
    return process.exit(1);
  }
}
