import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';

/**
 * The files of a package that its entry points import, directly or not, as paths inside it; modules and declarations.
 *
 * @param {string} folder of the package
 * @param {Record<string, any>} manifest its `package.json`
 * @throws Error for a file that is not there: the package is not built
 */
export function reachableFiles(folder, { exports, bin = {} }) {
  const found = new Set();
  const pending = [...targets(exports), ...targets(bin)].map((path) => posix.normalize(path));
  for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
    if (found.has(file) || file === 'package.json') continue;
    const path = join(folder, file);
    if (!existsSync(path))
      throw new Error(`${path} is not there. Build the package first: npx nx build <name>`);
    found.add(file);
    const declarations = file.endsWith('.d.ts');
    for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8'), true, true).importedFiles) {
      if (!fileName.startsWith('.')) continue;
      const target = posix.join(posix.dirname(file), fileName);
      pending.push(declarations ? target.replace(/\.js$/, '.d.ts') : target);
    }
  }
  return [...found].sort();
}

/** The paths of an `exports` or a `bin`, those of sources left out. */
function targets(value) {
  if (typeof value === 'string') return [value];
  return Object.entries(value).flatMap(([key, inner]) => (key === '@apim-kit/source' ? [] : targets(inner)));
}
