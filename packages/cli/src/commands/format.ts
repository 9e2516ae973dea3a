import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { CliError } from '../output/cli-error.js';
import { formatDiagnostic } from '../output/diagnostics.js';
import { exitCode } from '../output/exit-code.js';
import { replaceFile } from '../output/replace-file.js';

/** `apim-kit format FILE…`: writes policy documents canonically. */
export function registerFormat(program: Command, context: CommandContext): void {
  program
    .command('format')
    .description('Write policy files canonically: indentation, quotes, line ends; comments stay')
    .argument('<file...>', 'policy documents or fragments')
    .option('--stdout', 'print instead of writing the files')
    .option('--check', 'change nothing; exit code 2 when a file is not formatted')
    .action(async (files: string[], options: { stdout?: true; check?: true }) => {
      const { decodePolicyFile, formatPolicyText } = await import('@apim-kit/policy');
      const { io } = context;
      for (const file of files) {
        const path = resolve(io.cwd, file);
        const bytes = await readFile(path).catch((cause: unknown) => {
          throw new CliError('FileNotFound', `${file} cannot be read.`, undefined, { cause });
        });
        const decoded = decodePolicyFile(bytes, file);
        const { formatted, diagnostics } =
          decoded.text === undefined
            ? { formatted: undefined, diagnostics: decoded.diagnostics }
            : formatPolicyText(decoded.text, { file });
        if (formatted === undefined || decoded.text === undefined) {
          diagnostics.forEach((diagnostic) => io.error(formatDiagnostic(diagnostic, io)));
          context.exit(exitCode.failed);
        } else if (options.stdout) {
          io.out(formatted);
        } else if (formatted !== decoded.text) {
          io.out(`${file}\n`);
          if (options.check) context.exit(exitCode.findings);
          else await replaceFile(path, decoded.encode(formatted) ?? formatted);
        }
      }
    });
}
