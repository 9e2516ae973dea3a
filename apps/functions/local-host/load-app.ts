import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'tinyglobby';
import { LocalHostError } from './local-host-error.js';
import { readJsonFile } from './read-json-file.js';

/**
 * Loads the files that `main` of the app's package.json names: a path or a glob, as in Microsoft's worker.
 *
 * @returns The files in the order in which they were loaded, relative to `directory`.
 * @throws LocalHostError `invalid-package-json`, `no-entry-point`, `app-failed-to-load`
 */
export async function loadApp(directory: string): Promise<readonly string[]> {
  const file = join(directory, 'package.json');
  const content = readJsonFile(file, 'invalid-package-json');
  const main = content?.['main'];
  if (typeof main !== 'string' || main === '') {
    throw new LocalHostError(
      'invalid-package-json',
      `${file} has no "main": it names the files that register functions, for example "dist/functions/*.js".`,
    );
  }
  const entryPoints = (await glob(main, { cwd: directory })).sort();
  if (entryPoints.length === 0) {
    throw new LocalHostError(
      'no-entry-point',
      `"main" of ${file} is "${main}", and no file matches it: build the app first.`,
    );
  }
  for (const entryPoint of entryPoints) {
    try {
      await import(pathToFileURL(join(directory, entryPoint)).href);
    } catch (error) {
      if (error instanceof LocalHostError) throw error;
      throw new LocalHostError('app-failed-to-load', `${entryPoint} can't be loaded: ${describe(error)}`, {
        cause: error,
      });
    }
  }
  return entryPoints;
}

/** The message and the place, without the rest of the stack. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /\n\s+at .*/.exec(error.stack ?? '')?.[0].trim();
  return place === undefined ? error.message : `${error.message} (${place})`;
}
