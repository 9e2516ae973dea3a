import { join } from 'node:path';
import { LocalHostError } from './local-host-error.js';
import { isRecord, readJsonFile } from './read-json-file.js';

/** What this host takes from `host.json`; timeouts, throttling and telemetry are Azure's own. */
export interface HostConfiguration {
  /** Without slashes at its ends; default `api`. */
  readonly routePrefix: string;
  /** Headers that every response gets. */
  readonly customHeaders: Readonly<Record<string, string>>;
}

/**
 * Reads `host.json` of a function app.
 *
 * @throws LocalHostError `invalid-host-json`
 * @see https://learn.microsoft.com/azure/azure-functions/functions-host-json
 */
export function readHostConfiguration(directory: string): HostConfiguration {
  const file = join(directory, 'host.json');
  const content = readJsonFile(file, 'invalid-host-json');
  if (content === undefined) {
    throw new LocalHostError('invalid-host-json', `${directory} is no function app: it has no host.json.`);
  }
  if (content['version'] !== '2.0') {
    throw new LocalHostError('invalid-host-json', `${file}: "version" must be "2.0".`);
  }
  const extensions = isRecord(content['extensions']) ? content['extensions'] : {};
  const http = isRecord(extensions['http']) ? extensions['http'] : {};
  const routePrefix = http['routePrefix'] ?? 'api';
  if (typeof routePrefix !== 'string') {
    throw new LocalHostError('invalid-host-json', `${file}: "extensions.http.routePrefix" must be a string.`);
  }
  const customHeaders = http['customHeaders'] ?? {};
  if (!isRecord(customHeaders) || Object.values(customHeaders).some((value) => typeof value !== 'string')) {
    throw new LocalHostError(
      'invalid-host-json',
      `${file}: "extensions.http.customHeaders" must be an object of strings.`,
    );
  }
  return {
    routePrefix: routePrefix.replace(/^\/+|\/+$/g, ''),
    customHeaders: customHeaders as Record<string, string>,
  };
}
