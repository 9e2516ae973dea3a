import { readFileSync } from 'node:fs';
import { LocalHostError, type LocalHostErrorCode } from './local-host-error.js';

/**
 * Reads an object from a JSON file; `undefined` when there is no such file.
 *
 * @throws LocalHostError with `code` when the file can't be read or holds anything but an object.
 */
export function readJsonFile(file: string, code: LocalHostErrorCode): Record<string, unknown> | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new LocalHostError(code, `${file} can't be read: ${(error as Error).message}`, { cause: error });
  }
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new LocalHostError(code, `${file} is not valid JSON: ${(error as Error).message}`, {
      cause: error,
    });
  }
  if (!isRecord(value)) throw new LocalHostError(code, `${file} must hold a JSON object.`);
  return value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
