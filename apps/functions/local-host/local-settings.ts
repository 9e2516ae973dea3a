import { join } from 'node:path';
import { LocalHostError } from './local-host-error.js';
import { isRecord, readJsonFile } from './read-json-file.js';

/**
 * Reads the app settings of `local.settings.json`; empty when there is no such file.
 *
 * @throws LocalHostError `invalid-local-settings`, for an encrypted file too.
 */
export function readLocalSettings(directory: string): Readonly<Record<string, string>> {
  const file = join(directory, 'local.settings.json');
  const content = readJsonFile(file, 'invalid-local-settings') ?? {};
  if (content['IsEncrypted'] === true) {
    throw new LocalHostError(
      'invalid-local-settings',
      `${file} is encrypted: decrypt it with "func settings decrypt".`,
    );
  }
  const values = content['Values'] ?? {};
  if (!isRecord(values))
    throw new LocalHostError('invalid-local-settings', `${file}: "Values" must be an object.`);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'string') {
      throw new LocalHostError('invalid-local-settings', `${file}: the value of "${name}" must be a string.`);
    }
  }
  return values as Record<string, string>;
}

/**
 * Puts app settings into the environment as Core Tools does: what is set already stays.
 *
 * `address` becomes `WEBSITE_HOSTNAME`, so an app can tell whether it listens on loopback only.
 */
export function applyLocalSettings(
  settings: Readonly<Record<string, string>>,
  address: string,
  env: Record<string, string | undefined>,
): void {
  for (const [name, value] of Object.entries(settings)) env[name] ??= value;
  env['AZURE_FUNCTIONS_ENVIRONMENT'] ??= 'Development';
  env['FUNCTIONS_WORKER_RUNTIME'] ??= 'node';
  env['WEBSITE_HOSTNAME'] = address;
}
