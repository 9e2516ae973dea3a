import type { Command } from 'commander';
import { environmentOption } from '../configuration/environment-option.js';
import type { CommandContext } from './command-context.js';
import type { UpOptions } from '../up/run-up.js';
import { usage } from '../output/usage.js';

/** `apim-kit up`: runs the environment on this machine and its scenario against it. */
export function registerUp(program: Command, context: CommandContext): void {
  program
    .command('up')
    .description(
      'Run the environment here: Application Gateway, API Management, Functions apps; then its checks',
    )
    .addOption(environmentOption())
    .option('--once', 'run the checks, print the table, stop')
    .option('--no-checks', 'start without running the checks')
    .option('--no-watch', 'do not reload when the environment or a policy file changes')
    .addHelpText(
      'after',
      usage(['apim-kit up', 'apim-kit up --once', 'apim-kit up --environment apimartifacts'], {
        0: 'stopped by Ctrl-C; with --once: all checks as expected',
        1: 'it could not start, or with --once a check failed',
      }),
    )
    .action(async (options: UpOptions) => {
      const { runUp } = await import('../up/run-up.js');
      context.exit(await runUp(options, context.io));
    });
}
