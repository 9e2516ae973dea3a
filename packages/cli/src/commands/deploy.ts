import { Option, type Command } from 'commander';
import { addAzureOptions, onlyOption } from '../deploy/deploy-options.js';
import type { CommandContext } from './command-context.js';
import type { DeployFlags } from './deploy/run-deploy.js';
import { usage } from '../output/usage.js';

/** `apim-kit deploy`: makes Azure as declared. */
export function registerDeploy(program: Command, context: CommandContext): void {
  addAzureOptions(program.command('deploy'))
    .description('Plan, ask, and make Azure as declared; resumes what an earlier run left')
    .addOption(onlyOption())
    .option('-y, --yes', 'do not ask')
    .option('--no-wait', 'begin what can be begun and come back; the next deploy goes on')
    .option('--create-resource-group', 'create the resource group if it is not there')
    .addOption(
      new Option(
        '--purge-soft-deleted',
        'remove a deleted API Management service of the name for good',
      ).conflicts('restoreSoftDeleted'),
    )
    .option('--restore-soft-deleted', 'bring a deleted API Management service of the name back')
    .addOption(
      new Option('--output <format>', 'how to tell what happens').choices(['text', 'jsonl']).default('text'),
    )
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit deploy',
          'apim-kit deploy --only api:client-cert --yes',
          'apim-kit deploy --endpoint http://127.0.0.1:4000 --resource-group rg-sample --yes',
        ],
        {
          0: 'Azure is as declared',
          1: 'something failed, or nobody said yes',
        },
      ),
    )
    .action(async (flags: DeployFlags) => {
      const { runDeploy } = await import('./deploy/run-deploy.js');
      context.exit(await runDeploy(flags, context.io));
    });
}
