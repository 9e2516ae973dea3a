import { join, resolve } from 'node:path';
import { exportArm, exportBicep, printArm, printBicep, writeExport } from '@apim-kit/deployer';
import type { Finding } from '@apim-kit/environment';
import { openEnvironment, requireNoErrors } from '../../configuration/open-environment.js';
import { formatFinding } from '../../output/diagnostics.js';
import type { Io } from '../../output/io.js';

/** Prints the environment in one file, or writes it to a folder. */
export async function runExport(
  format: 'arm' | 'bicep',
  { environment, out, force = false }: { environment: string; out?: string; force?: boolean },
  io: Io,
): Promise<void> {
  const opened = await openEnvironment(environment, io);
  const findings = opened.findings.filter((finding) => !isSecretInput(finding));
  findings
    .filter(({ severity }) => severity === 'warning')
    .forEach((each) => io.error(formatFinding(each, io)));
  requireNoErrors({ ...opened, findings });
  if (out === undefined) {
    io.out(format === 'arm' ? printArm(opened.loaded) : printBicep(opened.loaded));
    return;
  }
  const files = format === 'arm' ? exportArm(opened.loaded) : exportBicep(opened.loaded);
  await writeExport(files, resolve(io.cwd, out), { force });
  files.forEach(({ path }) => io.out(`${join(out, path)}\n`));
}

/** Templates hold no secret, so what holds or opens one need not be there: variables, and PFX files. */
function isSecretInput({ code, path }: Finding): boolean {
  return (
    code === 'secret-not-set' ||
    code.startsWith('pfx-') ||
    (code === 'file-not-found' && path.endsWith('.pfx'))
  );
}
