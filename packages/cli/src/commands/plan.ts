import type { Command } from 'commander';
import { addAzureOptions, onlyOption } from '../deploy/deploy-options.js';
import type { CommandContext } from './command-context.js';
import { outputOption } from '../output/output-option.js';
import { usage } from '../output/usage.js';
import type { PlanFlags } from './plan/run-plan.js';

/** `apim-kit plan`: what a deployment would change. */
export function registerPlan(program: Command, context: CommandContext): void {
  addAzureOptions(program.command('plan'))
    .description('Say what deploy would change in Azure')
    .addOption(onlyOption())
    .addOption(outputOption())
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit plan',
          'apim-kit plan --only api:client-cert --output json',
          'apim-kit plan --endpoint http://127.0.0.1:4000 --resource-group rg-sample',
        ],
        {
          0: 'Azure is as declared',
          1: 'it could not be planned, or Azure would refuse it',
          2: 'deploy would change something',
        },
      ),
    )
    .action(async (flags: PlanFlags) => {
      const { runPlan } = await import('./plan/run-plan.js');
      context.exit(await runPlan(flags, context.io));
    });
}
