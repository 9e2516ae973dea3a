import type { Certificate } from '@apim-kit/certificates';
import { finding, type Finding } from '../finding/finding.js';
import type { Path } from '../finding/format-path.js';
import type { LoadedEnvironment, LoadedPfx } from '../load/loaded-environment.js';
import type { ResourceLevel } from '../resource-levels.js';
import { entries, type PreflightCheck } from './subject.js';

/** What lies in a PFX. */
export interface OpenedPfx {
  readonly certificate: Certificate;
  /** From the nearest issuer up; empty when the file holds the certificate only. */
  readonly chain: readonly Certificate[];
}

/** Opens a PFX; throws an error whose `code` is `WrongPassword`, or one whose message says what is wrong. */
export type ReadPfx = (bytes: Uint8Array, password: string) => OpenedPfx;

const serverAuthentication = '1.3.6.1.5.5.7.3.1';

/** PFX files open with their passwords and hold what their users need. Needs a reader. */
export const checkPfxFiles: PreflightCheck = function* ({ loaded, levels, now, readPfx }) {
  if (loaded === null || readPfx === undefined) return;
  for (const { pfx, at, use } of pfxFilesOf(loaded, levels)) {
    const opened = open(pfx, readPfx, at);
    if ('code' in opened) yield opened;
    else if (use !== 'client') yield* checkValidity(opened.certificate, now, at);
    if (!('code' in opened) && use === 'listener') yield* checkListenerCertificate(opened, loaded, at);
  }
};

interface PfxFile {
  readonly pfx: LoadedPfx;
  readonly at: Path;
  /** What it is for. Clients of a scenario may be expired on purpose. */
  readonly use: 'listener' | 'backend' | 'client';
}

function* pfxFilesOf(loaded: LoadedEnvironment, levels: readonly ResourceLevel[]): Iterable<PfxFile> {
  for (const [name, pfx] of loaded.sslCertificates) {
    yield { pfx, at: ['applicationGateway', 'sslCertificates', name], use: 'listener' };
  }
  for (const { at, loaded: level } of levels) {
    for (const [name, { pfx }] of level.certificates) {
      if (pfx) yield { pfx, at: [...at, 'certificates', name], use: 'backend' };
    }
  }
  if (loaded.localPfx) {
    yield { pfx: loaded.localPfx, at: ['local', 'apiManagement', 'certificate'], use: 'backend' };
  }
  for (const [name, pfx] of loaded.clientCertificates) {
    yield { pfx, at: ['scenario', 'clientCertificates', name], use: 'client' };
  }
}

function open({ bytes, password, file }: LoadedPfx, readPfx: ReadPfx, at: Path): OpenedPfx | Finding {
  try {
    return readPfx(bytes, password);
  } catch (error) {
    const { code, message } = error as { code?: unknown; message?: unknown };
    if (code === 'WrongPassword') return finding('pfx-wrong-password', [...at, 'password'], { file });
    return finding('pfx-not-opened', [...at, 'pfx'], { file, reason: String(message) });
  }
}

function* checkValidity({ subject, notBefore, notAfter }: Certificate, now: Date, at: Path) {
  if (now > notAfter) yield finding('certificate-expired', at, { subject, notAfter });
  if (now < notBefore) yield finding('certificate-not-yet-valid', at, { subject, notBefore });
}

function* checkListenerCertificate(
  { certificate, chain }: OpenedPfx,
  { environment }: LoadedEnvironment,
  at: Path,
): Iterable<Finding> {
  const { subject, issuer, selfIssued, extendedKeyUsages } = certificate;
  const subjects = new Set(chain.map((each) => each.subject));
  const incomplete = [certificate, ...chain].find((each) => !each.selfIssued && !subjects.has(each.issuer));
  // A root that is missing is one that clients have anyway.
  if (!selfIssued && chain.length === 0) {
    yield finding('server-certificate-chain-missing', at, { subject, issuer });
  } else if (incomplete !== undefined && chain.some(({ selfIssued: root }) => root)) {
    yield finding('server-certificate-chain-missing', at, {
      subject: incomplete.subject,
      issuer: incomplete.issuer,
    });
  }
  if (extendedKeyUsages !== null && !extendedKeyUsages.includes(serverAuthentication)) {
    yield finding('server-certificate-purpose', at, { subject });
  }
  const name = String(at.at(-1));
  for (const [listener, { sslCertificate, hostName, hostNames = [] }] of entries(
    environment.applicationGateway.httpListeners,
  )) {
    if (sslCertificate !== name) continue;
    for (const host of hostName === undefined ? hostNames : [hostName]) {
      if (!covers(certificate, host)) {
        yield finding('server-certificate-other-host', at, { subject, host, listener });
      }
    }
  }
}

/** RFC 6125: names of the extension, one label for a star; a host with a star of its own needs that very name. */
function covers(certificate: Certificate, host: string): boolean {
  const { dns } = { dns: certificate.subjectAlternativeNames.dnsNames };
  const wanted = host.toLowerCase();
  return dns.some((name) => {
    const known = name.toLowerCase();
    return (
      known === wanted || (known.startsWith('*.') && wanted.split('.').slice(1).join('.') === known.slice(2))
    );
  });
}
