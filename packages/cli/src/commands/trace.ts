import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { GatewayEvent, RequestTrace } from '@apim-kit/gateway';
import type { Command } from 'commander';
import { environmentOption } from '../configuration/environment-option.js';
import type { CommandContext } from './command-context.js';
import { CliError } from '../output/cli-error.js';
import { outputOption, type OutputFormat } from '../output/output-option.js';
import { wholeNumber } from '../output/whole-number.js';
import { usage } from '../output/usage.js';
import { readConsoleFile } from '../up/console-file.js';

interface TraceCommandOptions {
  readonly environment: string;
  readonly last: number;
  readonly events?: true;
  readonly output: OutputFormat;
}

/** `apim-kit trace [ID]`: the way of the latest requests, or of one, through the gateway that runs. */
export function registerTrace(program: Command, context: CommandContext): void {
  program
    .command('trace')
    .description('List the latest requests through the running gateway, or show the way of one, step by step')
    .argument('[id]', 'one request, by its id in the list')
    .addOption(environmentOption())
    .option('--last <count>', 'how many of the latest requests or events', wholeNumber, 10)
    .option('--events', 'what policies have logged, measured and sent: events, metrics, messages')
    .addOption(outputOption())
    .addHelpText(
      'after',
      usage(['apim-kit trace', 'apim-kit trace 3', 'apim-kit trace --events --last 50'], {
        0: 'printed',
        1: 'nothing runs here, or there is no such request',
      }),
    )
    .action(async (id: string | undefined, options: TraceCommandOptions) => {
      const { io } = context;
      const environment = resolve(io.cwd, options.environment);
      const isFolder = statSync(environment, { throwIfNoEntry: false })?.isDirectory() === true;
      const { url } = await readConsoleFile(isFolder ? environment : dirname(environment));
      const address = new URL(url);
      if (options.events && id !== undefined)
        throw new CliError('InputInvalid', 'Events belong to no request: leave the id away.');
      address.pathname = pathOf(id, options);
      if (id === undefined) address.searchParams.set('last', String(options.last));
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
      const found: unknown = await response.json();
      if (options.output === 'json') {
        io.out(`${JSON.stringify(found, null, 2)}\n`);
        return;
      }
      const { eventList } = await import('../trace/event-list.js');
      if (options.events) return io.out(eventList(found as GatewayEvent[]));
      const { traceList, traceText } = await import('../trace/trace-text.js');
      io.out(id === undefined ? traceList(found as RequestTrace[]) : traceText(found as RequestTrace));
    });
}

function pathOf(id: string | undefined, { events }: TraceCommandOptions): string {
  if (events) return '/events';
  return id === undefined ? '/traces' : `/traces/${encodeURIComponent(id)}`;
}
