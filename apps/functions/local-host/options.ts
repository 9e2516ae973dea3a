import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { LogLevel } from './core-types.js';
import { LocalHostError } from './local-host-error.js';
import { logLevels } from './log.js';
import type { TlsOptions } from './transport.js';

/** What the command line asks for. */
export interface CommandLine {
  readonly help: boolean;
  readonly host: string;
  readonly port: number;
  readonly directory: string;
  readonly logLevel: LogLevel;
  readonly tls: TlsOptions | null;
}

export const usage = `Serves this function app without Azure Functions Core Tools.

Usage: node dist/local-host/main.js [options]

  --port NUMBER       default 7071; 0 picks a free one
  --host ADDRESS      default 127.0.0.1
  --directory PATH    the function app; default the one this host came with
  --log-level LEVEL   ${logLevels.join(', ')}; default information
  --https             terminate TLS here, ask for a client certificate, and pass it on in X-ARR-ClientCert as
                      App Service does: base64 of DER; what the client sent under that name is dropped
  --pfx FILE          with --https: the server's certificate and key
  --password-file FILE  its password; none: it has no password
  --help

Environment: app settings; LOCAL_HOST_FUNCTION_KEY and LOCAL_HOST_MASTER_KEY, the keys that open functions
whose authLevel asks for one.

It prints "ready http://ADDRESS:PORT" when it serves, logs JSON lines to standard error, and ends on SIGTERM,
SIGINT, or when the process that started it with an IPC channel goes away.
`;

/**
 * Reads the command line.
 *
 * @throws LocalHostError `invalid-option`
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const values = readValues(args);
  const port = values.port ?? '7071';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    throw new LocalHostError('invalid-option', `--port takes a number from 0 to 65535, not "${port}".`);
  }
  const logLevel = logLevels.find((level) => level === (values['log-level'] ?? 'information'));
  if (logLevel === undefined) {
    throw new LocalHostError('invalid-option', `--log-level takes one of ${logLevels.join(', ')}.`);
  }
  return {
    help: values.help ?? false,
    host: values.host ?? '127.0.0.1',
    port: Number(port),
    directory: resolve(values.directory ?? fileURLToPath(new URL('../..', import.meta.url))),
    logLevel,
    tls: readTls(values),
  };
}

function readTls(values: ReturnType<typeof readValues>): TlsOptions | null {
  if (!values.https) {
    const stray = (['pfx', 'password-file'] as const).find((name) => values[name] !== undefined);
    if (stray === undefined) return null;
    throw new LocalHostError('invalid-option', `--${stray} is for --https only.`);
  }
  if (values.pfx === undefined) throw new LocalHostError('invalid-option', '--https needs --pfx FILE.');
  return { pfxFile: values.pfx, passwordFile: values['password-file'] ?? null };
}

function readValues(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        host: { type: 'string' },
        directory: { type: 'string' },
        'log-level': { type: 'string' },
        https: { type: 'boolean' },
        pfx: { type: 'string' },
        'password-file': { type: 'string' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new LocalHostError('invalid-option', (error as Error).message, { cause: error });
  }
}
