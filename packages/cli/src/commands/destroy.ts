import { Option, type Command } from 'commander';
import { addAzureOptions, onlyOption } from '../deploy/deploy-options.js';
import type { CommandContext } from './command-context.js';
import type { DestroyFlags } from './destroy/run-destroy.js';
import { usage } from '../output/usage.js';

/** `apim-kit destroy`: deletes what the environment created. */
export function registerDestroy(program: Command, context: CommandContext): void {
  addAzureOptions(program.command('destroy'))
    .description('Delete what this environment created in Azure, and nothing else')
    .addOption(onlyOption())
    .option('-y, --yes', 'do not ask')
    .option('--purge', 'also free the name of the deleted API Management service')
    .addOption(
      new Option('--output <format>', 'how to tell what happens').choices(['text', 'jsonl']).default('text'),
    )
    .addHelpText(
      'after',
      usage(['apim-kit destroy', 'apim-kit destroy --yes --purge'], {
        0: 'deleted, or nothing was there',
        1: 'something is left, or nobody said yes',
      }),
    )
    .action(async (flags: DestroyFlags) => {
      const { runDestroy } = await import('./destroy/run-destroy.js');
      context.exit(await runDestroy(flags, context.io));
    });
}
