import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  Certificate,
  CertificateError,
  CertificateRevocationList,
  createTrust,
  type Trust,
} from '@apim-kit/certificates';
import type { SettingFinding, Settings } from './settings.js';

/** The authorities against which certificates are judged. */
export interface TrustStore {
  readonly trust: Trust;
  /** Where they come from. */
  readonly setting: 'TRUST_STORE_FILE' | 'TRUST_STORE_PEM';
  /** Self-issued certificates: the anchors. */
  readonly roots: readonly Certificate[];
  readonly intermediates: readonly Certificate[];
  readonly revocationLists: number;
}

/** A trust store, or null when none is configured or it is of no use; then the findings say why. */
export interface LoadedTrustStore {
  readonly trustStore: TrustStore | null;
  readonly findings: readonly SettingFinding[];
}

/**
 * Loads what the settings name. It happens once, when the app starts: a changed file counts after a restart.
 *
 * @param directory The app's, from which relative paths start.
 */
export function loadTrustStore(
  { trustStore: source, revocationListsFile }: Settings,
  directory: string,
  readFile: (path: string) => Uint8Array = readFileSync,
): LoadedTrustStore {
  if (source === null) {
    const finding = {
      setting: 'REVOCATION_LISTS_FILE',
      message: 'Without a trust store it would never be used.',
    };
    return { trustStore: null, findings: revocationListsFile === null ? [] : [finding] };
  }
  const findings: SettingFinding[] = [];

  function attempt<T>(setting: string, read: () => readonly T[]): readonly T[] {
    try {
      return read();
    } catch (error) {
      findings.push({ setting, message: explain(error) });
      return [];
    }
  }
  const certificates = attempt(source.setting, () =>
    Certificate.parseAll(
      source.setting === 'TRUST_STORE_PEM'
        ? Buffer.from(source.text)
        : readFile(resolve(directory, source.path)),
    ),
  );
  const roots = certificates.filter((certificate) => certificate.selfIssued);
  const intermediates = certificates.filter((certificate) => !certificate.selfIssued);
  if (findings.length === 0 && roots.length === 0) {
    findings.push({
      setting: source.setting,
      message: 'It holds no self-issued certificate, so no chain can end in it.',
    });
  }
  const revocationLists =
    revocationListsFile === null
      ? []
      : attempt('REVOCATION_LISTS_FILE', () =>
          CertificateRevocationList.parseAll(readFile(resolve(directory, revocationListsFile))),
        );
  if (findings.length > 0) return { trustStore: null, findings };
  return {
    trustStore: {
      trust: createTrust({ roots, intermediates, revocationLists }),
      setting: source.setting,
      roots,
      intermediates,
      revocationLists: revocationLists.length,
    },
    findings,
  };
}

/** Why it can't be read, without the path of the server's file. */
function explain(error: unknown): string {
  if (error instanceof CertificateError) return `It can’t be read: ${error.message}`;
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code === 'ENOENT' ? 'There is no such file.' : `The file can’t be read (${code}).`;
}
