import type { ExitCode } from './exit-code.js';

/**
 * What `--help` shows below the options.
 *
 * @param examples Command lines that work as they stand, given the files that they name.
 * @param exitCodes What each one means here; 1, where nothing is said of it, is an error.
 *
 * @example
 * Examples:
 *   apim-kit format policies/
 *
 * Exit codes:
 *   0  all are formatted
 *   1  failed, and says why
 */
export function usage(
  examples: readonly string[],
  exitCodes: Readonly<Partial<Record<ExitCode, string>>>,
): string {
  const codes = { 1: 'failed, and says why', ...exitCodes };
  return [
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
    'Exit codes:',
    ...Object.entries(codes).map(([code, meaning]) => `  ${code}  ${meaning}`),
  ].join('\n');
}
