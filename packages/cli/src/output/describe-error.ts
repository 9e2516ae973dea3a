import type { Finding } from '@apim-kit/environment';
import type { GatewayReport } from '@apim-kit/gateway';
import { CliError } from './cli-error.js';
import { formatDiagnostic, formatFinding } from './diagnostics.js';
import { systemReason } from '../files/system-reason.js';
import type { Io } from './io.js';

/** What errors of the packages say beyond their message. */
interface ReportingError extends Error {
  readonly code?: unknown;
  readonly help?: string;
  readonly report?: GatewayReport;
  readonly findings?: readonly Finding[];
}

/**
 * An error as the command prints it: code, message, every finding with its place, remedy.
 *
 * A stack trace is shown only with `APIM_KIT_DEBUG=1`.
 */
export function describeError(error: unknown, io: Io): string {
  if (io.env['APIM_KIT_DEBUG']) return `${error instanceof Error ? error.stack : String(error)}\n`;
  if (!(error instanceof Error)) return `error: ${String(error)}\n`;
  const { code, help, report, findings } = error as ReportingError;
  const details = [
    ...(findings ?? report?.findings ?? []).map((finding) => formatFinding(finding, io)),
    ...(report?.diagnostics ?? []).map((diagnostic) => formatDiagnostic(diagnostic, io)),
  ];
  const summary =
    details.length === 0 || error instanceof CliError ? messageOf(error) : 'the environment is not valid:';
  return [
    `error${typeof code === 'string' ? ` ${code}` : ''}: ${summary}\n`,
    ...details,
    help === undefined ? '' : `  help: ${help}\n`,
  ].join('');
}

/** What the operating system refused names the file, not the call that failed. */
function messageOf(error: Error): string {
  const { syscall, path } = error as NodeJS.ErrnoException;
  return syscall === undefined || path === undefined ? error.message : `${path}: ${systemReason(error)}.`;
}
