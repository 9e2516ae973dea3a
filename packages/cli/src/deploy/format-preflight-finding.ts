import type { PreflightFinding } from '@apim-kit/deployer';

/** What Azure would refuse, on one line with its remedy below. */
export function formatPreflightFinding({ subject, severity, code, message, help }: PreflightFinding): string {
  return `${subject} ${severity} ${code}: ${message}\n  help: ${help}\n`;
}
