import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FindingCode, FindingParameters } from '../finding/catalogue.js';
import { finding, type Finding } from '../finding/finding.js';
import { formatPath, type Path } from '../finding/format-path.js';
import type { SecretReference } from '../model/certificate-source.js';

/** Where {@link loadEnvironment} finds what the definition names. */
export interface LoadOptions {
  /** The directory of the environment's file; relative files start here. */
  readonly directory: string;
  /** Default `process.env`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Reads a file by its absolute path; throws like `node:fs`. Default `readFileSync`. */
  readonly readFile?: (path: string) => Uint8Array;
}

/** Files and secrets by reference. What can't be had is reported, and `undefined` comes back. */
export interface Sources {
  /** The absolute path of a file of the definition. */
  readonly resolve: (file: string) => string;
  readonly bytes: (file: string, at: Path) => Uint8Array | undefined;
  readonly text: (file: string, at: Path) => string | undefined;
  readonly secret: (reference: SecretReference, at: Path) => string | undefined;
  readonly report: <C extends FindingCode>(
    code: C,
    at: Path,
    ...parameters: FindingParameters<C>
  ) => undefined;
  /** Takes findings that have their place already. */
  readonly add: (found: readonly Finding[]) => void;
  readonly findings: readonly Finding[];
  /** Paths at which a `localDefault` was used. */
  readonly localDefaults: readonly string[];
  /** Absolute paths of all files that were asked for. */
  readonly files: ReadonlySet<string>;
}

/** Opens the sources of one load: what is read and reported through them is remembered. */
export function openSources(options: LoadOptions): Sources {
  const { env = process.env, readFile = readFileSync } = options;
  const directory = resolve(options.directory);
  const findings: Finding[] = [];
  const localDefaults: string[] = [];
  const files = new Set<string>();

  const report: Sources['report'] = (code, at, ...parameters) => {
    findings.push(finding(code, at, ...parameters));
  };

  const bytes: Sources['bytes'] = (file, at) => {
    const path = resolve(directory, file);
    files.add(path);
    try {
      return readFile(path);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      return code === 'ENOENT'
        ? report('file-not-found', at, { file: path })
        : report('file-not-readable', at, { file: path, reason: code ?? message });
    }
  };

  const text: Sources['text'] = (file, at) => {
    const content = bytes(file, at);
    if (content === undefined) return undefined;
    try {
      // Drops a byte order mark, as XML readers do.
      return new TextDecoder('utf-8', { fatal: true }).decode(content);
    } catch {
      return report('file-not-text', at, { file: resolve(directory, file) });
    }
  };

  const secret: Sources['secret'] = (reference, at) => {
    // A file of a secret ends in a line feed that editors add.
    if ('file' in reference) return text(reference.file, [...at, 'file'])?.replace(/\r?\n$/, '');
    const variable = reference.environmentVariable;
    const value = env[variable];
    if (value !== undefined) return value;
    if (reference.localDefault === undefined) return report('secret-not-set', at, { variable });
    localDefaults.push(formatPath(at));
    return reference.localDefault;
  };

  return {
    resolve: (file) => resolve(directory, file),
    bytes,
    text,
    secret,
    report,
    add: (found) => void findings.push(...found),
    findings,
    localDefaults,
    files,
  };
}
