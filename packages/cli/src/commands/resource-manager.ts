import type { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import type { ResourceManagerFlags } from './resource-manager/run-resource-manager.js';
import { usage } from '../output/usage.js';

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/** `apim-kit resource-manager`: a local Azure Resource Manager to deploy into. */
export function registerResourceManager(program: Command, context: CommandContext): void {
  program
    .command('resource-manager')
    .description('Run a local Azure Resource Manager: what plan, deploy and destroy take as --endpoint')
    .option('--port <number>', 'port on the loopback interface; 0 takes any free one', '0')
    .option('--state <directory>', 'keep the state there; without it everything is gone at the end')
    .option('--schemas <directory>', 'official JSON schemas that every request is held to, objects closed')
    .option('--subscription <id>', 'a subscription that exists; repeatable', collect, [])
    .option(
      '--resource-group <name[=location]>',
      'a resource group that exists from the start; repeatable',
      collect,
      [],
    )
    .option('--polls <count>', 'how often an operation says InProgress before it is done', '1')
    .option('--speed <factor>', "divide Azure's own durations by this: 1000 makes 40 minutes 2.4 seconds")
    .option('--taken <name>', 'a globally unique name that somebody else has; repeatable', collect, [])
    .option(
      '--fault <json>',
      'what goes wrong, such as {"method":"PUT","path":"/apis/","effect":{"kind":"throttle"}}; repeatable',
      collect,
      [],
    )
    .addHelpText(
      'after',
      usage(
        [
          'apim-kit resource-manager --port 4000 --resource-group rg-sample',
          'apim-kit resource-manager --resource-group rg-sample --state .tmp/azure',
        ],
        {
          0: 'stopped by Ctrl-C',
        },
      ),
    )
    .action(async (flags: ResourceManagerFlags) => {
      const { runResourceManager } = await import('./resource-manager/run-resource-manager.js');
      await runResourceManager(flags, context.io);
    });
}
