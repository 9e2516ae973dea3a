import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { glob } from 'tinyglobby';
import { CliError } from '../output/cli-error.js';
import { standardInput } from './read-named-file.js';

/** What a folder stands for. */
const inFolder = '**/*.{xml,cshtml}';
const ignore = ['**/node_modules/**', '**/.git/**'];

/**
 * The files that arguments of the command line name, relative to `cwd`: files, folders, glob patterns, `-`.
 *
 * @throws CliError `FileNotFound` for a name that stands for nothing
 */
export async function findPolicyFiles(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) files.push(...(await filesOf(name, cwd)));
  return [...new Set(files)];
}

async function filesOf(name: string, cwd: string): Promise<readonly string[]> {
  if (name === standardInput) return [name];
  const entry = await stat(resolve(cwd, name)).catch((cause: unknown) => cause as Error);
  if (!(entry instanceof Error)) {
    if (!entry.isDirectory()) return [name];
    const inside = await glob(inFolder, {
      cwd: resolve(cwd, name),
      caseSensitiveMatch: false,
      dot: true,
      ignore,
    });
    const folder = name.replace(/[\\/]+$/, '');
    if (inside.length === 0) {
      throw new CliError('FileNotFound', `There is no policy file in ${name}: none ends in .xml or .cshtml.`);
    }
    return inside.map((file) => (folder === '.' ? file : `${folder}/${file}`)).toSorted();
  }
  const matched = /[*?[{]/.test(name) ? await glob(name, { cwd, dot: true, ignore }) : [];
  if (matched.length > 0) return matched.toSorted();
  throw new CliError(
    'FileNotFound',
    /[*?[{]/.test(name) ? `No file fits ${name}.` : `There is no file ${name}.`,
    undefined,
    { cause: entry },
  );
}
