import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import type { DocumentDiagnostic } from '@apim-kit/policy';
import type { CommandContext } from '../main.js';
import { CliError } from '../output/cli-error.js';
import { formatDiagnostic } from '../output/diagnostics.js';
import { exitCode } from '../output/exit-code.js';
import { outputOption, type OutputFormat } from '../output/output-option.js';

/** `apim-kit lint FILE…`: raw XML policy files and fragments of any origin. */
export function registerLint(program: Command, context: CommandContext): void {
  program
    .command('lint')
    .description('Check policy files: structure, attributes, sections, C# expressions')
    .argument(
      '<file...>',
      'policy documents or fragments; a folder stands for the .xml and .cshtml files in it',
    )
    .addOption(outputOption())
    .addHelpText('after', '\nExit code: 0 nothing to say, 1 could not read, 2 findings.')
    .action(async (files: string[], options: { output: OutputFormat }) => {
      const { lintPolicyText } = await import('@apim-kit/policy');
      const { io } = context;
      const found: DocumentDiagnostic[] = [];
      for (const file of await policyFiles(files, io.cwd)) {
        found.push(...lintPolicyText(await readFile(resolve(io.cwd, file), 'utf8'), { file }));
      }
      if (options.output === 'json') {
        const rows = found.map(({ file, line, column, severity, code, message, help }) => ({
          file,
          line,
          column,
          severity,
          code,
          message,
          ...(help ? { help } : {}),
        }));
        io.out(`${JSON.stringify(rows, null, 2)}\n`);
      } else {
        found.forEach((diagnostic) => io.out(formatDiagnostic(diagnostic, io)));
      }
      if (found.length > 0) context.exit(exitCode.findings);
    });
}

async function policyFiles(names: readonly string[], cwd: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const name of names) {
    const path = resolve(cwd, name);
    const entry = await stat(path).catch((cause: unknown) => {
      throw new CliError('FileNotFound', `There is no file ${name}.`, undefined, { cause });
    });
    if (!entry.isDirectory()) {
      files.push(name);
      continue;
    }
    const inside = await readdir(path, { recursive: true, withFileTypes: true });
    files.push(
      ...inside
        .filter((one) => one.isFile() && /\.(xml|cshtml)$/i.test(one.name))
        .map((one) => relative(cwd, join(one.parentPath, one.name)))
        .toSorted(),
    );
  }
  return files;
}
