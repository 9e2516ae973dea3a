import { existsSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';

/** A file as it is shown: from where the command runs; a path of the definition as it is. */
export function shownFile(file: string, cwd: string): string {
  return isAbsolute(file) && existsSync(file) ? relative(cwd, file) : file;
}
