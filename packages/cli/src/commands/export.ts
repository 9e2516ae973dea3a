import { Argument, type Command } from 'commander';
import { environmentOption } from '../configuration/environment-option.js';
import type { CommandContext } from './command-context.js';
import { usage } from '../output/usage.js';

interface Options {
  readonly environment: string;
  readonly out?: string;
  readonly force?: boolean;
}

/** `apim-kit export`: the environment as ARM templates or Bicep, for those who deploy without this. */
export function registerExport(program: Command, context: CommandContext): void {
  program
    .command('export')
    .description('Write the environment as ARM templates or Bicep')
    .addArgument(new Argument('<format>', 'what to write').choices(['arm', 'bicep']))
    .addOption(environmentOption())
    .option(
      '--out <folder>',
      'write modules, parameters and policies to a folder instead of printing one file',
    )
    .option('--force', 'replace a former export in the folder')
    .addHelpText(
      'after',
      usage(['apim-kit export arm > main.json', 'apim-kit export bicep --out infra/bicep'], {
        0: 'written',
      }),
    )
    .action(async (format: 'arm' | 'bicep', options: Options) => {
      const { io } = context;
      const { runExport } = await import('./export/run-export.js');
      await runExport(format, options, io);
    });
}
