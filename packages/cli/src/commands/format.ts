import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { readNamedFile, standardInput } from '../files/read-named-file.js';
import { formatDiagnostic } from '../output/diagnostics.js';
import { exitCode } from '../output/exit-code.js';
import { replaceFile } from '../output/replace-file.js';
import { usage } from '../output/usage.js';

/** `apim-kit format FILE…`: writes policy documents canonically. */
export function registerFormat(program: Command, context: CommandContext): void {
  program
    .command('format')
    .description('Write policy files canonically: indentation, quotes, line ends; comments stay')
    .argument(
      '<file...>',
      'policy documents or fragments, folders (.xml and .cshtml in them), glob patterns, or - for standard input',
    )
    .option('--stdout', 'print instead of writing the files, as is done for -')
    .option('--check', 'change nothing; exit code 2 when a file is not formatted')
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit format policies/',
          "apim-kit format --check 'policies/**/*.xml'",
          'apim-kit format - < policy.xml',
        ],
        {
          0: 'formatted; with --check: all are already',
          1: 'a file has errors, or could not be read',
          2: 'with --check: a file is not formatted',
        },
      ),
    )
    .action(async (names: string[], options: { stdout?: true; check?: true }) => {
      const { decodePolicyFile, formatPolicyText } = await import('@apim-kit/policy');
      const { findPolicyFiles } = await import('../files/find-policy-files.js');
      const { io } = context;
      for (const file of await findPolicyFiles(names, io.cwd)) {
        const decoded = decodePolicyFile(await readNamedFile(file, io), file);
        const { formatted, diagnostics } =
          decoded.text === undefined
            ? { formatted: undefined, diagnostics: decoded.diagnostics }
            : formatPolicyText(decoded.text, { file });
        if (formatted === undefined || decoded.text === undefined) {
          diagnostics.forEach((diagnostic) => io.error(formatDiagnostic(diagnostic, io)));
          context.exit(exitCode.failed);
        } else if (options.stdout || (file === standardInput && !options.check)) {
          io.out(formatted);
        } else if (formatted !== decoded.text) {
          io.out(`${file}\n`);
          if (options.check) context.exit(exitCode.findings);
          else await replaceFile(resolve(io.cwd, file), decoded.encode(formatted) ?? formatted);
        }
      }
    });
}
