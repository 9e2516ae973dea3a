import type { Command } from 'commander';
import { addAzureOptions } from '../deploy/deploy-options.js';
import type { CommandContext } from './command-context.js';
import { outputOption, type OutputFormat } from '../output/output-option.js';
import { usage } from '../output/usage.js';
import type { AzureFlags } from '../deploy/deploy-options.js';

/** `apim-kit outputs`: addresses and URLs of what is deployed. */
export function registerOutputs(program: Command, context: CommandContext): void {
  addAzureOptions(program.command('outputs'))
    .description('Addresses and URLs of what is deployed, the line for the hosts file, and requests to try')
    .addOption(outputOption())
    .addHelpText(
      'after',
      usage(['apim-kit outputs', 'apim-kit outputs --output json'], {
        0: 'printed',
      }),
    )
    .action(async (flags: AzureFlags & { readonly output: OutputFormat }) => {
      const { runOutputs } = await import('./outputs/run-outputs.js');
      await runOutputs(flags, context.io);
    });
}
