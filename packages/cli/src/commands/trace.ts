import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import { environmentOption } from '../configuration/environment-option.js';
import type { CommandContext } from '../main.js';
import { CliError } from '../output/cli-error.js';
import { readConsoleFile } from '../up/console-file.js';

/** `apim-kit trace [ID]`: the way of the latest requests, or of one, through the gateway that runs. */
export function registerTrace(program: Command, context: CommandContext): void {
  program
    .command('trace')
    .description('Show how requests went through the running gateway, as JSON')
    .argument('[id]', 'one request, by its id in the list')
    .addOption(environmentOption())
    .option('--last <count>', 'how many of the latest requests', '10')
    .action(async (id: string | undefined, options: { environment: string; last: string }) => {
      const { io } = context;
      const { url } = await readConsoleFile(dirname(resolve(io.cwd, options.environment)));
      const address = new URL(url);
      address.pathname = id === undefined ? '/traces' : `/traces/${encodeURIComponent(id)}`;
      if (id === undefined) address.searchParams.set('last', options.last);
      const response = await fetch(address).catch((cause: unknown) => {
        throw new CliError(
          'NothingRunning',
          'The environment that ran here does not answer any more.',
          'Start it again with apim-kit up.',
          { cause },
        );
      });
      if (!response.ok)
        throw new CliError(
          'InputInvalid',
          `There is no trace ${id ?? ''}: ${response.status} ${await response.text()}`,
        );
      io.out(`${JSON.stringify(await response.json(), null, 2)}\n`);
    });
}
