import type { Finding } from '@apim-kit/environment';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import { coloured } from './colours.js';
import type { Io } from './io.js';

const colours = { error: 'red', warning: 'yellow', information: 'cyan' } as const;

function label(severity: keyof typeof colours, io: Io): string {
  return coloured(colours[severity], severity, io);
}

/**
 * One diagnostic on one line, as compilers print it, with its remedy below.
 *
 * @example
 * policies/a.xml:3:5 error PL1002: Unknown policy set-heder.
 *   help: Did you mean set-header?
 */
export function formatDiagnostic(diagnostic: DocumentDiagnostic, io: Io): string {
  const { file, line, column, severity, code, message, help } = diagnostic;
  return `${file}:${line}:${column} ${label(severity, io)} ${code}: ${message}\n${help ? `  help: ${help}\n` : ''}`;
}

/** One finding about an environment, with the path of the property that it is about; without one about all of it. */
export function formatFinding(finding: Finding, io: Io): string {
  const { path, severity, code, azureCode, message, help } = finding;
  const azure = azureCode === undefined ? '' : ` (Azure: ${azureCode})`;
  return `${path || 'environment'} ${label(severity, io)} ${code}: ${message}${azure}\n${help ? `  help: ${help}\n` : ''}`;
}
