import { Argument, type Command } from 'commander';
import { addAzureOptions, type AzureFlags } from '../deploy/deploy-options.js';
import type { CommandContext } from './command-context.js';
import { usage } from '../output/usage.js';

/** `apim-kit application-gateway start|stop`: a stopped gateway is not billed. */
export function registerApplicationGateway(program: Command, context: CommandContext): void {
  addAzureOptions(program.command('application-gateway'))
    .description('Start or stop the Application Gateway; stopped, it is not billed')
    .addArgument(new Argument('<action>', 'what to do').choices(['start', 'stop']))
    .addHelpText(
      'after',
      usage(['apim-kit application-gateway stop'], {
        0: 'it is as asked',
      }),
    )
    .action(async (action: 'start' | 'stop', flags: AzureFlags) => {
      const { runApplicationGateway } = await import('./application-gateway/run-application-gateway.js');
      await runApplicationGateway(action, flags, context.io);
    });
}
