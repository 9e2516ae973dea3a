import { Option, type Command } from 'commander';
import { environmentOption } from '../configuration/environment-option.js';
import type { CommandContext } from './command-context.js';
import { outputOption, type OutputFormat } from '../output/output-option.js';
import { usage } from '../output/usage.js';

/** What `compile` is asked for. */
export interface CompileOptions {
  readonly environment: string;
  readonly format: 'rawxml' | 'xml';
  readonly output: OutputFormat;
  readonly out?: string;
  readonly only?: string;
  readonly effective?: true;
  readonly workspace?: string;
  readonly api?: string;
  readonly operation?: string;
  readonly product?: string;
}

/** `apim-kit compile`: the policy XML of an environment, as it is deployed or as it runs. */
export function registerCompile(program: Command, context: CommandContext): void {
  program
    .command('compile')
    .description('Compile the policies of the environment to the XML that is deployed')
    .addOption(environmentOption())
    .addOption(
      new Option('--format <format>', 'how expressions stand in the XML')
        .choices(['rawxml', 'xml'])
        .default('rawxml'),
    )
    .addOption(outputOption())
    .option('--out <folder>', 'write one file a document instead of printing them')
    .option('--only <path>', 'one document, for example apis/client-cert/operations/validate-from-agw')
    .addOption(
      new Option(
        '--effective',
        'what operations run: base and fragments put in, with comments that say where each part comes from',
      ).conflicts('only'),
    )
    .option('--workspace <name>', 'with --effective: the APIs of one workspace')
    .option('--api <name>', 'with --effective: one API, or a revision of it (orders;rev=2)')
    .option('--operation <name>', 'with --effective: one operation')
    .option('--product <name>', 'with --effective: as callers with a key of this product run it')
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit compile --out dist/policies',
          'apim-kit compile --only apis/client-cert/operations/echo',
          'apim-kit compile --effective --api client-cert --operation echo',
        ],
        {
          0: 'compiled',
        },
      ),
    )
    .action(async (options: CompileOptions) => {
      const { runCompile } = await import('./compile/run-compile.js');
      context.exit(await runCompile(options, context.io));
    });
}
