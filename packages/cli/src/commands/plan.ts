import type { Command } from 'commander';
import { addAzureOptions, onlyOption } from '../deploy/deploy-options.js';
import type { CommandContext } from './command-context.js';
import { outputOption } from '../output/output-option.js';
import type { PlanFlags } from './plan/run-plan.js';

/** `apim-kit plan`: what a deployment would change. */
export function registerPlan(program: Command, context: CommandContext): void {
  addAzureOptions(program.command('plan'))
    .description('Say what deploy would change in Azure; exit code 2 for changes, 0 for none')
    .addOption(onlyOption())
    .addOption(outputOption())
    .action(async (flags: PlanFlags) => {
      const { runPlan } = await import('./plan/run-plan.js');
      context.exit(await runPlan(flags, context.io));
    });
}
