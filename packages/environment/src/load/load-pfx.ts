import type { Path } from '../finding/format-path.js';
import type { KeyVaultCertificate, PfxSource } from '../model/certificate-source.js';
import type { LoadedPfx } from './loaded-environment.js';
import type { Sources } from './sources.js';

const derSequence = 0x30;

/** Reads the PFX of a source, or the one that stands for a vault’s certificate on a laptop. */
export function loadPfxOrKeyVault(
  source: PfxSource | KeyVaultCertificate,
  at: Path,
  sources: Sources,
): LoadedPfx | undefined {
  if ('pfx' in source) return loadPfx(source, at, sources);
  return source.localDefault && loadPfx(source.localDefault, [...at, 'localDefault'], sources);
}

/** Reads a PFX and its password without opening it. */
export function loadPfx(source: PfxSource, at: Path, sources: Sources): LoadedPfx | undefined {
  const path = [...at, 'pfx'];
  const bytes = sources.bytes(source.pfx, path);
  const password = source.password && sources.secret(source.password, [...at, 'password']);
  if (bytes === undefined || (source.password !== undefined && password === undefined)) return undefined;
  if (bytes[0] !== derSequence) {
    const found = bytes.length === 0 ? 'is empty' : bytes[0] === 0x2d ? 'is PEM' : 'is not DER';
    return sources.report('pfx-unreadable', path, { file: sources.resolve(source.pfx), found });
  }
  return { bytes, password: password ?? '', file: sources.resolve(source.pfx) };
}
